/** The wages beside the hourly dollar: each with its steps, its sources, and what it does not say. */
import { describe, expect, it } from 'vitest';
import { hour } from './hour-known';
import { base } from './known';

/** A wage as a person reads it: an amount keeps its code by a space that does not break. */
async function wagesOf(id: string) {
  const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
  const wages = (await hour(id))?.wages ?? [];
  return wages.map((wage) => ({ ...wage, label: spaced(wage.label), lines: wage.lines.map(spaced) }));
}

describe('the wages beside an hour', () => {
  it('draws the minimum of Nairobi in force at that time, moved to dollars an hour in steps that are told', async () => {
    const [minimum] = await wagesOf('chatgpt');
    expect(minimum?.label).toBe(
      'Minimum wage in Nairobi, Mombasa and Kisumu (general labourers): KES 13,572.90 a month, at 52 hours a week about $0.51 an hour',
    );
    expect(minimum?.at).toBeCloseTo((0.51 / 12.5) * 100, 1);
    expect(minimum?.lines.slice(0, 3)).toEqual([
      'In the source: KES 13,572.90 a month, before tax. For general labourers. Found in force from 1 May 2018 to 30 April 2022.',
      'At 52 hours a week, KES 13,572.90 a month is KES 60.23 an hour.',
      'At KES 117.87 for $1 (mean rate of 2022), KES 60.23 is $0.51.',
    ]);
    expect(minimum?.by.map(({ line }) => line)).toEqual([
      'People Daily, 24 January 2019. Passage read in a copy.',
      expect.stringMatching(/^Hours: /),
      expect.stringMatching(/^Exchange rate: International Monetary Fund/),
    ]);
  });

  it('leads in one click from every wage, its hours and its rate of exchange to the piece that names them', async () => {
    const wages = (await Promise.all([...base.records.products.keys()].map((id) => hour(id)))).flatMap(
      (view) => view?.wages ?? [],
    );
    expect(wages.length).toBeGreaterThan(10);
    for (const { label, by } of wages) {
      for (const { line, url } of by) expect(url, `${label}: ${line}`).toMatch(/^https?:\/\//);
      expect(new Set(by.map(({ line }) => line)).size, label).toBe(by.length);
    }
  });

  it('works out no share of a wage before tax for pay after it, and says what the difference means', async () => {
    const [minimum] = await wagesOf('chatgpt');
    expect(minimum?.beside).toBe(
      'This wage is before tax; the pay is what people took home. Take-home pay from this wage is lower.',
    );
  });

  it('tells a monthly living wage in words, without a line, where nobody says for how many hours it is', async () => {
    const living = (await wagesOf('chatgpt')).at(-1);
    expect(living?.label).toBe(
      'Living wage in Kenyan towns other than Nairobi (one worker of a typical family): KES 32,488 a month',
    );
    expect(living?.at).toBeUndefined();
    expect(living?.lines.join(' ')).toMatch(/How many hours or days this wage stands for is not stated/);
  });

  it('says once that no source ties these wages to these very people', async () => {
    expect((await hour('chatgpt'))?.cover).toMatch(/^No source here says/);
    expect((await hour('prolific'))?.cover).toBeUndefined();
  });

  it('says of a wage that is to keep a household that it is one, before its amount', async () => {
    const labels = (await wagesOf('telexistence-robots')).map(({ label }) => label);
    expect(labels.at(-1)).toMatch(/^Living wage for a household in Metro Manila \(a family of five\): about \$/);
  });
});
