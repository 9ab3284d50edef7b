/** A draft shows what a release refuses, and says so on the card. */
import { describe, expect, it } from 'vitest';
import { draftShards, mayWait } from '../../../scripts/build/draft';
import { checkKnowledge } from '../../../scripts/knowledge/check';
import { loadKnowledge } from '../../../scripts/knowledge/load';
import { packShards, readerOf } from '../../../scripts/knowledge/pack';
import { dossier } from '../../../src/knowledge/dossier';
import { sample, TODAY, textsOf } from '../knowledge/sample';
import { compiledBase } from '../support/base';

const { base } = compiledBase();
const id = 'openai-sama-contract-rate';

async function chatgpt(language: 'en' | 'fr') {
  const claims = new Map(base.records.claims);
  const claim = claims.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  claims.set(id, { ...claim, textReview: undefined });
  const french = base.overlays.get('fr');
  if (!french) throw new Error('no French');
  const without = new Map([...french.claims].filter(([key]) => key !== id));
  const draft = {
    ...base,
    records: { ...base.records, claims },
    overlays: new Map([['fr' as const, { ...french, claims: without }]]),
  };
  const reader = readerOf(await packShards(draftShards(draft), TODAY));
  const product = { id: 'chatgpt', name: 'ChatGPT', vendor: 'openai', kind: 'chat' as const, knowledge: 'chatgpt' };
  return (await dossier(reader, product, language, 'standard')).claims[id];
}

describe('a draft build', () => {
  it('marks a claim that only its writer has read', async () =>
    expect((await chatgpt('en'))?.text.untold).toMatch(/^Draft, read once: /));

  it('shows in English what is not translated, marked as English', async () => {
    const claim = await chatgpt('fr');
    expect(claim?.text.untold).toMatch(/^Draft, read once: /);
    expect(claim?.textLanguage).toBe('en');
  });

  it('may wait for a translation and a second reader, and for nothing that is wrong', () => {
    const texts = textsOf(sample({ textReview: undefined, subject: 'nobody' }));
    for (const file of [...texts.keys()]) if (file.startsWith('fr/')) texts.delete(file);
    const loaded = loadKnowledge(texts);
    const errors = [...loaded.problems, ...checkKnowledge(loaded, TODAY)].filter(
      ({ severity }) => severity === 'error',
    );
    const stop = errors.filter((problem) => !mayWait(problem)).map(({ message }) => message);
    expect(errors.length).toBeGreaterThan(stop.length);
    expect(stop.join('\n')).toContain('nobody');
    expect(stop.join('\n')).not.toMatch(/fr text|read only by their writer/);
  });

  it('may wait for the preposition of a place that is not translated, and not for that of one that is', () => {
    const link = { people: 'raters', verb: 'done-by', place: 'handy', claim: 'rate' };
    const waitingWith = (keep: boolean) => {
      const files = sample();
      const { chatter } = files['products/chatter.yaml'] ?? {};
      const texts = textsOf({ ...files, 'products/chatter.yaml': { chatter: { ...chatter, chain: [link] } } });
      if (!keep) texts.delete('fr/entities/all.yaml');
      return checkKnowledge(loadKnowledge(texts), TODAY)
        .filter(({ message }) => /has no preposition in fr/.test(message))
        .map(mayWait);
    };
    expect(waitingWith(false)).toEqual([true]);
    expect(waitingWith(true)).toEqual([false]);
  });
});
