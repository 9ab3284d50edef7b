/** What can be chosen by its name: names are shown and typed, ids are kept. */

export interface Choices {
  /** As the list shows them, no two alike. */
  labels: readonly string[];
  /** The id of what is called so, case and accents forgiven; undefined where nothing is. */
  idOf(text: string): string | undefined;
  labelOf(id: string): string | undefined;
}

export interface Named {
  id: string;
  name: string;
  /** What tells it from another of the same name, such as its kind. */
  apart: string;
}

const READ_AS: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", ʼ: "'" },
  ...{ œ: 'oe', æ: 'ae', ı: 'i', ø: 'o', ł: 'l' },
};
/** A name as it is typed in haste. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼœæıøł]/g, (sign) => READ_AS[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();

/** Names that are said more than once with what `tell` says of each; `nth` counts those of one name from 1. */
function toldApart(all: readonly Named[], tell: (one: Named, nth: number) => string): Named[] {
  const keys = all.map(({ name }) => folded(name));
  const count = new Map<string, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  const met = new Map<string, number>();
  return all.map((one, at) => {
    const key = keys[at] ?? '';
    if ((count.get(key) ?? 0) < 2) return one;
    const nth = (met.get(key) ?? 0) + 1;
    met.set(key, nth);
    return { ...one, name: `${one.name} (${tell(one, nth)})` };
  });
}

/** Each under its name; two of one name by what tells them apart, and by a number where nothing does. */
export function choicesOf(all: readonly Named[]): Choices {
  const shown = toldApart(
    toldApart(all, ({ apart }) => apart),
    (_one, nth) => String(nth),
  );
  const labels = new Map(shown.map(({ id, name }) => [id, name]));
  const ids = new Map(shown.map(({ id, name }) => [folded(name), id]));
  return {
    labels: [...labels.values()].toSorted((one, other) => one.localeCompare(other)),
    idOf: (text) => ids.get(folded(text)),
    labelOf: (id) => labels.get(id),
  };
}
