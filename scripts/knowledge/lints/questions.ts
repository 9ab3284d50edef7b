/** What people ask leads to a claim that is there, and claims nothing by itself: a figure in it is one of the claim's. */
import { LANGUAGES } from '../../../src/model/languages';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

const FIGURE = /\d+(?:[\s.,]\d+)*/gu;
/** The digits of a figure, however a language parts them. */
const digits = (figure: string): string => figure.replace(/\D/gu, '');
const figuresOf = (text: string): string[] => (text.match(FIGURE) ?? []).map(digits);

function checkRecord(base: KnowledgeBase, id: string): Problem[] {
  const claim = base.records.claims.get(id);
  if (!claim)
    return [problemAt(base, `questions/${id}`, [], 'is the id of no claim; correct it, or take the questions out')];
  const overlays = [...base.overlays.values()].map((overlay) => overlay.claims.get(id));
  const known = new Set(figuresOf(JSON.stringify([claim, overlays])));
  const asked = base.records.questions.get(id) ?? {};
  return LANGUAGES.flatMap((language) =>
    (asked[language] ?? []).flatMap((question, at) =>
      figuresOf(question)
        .filter((figure) => !known.has(figure))
        .map((figure) =>
          problemAt(
            base,
            `questions/${id}`,
            [language, at],
            `names ${figure}, which its claim does not; ask without the figure`,
          ),
        ),
    ),
  );
}

export const checkQuestions = (base: KnowledgeBase): Problem[] =>
  [...base.records.questions.keys()].flatMap((id) => checkRecord(base, id));
