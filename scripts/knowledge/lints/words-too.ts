/** A company's name of one word says whether it is an ordinary word too (`wordToo`): packs would take the word for the company. */
import { LANGUAGES } from '../../../src/model/languages';
import { nameWords } from '../../../src/packs/named-companies';
import { OVERLAYS, type OverlayKind } from '../kinds';
import type { KnowledgeBase } from '../load';
import { ANSWERABLE_TYPES } from '../records';
import type { Problem } from '../source-files';
import { problemAt } from './problem';
import { overlayTexts, type Shown, shownTexts } from './texts';

/** As ordinary words are written at the head of a sentence, or few letters that stand for much else. No word has a capital or a figure in it. */
const MAY_BE_WORD = /^(?:\p{Lu}\p{Ll}*|\p{Lu}{2,3})$/u;
/** None that is part of an address or of a name. */
const SMALL = /(?<![\p{L}\p{M}\p{N}.@/-])\p{Ll}+(?![\p{L}\p{M}\p{N}@/]|\.\p{L})/gu;

/** Words that the base's own texts write in small letters, in any language, with the record in which each stands first. */
function smallWords({ records, overlays }: KnowledgeBase): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const read = (key: string, texts: readonly Shown[]) => {
    for (const { text } of texts) for (const [word] of text.matchAll(SMALL)) if (!words.has(word)) words.set(word, key);
  };
  for (const kind of Object.keys(OVERLAYS) as OverlayKind[]) {
    for (const [id, record] of records[kind]) read(`${kind}/${id}`, shownTexts(kind, record));
    for (const language of LANGUAGES)
      for (const [id, record] of overlays.get(language)?.[kind] ?? [])
        read(`${language}/${kind}/${id}`, overlayTexts(kind, record));
  }
  return words;
}

export function checkWordsToo(base: KnowledgeBase): Problem[] {
  const small = smallWords(base);
  return [...base.records.entities].flatMap(([id, { type, name, aka = [], wordToo = {} }]) =>
    (ANSWERABLE_TYPES.includes(type) ? [name, ...aka] : []).flatMap((one) => {
      const [word = '', ...more] = nameWords(one);
      if (more.length > 0 || !MAY_BE_WORD.test(word)) return [];
      const told = Object.hasOwn(wordToo, one) ? wordToo[one] : undefined;
      const wrong = (message: string) => [problemAt(base, `entities/${id}`, ['wordToo', one], message)];
      const found = small.get(word.toLowerCase());
      if (told === 'never' && found !== undefined)
        return wrong(
          `"${one}" is never an ordinary word, and ${found} writes it in small letters; write where it is one`,
        );
      return told === undefined
        ? wrong(
            `does not say whether "${one}" is an ordinary word too; write it under wordToo: never, small, opening or alone`,
          )
        : [];
    }),
  );
}
