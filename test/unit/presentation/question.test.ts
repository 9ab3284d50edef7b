/** The question that a panel answers fits what the product is, and whether it still is. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { chainView } from '../../../src/presentation/chain-view';
import { claimWords } from '../../../src/presentation/claim-view';
import { questionOf } from '../../../src/presentation/question';
import { base, read } from './known';

describe.each([
  ['en', 'Who works on Prolific?', 'Who worked on Amazon Mechanical Turk?', 'Who made Claude?'],
  [
    'fr',
    'Qui travaille sur Prolific\u00a0?',
    'Qui travaillait sur Amazon Mechanical Turk\u00a0?',
    'Qui a fait Claude\u00a0?',
  ],
] as const)('in %s', (language, work, worked, made) => {
  const words = translator(language);

  it('a platform where people work is asked about them, a product about who made it', async () => {
    expect(questionOf(await read('prolific', language), words)).toBe(work);
    expect(questionOf(await read('mechanical-turk', language), words)).toBe(worked);
    expect(questionOf(await read('claude', language), words)).toBe(made);
  });

  it('a product that an editor knows to have ended is spoken of in the past, and no other', async () => {
    const present = new Map([
      ['en', / (?:works on|is a product of) /],
      ['fr', / travaille sur |(?:^| )Produit /],
    ]);
    const ended: string[] = [];
    for (const [id, product] of base.records.products) {
      const known = await read(id, language);
      const said = [
        questionOf(known, words),
        chainView(known, claimWords(known, [], words, '2026-11-27'), words).sentence,
      ].join(' ');
      if (product.ended) {
        ended.push(id);
        expect(said, id).not.toMatch(present.get(language) ?? /^/);
      } else expect(said, id).not.toMatch(/Who worked on| was a product of |travaillait sur|Ancien produit/);
    }
    expect(ended).toContain('mechanical-turk');
  });

  it('what shares the facts of a platform that closed is not closed by it', async () => {
    const known = await read('mechanical-turk', language);
    const open = { ...known, product: { ...known.product, name: 'Prolific' } };
    expect(questionOf(open, words)).toBe(work);
  });
});
