/** The hourly dollar: what it draws, and what it refuses to draw. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import type { Figure } from '../../../src/model/figure';
import { panelView } from '../../../src/presentation/panel-view';
import { hour, hourOf, TODAY } from './hour-known';
import { base, read } from './known';

/** The same pay, had a source said that it is before tax. */
async function hourHadItBeenGross(id: string) {
  const known = await read(id);
  const gross = (figure: Figure): Figure => (figure.currency ? { ...figure, basis: 'gross' } : figure);
  const claims = Object.fromEntries(
    Object.entries(known.claims).map(([key, claim]) => [key, { ...claim, figures: claim.figures.map(gross) }]),
  );
  return hourOf({ ...known, claims });
}

describe('the hour behind ChatGPT', () => {
  it('shows the bill and the take-home pay, each with its basis, and says that one is not a share of the other', async () => {
    const view = await hour('chatgpt');
    expect(view?.bars.map(({ kind, amount, basis }) => [kind, amount, basis])).toEqual([
      ['billed', '$12.50', 'Contract rate'],
      ['paid', 'about $1.32\u00a0to\u00a0$2', 'Take-home pay'],
    ]);
    expect(view?.apart).toMatch(/not a share/);
  });

  it('sets the other side’s words below disputed pay, with the piece in which they stand', async () => {
    const [, paid] = (await hour('chatgpt'))?.bars ?? [];
    expect(paid?.otherSide?.text).toBe(
      'Sama says: $1.46\u00a0to\u00a0$3.74 an\u00a0hour, before or after tax not stated.',
    );
    expect(paid?.otherSide?.said).toMatchObject({
      line: expect.stringContaining('The Guardian'),
      url: expect.anything(),
    });
    expect((await hour('instagram', 'fr'))?.bars[0]?.otherSide?.text).toMatch(/^Teleperformance/);
  });

  it('names both sides of disputed pay where the part is closed, at every level and in both languages', async () => {
    const closed = async (id: string) => [(await hour(id))?.gist, (await hour(id, 'fr'))?.gist];
    const [english, french] = await closed('chatgpt');
    expect(english).toBe('Disputed pay: about $1.32\u00a0to\u00a0$2 an hour; Sama says $1.46\u00a0to\u00a0$3.74');
    expect(french).toMatch(/2\u00a0\$ de l’heure\u00a0; Sama parle de 1,46\u00a0à\u00a03,74\u00a0dollars$/);
    for (const id of base.records.products.keys())
      if (base.records.products.get(id)?.hour?.disputed)
        for (const gist of await closed(id)) expect(gist, id).toMatch(/\u00a0?; \S/);
  });

  it('beside pay by another measure names what others got by the hour, and how the company reckons', async () => {
    const view = await hour('claude');
    expect(view?.gist?.replace(/\s/g, ' ')).toMatch(/; \$20 an hour for 17 people on Upwork$/);
    expect(view?.bars[0]?.none).toBeUndefined();
    expect(view?.bars[0]?.lines).toContain('Pay per hour on Upwork, for 17 of the 324 people: $20 an hour.');
    expect(view?.bars[0]?.otherSide?.text).toMatch(/^Anthropic reckoned/);
  });

  it('draws 1.32 and 2 of 12.50 on one scale with a tick for each dollar', async () => {
    const view = await hour('chatgpt');
    expect(view?.bars.map(({ span }) => [span?.solid, span?.to])).toEqual([
      [100, 100],
      [expect.closeTo(10.56, 5), expect.closeTo(16, 5)],
    ]);
    expect(view?.tape).toHaveLength(13);
    expect(view?.tape.filter(({ label }) => label).map(({ label }) => label)).toEqual(['0', '5', '10']);
  });

  it('names beside an amount what else the claim pays for the same time, and never what has another basis', async () => {
    const known = await read('chatgpt');
    const paid = known.hour?.paid;
    const claim = known.claims[paid?.claim ?? ''];
    const figure = claim?.figures[paid?.figure ?? -1];
    if (!paid || !claim || !figure) throw new Error('ChatGPT has no hourly dollar');
    const lines = (basis: Figure['basis']) => {
      const other: Figure = { ...figure, what: 'pay of testers', basis };
      const claims = { ...known.claims, [paid.claim]: { ...claim, figures: [...claim.figures, other] } };
      return hourOf({ ...known, claims })
        ?.bars.at(-1)
        ?.lines.join(' ');
    };
    expect(lines(figure.basis)).toContain('Pay of testers');
    expect(lines(figure.basis === 'gross' ? 'take-home' : 'gross')).not.toContain('Pay of testers');
  });

  it('takes the pay out of the chain, where it would stand twice', async () => {
    const panel = panelView(await read('chatgpt'), translator('en'), {
      today: TODAY,
      kbVersion: 'x',
      reportTo: 'mailto:',
      citeAs: 'plain',
    });
    expect(panel.chain.links.map(({ pay }) => pay)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the hour behind other products', () => {
  it('sets pay beside the minimum of the country, both bases in words, and names the wage that is missing', async () => {
    const view = await hour('gemini');
    expect(view?.wages.map(({ label }) => label)).toEqual([
      'Minimum wage in the United States (employees whom the federal law covers, with exceptions): $7.25 an hour',
    ]);
    expect(view?.bars.at(-1)?.basis).toBe('Before or after tax not stated');
    expect(view?.wages[0]?.beside).toMatch(/before tax.*Whether the pay is before or after tax is not stated/);
    expect(view?.why).toEqual([
      'We have no figure for the living wage in the United States around 2025: the pay stands beside the minimum wage alone.',
    ]);
  });

  it('works out no share of its own: that of a wage is worked out where the records are laid out', async () => {
    const view = await hourHadItBeenGross('gemini');
    expect(view?.wages.map(({ beside }) => beside)).toEqual([
      'Both are before tax; no share is worked out, because one end of the pay is not known.',
    ]);
  });

  it('is called moderating only where the chain calls the people so', async () => {
    expect((await hour('facebook'))?.heading).toBe('One hour of moderating');
    expect((await hour('whatsapp'))?.heading).toBe('One hour of this work');
  });

  it('compares pay by the month with wages by the month, on one scale', async () => {
    const view = await hour('instagram');
    expect(view?.bars.map(({ amount, per }) => [amount, per])).toEqual([['from about GH₵1,300', 'a month']]);
    const [minimum, living] = view?.wages ?? [];
    expect(minimum?.label).toBe(
      'Minimum wage in Ghana (every worker): GH₵19.97 a day, at 27 days a month about GH₵539.19 a month',
    );
    expect(living?.label).toBe('Living wage in towns of Ghana (one worker of a typical family): GH₵3,609 a month');
    // The lowest of several: solid up to it, open beyond.
    expect((view?.bars[0]?.span?.solid ?? 0) / (living?.at ?? 1)).toBeCloseTo(1300 / 3609, 3);
    expect(view?.bars[0]?.span?.open).toBe(true);
    expect((minimum?.at ?? 0) / (living?.at ?? 1)).toBeCloseTo(539.19 / 3609, 3);
  });

  it('never draws a bar alone: without a bill and without a wage the number is enough', async () => {
    for (const id of base.records.products.keys()) {
      const view = await hour(id);
      const drawn = view?.bars.filter(({ span }) => span).length ?? 0;
      const lines = view?.wages.filter(({ at }) => at !== undefined).length ?? 0;
      if (drawn > 0) expect(drawn + lines, id).toBeGreaterThan(1);
    }
    expect((await hour('prolific'))?.bars.map(({ amount, span }) => [amount, span])).toEqual([
      ['about $15', undefined],
    ]);
  });

  it('says of every pay beside which no wage stands why none does', async () => {
    for (const id of base.records.products.keys()) {
      const view = await hour(id);
      if (view) expect(view.wages.length + view.why.length, id).toBeGreaterThan(0);
    }
  });

  it('sets no wage beside pay of several places', async () => {
    const view = await hour('whatsapp');
    expect(view?.wages).toEqual([]);
    expect(view?.why).toEqual(['We have set no minimum or living wage beside this pay.']);
  });

  it('leaves the bill empty and the tape out where only the pay is known', async () => {
    const view = await hour('facebook');
    expect(view?.bars[0]).toMatchObject({ kind: 'billed', amount: 'Not public', per: '' });
    expect(view?.bars[0]?.span).toBeUndefined();
    expect(view?.bars[1]?.amount).toBe('from about $1.50');
    expect(view?.tape).toEqual([]);
  });

  it('says "up to", hatched from nothing to that amount, and no further', async () => {
    const known = await read('tiktok');
    const paid = hourOf({ ...known, hour: { paid: { claim: 'tiktok-morocco-2022', figure: 0 } } })?.bars.at(-1);
    expect(paid?.amount).toBe('up to $3');
    expect(paid?.span).toMatchObject({ solid: 0, open: false });
  });

  it('sets pay by the task beside no wage, and says so', async () => {
    const view = await hour('claude-code');
    expect(view?.wages).toEqual([]);
    expect(view?.why[0]).toMatch(/by the task.*compare it with no wage/);
  });

  it('is nothing where no figure was found, or where the work is unpaid', async () => {
    expect(await hour('meta-ai')).toBeNull();
    expect(await hour('wikipedia')).toBeNull();
    expect(await hour('le-chat')).toBeNull();
  });

  it('says in both languages the same of every product', async () => {
    for (const id of base.records.products.keys()) {
      const shape = (view: Awaited<ReturnType<typeof hour>>) =>
        view && [
          view.bars.map(({ kind, span }) => [kind, span]),
          view.tape,
          view.wages.map(({ at, lines }) => [at, lines.length]),
          view.why.length,
          view.proofs.map(({ claim }) => claim),
        ];
      expect(shape(await hour(id, 'fr')), id).toEqual(shape(await hour(id, 'en')));
    }
  });

  it('never sets two kinds of money on one scale without saying that they are two things', async () => {
    for (const id of base.records.products.keys()) {
      const view = await hour(id);
      if ((view?.bars.filter(({ span }) => span).length ?? 0) > 1) expect(view?.apart, id).toBeTruthy();
    }
  });
});
