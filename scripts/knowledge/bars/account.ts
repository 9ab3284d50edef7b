/** Holds every text of a product's surfaces against what its records and the word table let stand there. Node only. */
import { listInWords } from '../../../src/i18n/amounts';
import type { Translator, WordKey } from '../../../src/i18n/words';
import type { Dossier, NamedProduct } from '../../../src/knowledge/dossier';
import { firmsOf } from '../../../src/model/chain';
import { isMadeOf, isRowOf, type Known } from './messages';
import { INNER, placeAt } from './paths';
import { shownIn } from './strings';
import { valuesOf } from './values';

/** Messages that count: their numbers are counts of the program, checked where they are made. */
const COUNTING =
  /^(?:chip\.counts|popup\.counts|claim\.moreSources|said\.open|basis\.independent|sources\.others|source\.ref|chain\.links\.all|panel\.gist|answers\.gist|groups\.gist|sources\.gist|diary\.|amount\.)/;
/** Parts of one line. */
const PARTED = ' · ';
/** A message stands at most in a message in a message, and is short. */
const DEEPEST = 2;
const LONGEST = 300;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What was gathered from a record is kept: the same claims and sources stand on hundreds of panels. */
const kept = new Map<string, ReadonlySet<string>>();
function keep(key: string, gather: () => ReadonlySet<string>): ReadonlySet<string> {
  const ready = kept.get(key) ?? gather();
  kept.set(key, ready);
  return ready;
}

/** What a claim, its sources and those it names let a surface say. */
function valuesOfClaim(id: string, dossier: Dossier, words: Translator, today: string): ReadonlySet<string> {
  const { claims, sources, entities, countries, level } = dossier;
  const claim = claims[id];
  if (!claim) return new Set();
  const named = [...claim.about, ...claim.responses.map(({ of }) => of), claim.place ?? ''];
  const cited = [...claim.evidence.map(({ source }) => source), ...claim.responses.map(({ source }) => source ?? '')];
  return keep(`${words.language}/${level}/${id}`, () =>
    valuesOf(
      [
        claim,
        named.map((entity) => entities[entity]),
        cited.map((source) => sources[source]),
        countries[claim.country ?? ''],
      ],
      words,
      today,
    ),
  );
}

/** Claims on which the picture and the hourly dollar rest. */
const drawnClaims = ({ lead, chain, hour }: Dossier): string[] => [
  ...(lead ? [lead] : []),
  ...chain.flatMap((link) => [link.claim, link.pay?.claim ?? link.claim, link.count?.claim ?? link.claim]),
  ...(hour
    ? [hour.paid, typeof hour.billed === 'object' ? hour.billed : hour.paid, hour.otherSide ?? hour.paid].map(
        ({ claim }) => claim,
      )
    : []),
];

/** What a link leads to, by its names: "Sama to label abusive text", "Data workers in Nairobi". */
function namesOfLink(
  { people, place, role, ...link }: Dossier['chain'][number],
  { entities }: Dossier,
  { t, language }: Translator,
): string[] {
  const company = listInWords(
    firmsOf(link).map((firm) => entities[firm]?.name ?? ''),
    language,
  );
  const there = entities[place ?? '']?.in;
  const at = (key: WordKey): string => {
    const name = t(key, { place: there ?? '', where: there ? 'there' : 'none' });
    return there && !name.includes(there) ? t('people.in', { people: name, place: there }) : name;
  };
  return [
    company + (role ? t('chain.role', { role }) : ''),
    ...(people ? [at(`people.${people}`), at(`people.${people}.some`), at('chain.people')] : []),
  ];
}

/** What may be said at a place of these claims: their records; of the product in general, its own record. */
function valuesAt(dossier: Dossier, maker: string, words: Translator, today: string) {
  const { product, knownAs, gaps, fallback, chain, hour, wages, actions, notes, terms, entities } = dossier;
  const general = valuesOf(
    [
      product,
      { name: knownAs },
      // As the rule that found the product names its maker.
      { name: maker },
      gaps,
      fallback,
      chain,
      hour,
      wages,
      actions,
      notes,
      terms,
      entities[product.vendor],
      words.t('brand'),
    ],
    words,
    today,
  );
  const country = dossier.countries[entities[product.vendor]?.country ?? ''];
  const ofClaims = (ids: readonly string[]) => ids.map((id) => valuesOfClaim(id, dossier, words, today));
  const drawn = [
    ...ofClaims([...new Set(drawnClaims(dossier))]),
    valuesOf(
      [
        chain.map((link) => [
          firmsOf(link).map((firm) => entities[firm]),
          entities[link.place ?? ''],
          namesOfLink(link, dossier, words),
        ]),
        country,
      ],
      words,
      today,
    ),
  ];
  const listed = Object.values(dossier.sources).map((source) =>
    keep(`${words.language}/${source.id}`, () => valuesOf([source], words, today)),
  );
  const checked = valuesOf([Object.values(dossier.claims).map(({ checkedOn }) => checkedOn)], words, today);
  const met = valuesOf([dossier.countries], words, today);
  return (path: string, ids: readonly string[]): readonly ReadonlySet<string>[] => {
    const own = ofClaims(ids);
    if (path.startsWith('sources')) return [...listed, checked, general];
    if (OF_ONE_RECORD.test(path)) return own;
    if (path.startsWith('week')) return [general, met];
    // The list of answers, the picture and the dollar speak of the claims on which they rest.
    if (/^(?:answers|chain|hour)\b/.test(path)) return [...own, general, ...drawn];
    return [...own, general];
  };
}

/** Places where only the claim or the source itself is told: the same on every panel, and looked at once. */
const OF_ONE_RECORD = /^(?:groups\.items\.claims|changed\.items\.claim|sources\.items)\./;
const accounted = new Set<string>();

/** Texts at places where neither a record nor a listed message lets them stand. `surfaces` are the views, by name. */
export function unaccounted(
  surfaces: object,
  dossier: Dossier,
  { vendor }: NamedProduct,
  words: Translator,
  today: string,
): string[] {
  const values = valuesAt(dossier, vendor, words, today);
  return [...shownIn(surfaces)].flatMap(({ path, text, claims }) => {
    const once = OF_ONE_RECORD.test(path) ? [words.language, dossier.level, path, claims, text].join('|') : undefined;
    if (once && accounted.has(once)) return [];
    const place = placeAt(path);
    const sets = values(path, claims);
    const isRecord = (value: string): boolean =>
      sets.some((set) => set.has(value) || set.has(lowered(value)) || set.has(`${value}.`));
    const known =
      (depth: number): Known =>
      (value, key) =>
        isRecord(value) ||
        (/^\d+$/.test(value) && COUNTING.test(key)) ||
        (depth < DEEPEST &&
          value.length <= LONGEST &&
          (isMadeOf(value, words.language, INNER, known(depth + 1)) ||
            isRowOf(
              value,
              words.language,
              (name) => isRecord(name) || isMadeOf(name, words.language, INNER, isRecord),
            )));
    const isPart = (part: string): boolean =>
      isRecord(part) || isMadeOf(part, words.language, [...INNER, 'hour.currency'], known(1));
    const founded =
      place !== undefined &&
      ((place.number && /^\d+$/.test(text)) ||
        (place.record && (isRecord(text) || text.split(PARTED).every(isPart))) ||
        isMadeOf(text, words.language, place.keys, known(0)));
    if (founded && once) accounted.add(once);
    return founded
      ? []
      : [`${path}: "${text}"${place ? '' : ' (a place that scripts/knowledge/bars/paths.ts does not list)'}`];
  });
}
