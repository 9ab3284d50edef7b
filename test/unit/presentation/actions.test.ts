/** What a reader can do: chosen by data, said truthfully, ended in time. */
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../../scripts/knowledge/lints/facts';
import { translator } from '../../../src/i18n/words';
import { type Dossier, dossier } from '../../../src/knowledge/dossier';
import type { LocalAction } from '../../../src/knowledge/shard';
import { actionsView } from '../../../src/presentation/actions-view';
import { compiledBase } from '../support/base';

const { base, reader } = compiledBase();

async function actions(id: string): Promise<LocalAction[]> {
  const product = base.records.products.get(id);
  return (
    await dossier(
      reader,
      { id, name: id, vendor: product?.vendor ?? '', kind: product?.kind ?? 'chat', knowledge: product && id },
      'en',
      'plain',
    )
  ).actions;
}
const some: LocalAction = {
  id: 'one',
  title: 'One',
  text: 'Text.',
  effort: 1,
  for: ['anyone'],
  lang: 'en',
  owner: 'Somebody',
  url: 'https://www.example.org/x',
};
const shown = (action: Partial<LocalAction>) =>
  actionsView({ actions: [{ ...some, ...action }] } as Dossier, translator('en'), '2026-11-23').items;

describe('what a reader can do', () => {
  it('for ChatGPT, begins with the workers in Kenya and always holds the workers’ own work', async () => {
    const ids = (await actions('chatgpt')).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['act-data-labelers-association', 'act-foxglove', 'act-data-workers-inquiry']);
  });

  it('for a product of which nothing is known, still has the workers’ own work', async () => {
    expect((await actions('somebot')).map(({ id }) => id)).toContain('act-data-workers-inquiry');
  });

  it('holds in its first three, for every product, one that fits any product', async () => {
    for (const id of base.records.products.keys()) {
      const first = (await actions(id)).slice(0, 3).map((action) => base.records.actions.get(action.id)?.general);
      expect(first, id).toContain(true);
    }
  });

  it('says when somebody of us last opened an address, where somebody has', () => {
    expect(shown({})[0]?.checked).toBe('');
    expect(shown({ checked: '2026-11-20' })[0]?.checked).toBe('Address last opened by us 20 November 2026');
    expect(shown({ url: undefined })[0]).toMatchObject({ checked: '', open: '' });
  });

  it('names the owner, who asks, how long it takes and for whom', () => {
    expect(shown({})[0]?.facts).toEqual(['Offered by: Somebody', 'a few minutes']);
    expect(shown({ askedBy: 'Somebody' })[0]?.facts[0]).toBe('Asked for by: Somebody');
    expect(shown({ owner: undefined })[0]?.facts[0]).toBe('Suggested by: Many Hands');
    expect(shown({ for: ['organisation'], effort: 3 })[0]?.facts.slice(1)).toEqual([
      'a longer project',
      'for organisations',
    ]);
  });

  it('is gone on the day after its end', () => {
    expect(shown({ ends: '2026-11-23' })).toHaveLength(1);
    expect(shown({ ends: '2026-11-22' })).toHaveLength(0);
  });

  it('may say no number, name or date that its resource does not', () => {
    const changed = new Map(base.records.actions);
    const [id, action] = [...changed][0] ?? [];
    if (!id || !action) throw new Error('no action');
    changed.set(id, { ...action, text: 'They won 500 dollars for Meta in 2024.' });
    const messages = checkFacts({ ...base, records: { ...base.records, actions: changed } }).map(
      ({ message }) => message,
    );
    expect(messages.join(' ')).toMatch(/500.*2024.*Meta|Meta/);
  });
});
