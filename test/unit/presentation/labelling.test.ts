/** The labelling task as pupils meet it: what they did comes to what the chosen figure says, for tasks or for time, and to nothing else. */
import { describe, expect, it } from 'vitest';
import { lintLabelling, loadLabelling } from '../../../scripts/lessons/labelling';
import { labellingPage } from '../../../scripts/lessons/pages';
import { LANGUAGES } from '../../../src/model/languages';
import { counted, newGo } from '../../../src/pages/site/labelling-go';
import { earned, type Rate, timeInWords } from '../../../src/presentation/lesson/earned';
import { labellingView } from '../../../src/presentation/lesson/labelling';
import { compiledBase } from '../support/base';
import { claimIn, freshMaker } from '../support/lessons';

const { base } = compiledBase();
const task = loadLabelling(base);
const rate = (given: Partial<Rate>): Rate => ({
  ...{ per: 'hour', low: 2, high: 2, amount: '%low% to %high%', one: 'about %low%', money: '$%number%' },
  ...{ less: 'less than %amount%', ...given },
});

describe('pay for a go at the task', () => {
  it('counts tasks where the figure is for a task, whatever the time', () =>
    expect(earned(rate({ per: 'task', low: 0.01, high: 0.01 }), { count: 7, seconds: 900 }, 'en')).toBe('about $0.07'));

  it('counts time where the figure is for an hour, whatever was labelled', () =>
    expect(earned(rate({}), { count: 0, seconds: 900 }, 'en')).toBe('about $0.50'));

  it('keeps both ends of a figure', () =>
    expect(earned(rate({ low: 1, high: 3 }), { count: 2, seconds: 180 }, 'en')).toBe('$0.05 to $0.15'));

  it('leaves an end open that the figure leaves open', () =>
    expect(
      earned(rate({ per: 'task', low: 0.01, high: undefined, one: 'at least %low%' }), { count: 12, seconds: 5 }, 'en'),
    ).toBe('at least $0.12'));

  it('gives the lower end of a range a place more where it is less than a cent', () => {
    const few = rate({ per: 'task', low: 0.004, high: 0.02, amount: 'about %low% to %high%' });
    expect(earned(few, { count: 1, seconds: 3 }, 'en')).toBe('about $0.004 to $0.02');
    expect(earned(few, { count: 3, seconds: 9 }, 'en')).toBe('about $0.01 to $0.06');
    const open = rate({ per: 'task', low: 0.003, high: undefined, one: 'at least %low%' });
    expect(earned(open, { count: 1, seconds: 3 }, 'en')).toBe('at least $0.003');
  });

  it('says less than a cent instead of nothing, and nothing for nothing', () => {
    expect(earned(rate({}), { count: 1, seconds: 3 }, 'en')).toBe('less than $0.01');
    expect(earned(rate({}), { count: 0, seconds: 0 }, 'en')).toBe('$0.00');
  });

  it('is written as the language writes it', () => {
    const french = rate({ money: '%number% $', one: 'environ %low%' });
    expect(earned(french, { count: 0, seconds: 900 }, 'fr')).toBe('environ 0,50 $');
    expect(timeInWords(135, '%minutes% min %seconds% s')).toBe('2 min 15 s');
  });
});

describe('a go at the task', () => {
  it('goes on by a label, and without a clock by nothing else', () => {
    const go = newGo(0);
    go.label('Fruit');
    for (let second = 0; second < 1000; second += 1) expect(go.tick()).toBe(false);
    expect([go.at, counted(go), go.left]).toEqual([1, 1, 0]);
  });

  it('goes on by the clock that was asked for, and counts no label that was not given', () => {
    const go = newGo(2);
    expect([go.tick(), go.left, go.tick(), go.at, go.left]).toEqual([false, 1, true, 1, 2]);
    go.label('No fruit');
    expect([go.at, counted(go), go.labels]).toEqual([2, 1, [undefined, 'No fruit']]);
  });
});

describe.each(LANGUAGES)('the page of the task (%s)', (language) => {
  const setting = {
    ...{ place: undefined, files: false, wayFrom: () => () => 'x' },
    assets: { styles: [], projector: '', pieces: '', labelling: 'labelling.js' },
  };

  it('gives each figure its voice, its state, its period and the way to its claim', async () => {
    const maker = await freshMaker(language);
    const view = labellingView(task, maker);
    expect(view.rates.length).toBe(task.figures.length);
    expect(new Set(view.rates.map(({ per }) => per))).toEqual(new Set(['task', 'hour']));
    expect(new Set(view.rates.map(({ name }) => name)).size).toBe(view.rates.length);
    for (const { told, mark, period, amount, one, money } of view.rates) {
      for (const words of [told.text, told.said.line, mark.word, period]) expect(words).not.toBe('');
      expect(`${amount}${one}`).toMatch(/%(?:low|high)%.*%(?:low|high)%/);
      expect(money).toContain('%number%');
    }
    const [, page] = labellingPage(view, maker, setting);
    for (const { shows } of view.pictures) expect(page).toContain(`alt="${shows}"`);
  });

  it('reckons with what the base says today, and with no figure that was withdrawn', async () => {
    const maker = await freshMaker(language);
    const [figure] = claimIn(maker, 'mturk-median-wage-2018').figures;
    if (figure) Object.assign(figure, { low: 77, high: 77 });
    const { rates } = labellingView(task, maker);
    expect(rates.map(({ low }) => low)).toContain(77);
    for (const id of new Set(task.figures.map((one) => one.replace(/\.\d+$/, ''))))
      Object.assign(claimIn(maker, id), { status: 'withdrawn', gone: { on: '2026-11-20', why: 'It was taken back.' } });
    const view = labellingView(task, maker);
    expect(view.rates).toEqual([]);
    expect(labellingPage(view, maker, setting)[1]).toContain(maker.words.s('labelling.gone'));
  });
});

describe('the task does not build', () => {
  it.each([
    ['none-such.0', 'which the base does not have'],
    ['openai-sama-contract-rate.0', 'no pay for an hour or for a task'],
    ['egypt-survey.0', 'no pay for an hour or for a task'],
    ['wsj-2023-openai-kenya.0', 'no claim for the youngest'],
    ['google-rater-pay.0', 'which is alleged'],
  ])('with the figure %s', (figure, why) =>
    expect(lintLabelling({ ...task, figures: [figure] }, base).join()).toContain(why),
  );

  it('with a hard text or a typed figure', () =>
    expect(lintLabelling({ ...task, ask: { en: 'They got $2.', fr: 'Ils ?' } }, base).join()).toContain(
      'has a typed figure',
    ));

  it('with French that breaks before its sign', () =>
    expect(lintLabelling({ ...task, ask: { en: 'Is it fruit?', fr: 'Est-ce un fruit ?' } }, base)).toEqual([
      expect.stringContaining('has " ?"'),
    ]));
});
