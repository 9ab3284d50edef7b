// @vitest-environment happy-dom
/** The hourly dollar on the panel: what is drawn beside what, and what a reader can open. */
import { afterEach, describe, expect, it } from 'vitest';
import { hours } from '../../../scripts/stories/hour-states';
import { specimen } from '../../../scripts/stories/specimen';
import { show, text } from './show';

let shown: Awaited<ReturnType<typeof show>>;
afterEach(() => shown.end());

const states = hours(specimen);
const withWage = states.find(({ wages }) => wages.length > 0);
if (!withWage) throw new Error('no story shows a wage');
const bars = () => shown.all('.hour .bar-box').length;

describe('a wage beside pay', () => {
  it('is a line on the bar of the pay, with its words above it', async () => {
    shown = await show({ hour: withWage });
    expect(shown.all('.hour .bar-box.paid .wage')).toHaveLength(1);
    expect(text(shown.root.querySelector('.hour .wage-label'))).toBe(
      'Minimum wage in the United States (every employee): $7.25 an hour',
    );
  });

  it('says at once how it stands to the pay, and on demand where it comes from', async () => {
    shown = await show({ hour: withWage });
    const item = shown.root.querySelector('.hour .wages li');
    expect(text(item?.querySelector('p') ?? null)).toContain('This wage is before tax; take-home is lower.');
    const details = item?.querySelector('details');
    expect(details?.open).toBe(false);
    expect(text(details ?? null)).toContain('In the source: $7.25 an hour, before tax.');
    expect(details?.querySelector('summary')?.getAttribute('aria-label')).toContain('$7.25');
    expect(details?.querySelector('a')?.href).toBe('https://library.example/wages');
  });

  it('without a place on the scale is told in words alone', async () => {
    const wages = withWage.wages.map(({ at: _at, ...wage }) => wage);
    shown = await show({ hour: { ...withWage, wages } });
    expect(shown.all('.hour .bar-box .wage')).toHaveLength(0);
    expect(shown.all('.hour .wage-label')).toHaveLength(0);
    expect(shown.all('.hour .wages li')).toHaveLength(1);
  });
});

describe('pay that is disputed', () => {
  it('is shown with the other side’s words, and the way to where they stand', async () => {
    const disputed = states.find((state) => state.bars.some(({ otherSide }) => otherSide));
    shown = await show({ hour: disputed ?? null });
    const line = shown.root.querySelector('.hour .other-side');
    expect(text(line)).toBe('The employer says: about ten times the minimum wage. read in The Daily, April 2025');
    expect(line?.querySelector('a')?.href).toBe('https://daily.example/pay');
  });
});

describe('nothing is drawn', () => {
  it('where no bar has a length: not even the empty bar of a bill', async () => {
    const flat = withWage.bars.map(({ span: _span, ...bar }) => bar);
    shown = await show({ hour: { ...withWage, bars: flat } });
    expect(bars()).toBe(0);
    expect(shown.all('.hour .amount')).toHaveLength(flat.length);
  });

  it('for a bill that nobody has published, not even an empty bar', async () => {
    shown = await show({ hour: withWage });
    expect(bars()).toBe(1);
    expect(shown.all('.hour .bar-box.empty')).toHaveLength(0);
  });
});
