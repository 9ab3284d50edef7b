/** What becomes of a claim that was given back, replaced, or is being checked: with a made-up base. */
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../../scripts/knowledge/compile';
import { readerOf } from '../../../scripts/knowledge/pack';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import type { Claim, ClaimOverlay } from '../../../src/model/claim';
import type { Language } from '../../../src/model/primitives';
import { countsOf } from '../../../src/presentation/own-claims';
import { panelView } from '../../../src/presentation/panel-view';
import { claim, messagesOf, sample, TODAY, textsOf } from '../knowledge/sample';

const later = { version: 2, on: '2026-11-20', change: 'status' as const, why: 'The Ledger corrected the rate.' };
const gone = (more: Partial<Claim>): Partial<Claim> => ({
  ...more,
  rank: 'deprecated',
  history: [...claim.history, later],
});
const chatter = { id: 'chatter', name: 'Chatter', vendor: 'acme', kind: 'chat' as const, knowledge: 'chatter' };

/** The base of the sample with a second claim, `old`, which names the product and stands outside its chain. */
async function shown(old: Partial<Claim>, french: Partial<ClaimOverlay>, language: Language = 'en') {
  const { 'claims/rate.yaml': written, 'fr/claims/rate.yaml': rendered } = sample(old, french);
  const base = {
    ...sample(),
    'claims/old.yaml': { old: written?.rate ?? {} },
    'fr/claims/old.yaml': { old: rendered?.rate ?? {} },
  };
  const compiled = await compileKnowledge(textsOf(base), TODAY);
  expect(compiled.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const read = await dossier(readerOf(compiled), chatter, language, 'plain');
  const view = panelView(read, translator(language), {
    today: TODAY,
    kbVersion: 'x',
    reportTo: 'mailto:',
    citeAs: 'plain',
  });
  const [found] = view.groups.items.flatMap((group) => group.claims).filter(({ id }) => id === 'old');
  return { found, view, counts: countsOf(read) };
}

describe('a withdrawn claim', () => {
  const withdrawn = gone({ status: 'withdrawn' });
  const french = { gone: 'The Ledger a corrigé le tarif.' };

  it('stays in the panel, with the day and the reason, in each language', async () => {
    expect((await shown(withdrawn, french)).found).toMatchObject({
      gone: 'Withdrawn on 20 November 2026: The Ledger corrected the rate.',
      proof: { mark: { shape: 'withdrawn' } },
    });
    expect((await shown(withdrawn, french, 'fr')).found?.gone).toBe(
      'Retirée le 20 novembre 2026\u00a0: The Ledger a corrigé le tarif.',
    );
  });

  it('is no fact that the label counts, and nothing that changed', async () => {
    const { counts, view } = await shown(gone({ status: 'withdrawn', theme: 'won' }), french);
    expect(counts.claims).toBe(1);
    expect(view.changed.items).toEqual([]);
  });

  it('does not build without its reason in each language', () => {
    expect(messagesOf(sample(withdrawn))).toContainEqual(expect.stringMatching(/"gone" must stand in both or neither/));
  });
});

describe('a superseded claim', () => {
  it('brings the claim that stands today, whole, with its answers and sources', async () => {
    const { found, view } = await shown(gone({ status: 'superseded', supersededBy: 'rate' }), {
      gone: 'The Ledger a corrigé le tarif.',
    });
    expect(found?.gone).toBe('Replaced on 20 November 2026: The Ledger corrected the rate.');
    expect(found?.instead).toMatchObject({ id: 'rate', proof: { mark: { shape: 'reported' } } });
    expect(found?.instead?.answers).toHaveLength(2);
    expect(view.sources.items.map(({ number }) => number)).toEqual(
      expect.arrayContaining(found?.instead?.sources.map(({ number }) => number) ?? [0]),
    );
  });
});

describe('a claim under check', () => {
  it('stays, says since when and why, and its state says so wherever it stands', async () => {
    const suspended = { since: '2026-11-20', reason: 'Acme says that the rate is wrong.' };
    const history = [...claim.history, { ...later, change: 'suspended' as const }];
    const { found } = await shown({ suspended, history }, { suspended: 'Acme dit que le tarif est faux.' });
    expect(found?.suspended).toBe('Suspended while checked, since 20 November 2026: Acme says that the rate is wrong.');
    expect(found?.proof.mark.word).toBe('Reported, being checked');
  });
});
