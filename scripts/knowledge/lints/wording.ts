/** Words and signs that our texts do not use, and words of weight that a short text may not add to the normal one. */
import { LANGUAGES, type Language } from '../../../src/model/languages';
import { perLanguage, wholeWord } from '../grammar';
import { OVERLAYS, type OverlayKind } from '../kinds';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';
import { overlayTexts, type Shown, shownTexts } from './texts';

const avoided = perLanguage(({ avoid }) =>
  avoid.map(({ words, unless, write }) => ({
    // In small letters alone: a name keeps its own spelling.
    words: wholeWord(words, 'u'),
    unless: unless === undefined ? undefined : new RegExp(unless, 'iu'),
    write,
  })),
);
const typography = perLanguage(
  ({ typography: rule }) => rule && { wrong: new RegExp(rule.wrong, 'u'), write: rule.write },
);
const weighty = perLanguage((grammar) =>
  Object.entries(grammar.weighty).map(([name, words]) => ({ name, words: wholeWord(words, 'iu') })),
);

/** Words that one language's own word stands for, or that weigh wrongly, each with what to write; `reference` is the same in English. */
export const avoidedIn = (text: string, language: Language, reference: string): string[] =>
  avoided(language).flatMap(({ words, unless, write }) => {
    const found = words.exec(text)?.[0];
    return found === undefined || unless?.test(reference) ? [] : [`says "${found}"; write ${write}`];
  });

/** Texts of quotations and titles keep their words: only what we write ourselves is looked at. */
const isOurs = ({ path }: Shown): boolean => !['name', 'aka', 'title'].includes(String(path.at(-1)));

function strange(base: KnowledgeBase, kind: OverlayKind, id: string): Problem[] {
  const english = shownTexts(kind, base.records[kind].get(id)).filter(isOurs);
  const reference = english.map(({ text }) => text).join(' ');
  return LANGUAGES.flatMap((language) => {
    const overlay = language === 'en' ? undefined : base.overlays.get(language)?.[kind].get(id);
    const texts = language === 'en' ? english : overlayTexts(kind, overlay).filter(isOurs);
    const key = language === 'en' ? `${kind}/${id}` : `${language}/${kind}/${id}`;
    return texts.flatMap(({ path, text }) =>
      avoidedIn(text, language, reference).map((why) => openAt(base, key, path, 'wording', why)),
    );
  });
}

/** Signs that are set wrongly: also in names and titles. */
const misset = (base: KnowledgeBase, kind: OverlayKind, id: string): Problem[] =>
  LANGUAGES.flatMap((language) => {
    const rule = typography(language);
    const overlay = base.overlays.get(language)?.[kind].get(id);
    return overlayTexts(kind, overlay).flatMap(({ path, text }) => {
      const found = rule?.wrong.exec(text)?.[0];
      return found === undefined
        ? []
        : [openAt(base, `${language}/${kind}/${id}`, path, 'wording', `has "${found}"; write ${rule?.write}`)];
    });
  });

/** What the short text of a claim says with weight and its normal text does not. */
function heavier(base: KnowledgeBase, id: string): Problem[] {
  const english = base.records.claims.get(id)?.text;
  return LANGUAGES.flatMap((language) => {
    const texts = language === 'en' ? english : base.overlays.get(language)?.claims.get(id)?.text;
    const key = language === 'en' ? `claims/${id}` : `${language}/claims/${id}`;
    if (!texts) return [];
    return weighty(language).flatMap(({ name, words }) => {
      const found = words.exec(texts.plain)?.[0];
      return found === undefined || words.test(texts.standard)
        ? []
        : [
            openAt(
              base,
              key,
              ['text', 'plain'],
              'plain says more',
              `its plain text tells of ${name} ("${found}") and its standard text does not; write it in both, or in neither`,
            ),
          ];
    });
  });
}

export const checkWording = (base: KnowledgeBase): Problem[] => [
  ...(Object.keys(OVERLAYS) as OverlayKind[]).flatMap((kind) =>
    [...base.records[kind].keys()].flatMap((id) => [...strange(base, kind, id), ...misset(base, kind, id)]),
  ),
  ...[...base.records.claims.keys()].flatMap((id) => heavier(base, id)),
];
