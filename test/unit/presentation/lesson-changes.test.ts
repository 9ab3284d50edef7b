/** A lesson after the facts changed: what it shows follows the base, and what no longer stands leaves it. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/languages';
import { labelsOf } from '../../../src/presentation/lesson/labels';
import { lessonView } from '../../../src/presentation/lesson/lesson-view';
import { piecesView } from '../../../src/presentation/lesson/pieces-view';
import { Pieces } from '../../../src/ui/lesson/Pieces';
import { claimIn, freshMaker, lessonOf, writtenLessons } from '../support/lessons';

const FIRST = 'who-is-behind';
const everything = (value: unknown): string => JSON.stringify(value);

describe('a claim that changes', () => {
  it('changes the sheet, the card, the wall, the key and the quiz: no figure is typed', async () => {
    for (const language of LANGUAGES) {
      const maker = await freshMaker(language);
      const claim = claimIn(maker, 'openai-sama-contract-rate');
      const before = lessonView(FIRST, lessonOf(FIRST), maker);
      const [figure] = claim.figures;
      if (figure) Object.assign(figure, { low: 77.25, high: 77.25 });
      Object.assign(claim, { plain: { untold: 'So it is said anew.' }, status: 'documented' });
      const after = lessonView(FIRST, lessonOf(FIRST), await renewed(maker));
      const shown = language === 'en' ? '77.25' : '77,25';
      expect(everything(before)).not.toContain(shown);
      expect(everything(after.sheets), 'answer key').toContain(shown);
      expect(everything(after.quiz), 'quiz').toContain(shown);
      expect(everything(after.court?.sets), 'card').toContain('So it is said anew.');
      expect(everything(after.slides), 'wall').toContain('So it is said anew.');
      const heap = after.key.find(({ mark }) => mark.shape === 'documented');
      expect(
        heap?.cards.map(({ id }) => id),
        'key',
      ).toContain(claim.id);
    }
  });

  it('and is withdrawn leaves card, wall and quiz, and the lesson says so', async () => {
    const maker = await freshMaker('en');
    Object.assign(claimIn(maker, 'openai-sama-contract-rate'), {
      status: 'withdrawn',
      gone: { on: '2026-11-20', why: 'The paper took it back.' },
    });
    const view = lessonView(FIRST, lessonOf(FIRST), maker);
    expect(view.notices).toHaveLength(1);
    expect(view.notices[0]?.text).toContain('The paper took it back.');
    expect(view.notices[0]?.instead).toBeUndefined();
    expect(everything([view.court, view.slides])).not.toContain('12.50');
    expect(everything(view.sheets)).toContain('(figure withdrawn)');
    expect(view.quiz.left).toBe(1);
    expect(view.quiz.questions.map(({ id }) => id)).not.toContain('contract-price');
  });

  it('and is replaced gives its place on card and wall to the new one, which the lesson offers', async () => {
    const maker = await freshMaker('en');
    Object.assign(claimIn(maker, 'instructgpt-40-contractors'), {
      status: 'superseded',
      supersededBy: 'gpt4-card-annotator-policy',
      gone: { on: '2026-11-20', why: 'A newer paper.' },
    });
    const view = lessonView(FIRST, lessonOf(FIRST), maker);
    const other = claimIn(maker, 'gpt4-card-annotator-policy').plain.untold;
    expect(view.notices[0]?.instead?.told.text).toBe(other);
    expect(everything(view.court?.sets)).toContain(other);
    expect(everything(view.slides)).toContain(other);
  });

  it('is told in a lesson made to measure at each step that used it, with the one in its place, and at no other', async () => {
    const maker = await freshMaker('en');
    Object.assign(claimIn(maker, 'fairwork-unpaid-time'), {
      status: 'superseded',
      supersededBy: 'gpt4-card-annotator-policy',
      gone: { on: '2026-11-20', why: 'A newer study.' },
    });
    const { lessons } = writtenLessons();
    const views = new Map([...lessons].map(([id, lesson]) => [id, lessonView(id, lesson, maker)]));
    const view = piecesView(lessons, views, maker);
    const told = view.pieces.filter(({ notices }) => notices.length > 0);
    // On a screen of the one, on the sheet of the other.
    expect(told.map(({ piece }) => piece.id)).toEqual(['hidden-hour-look', 'hidden-hour-sums']);
    const other = claimIn(maker, 'gpt4-card-annotator-policy').plain.untold;
    for (const { notices } of told) expect(notices[0]?.instead?.told.text).toBe(other);
    const page = renderToString(h(Pieces, { view, labels: labelsOf(maker.words) }));
    expect(page.split('A newer study.')).toHaveLength(3);
    expect(page.split('<li class="piece"').filter((step) => step.includes('A newer study.'))).toHaveLength(2);
  });
});

/** The maker keeps what it put into words: another one reads the facts afresh. */
async function renewed(maker: Awaited<ReturnType<typeof freshMaker>>) {
  const fresh = await freshMaker(maker.words.language);
  Object.assign(fresh.facts.claims, maker.facts.claims);
  return fresh;
}
