/** Ten tabs at once: nothing that one of them notes or chooses is lost to another. `ROUNDS=1000` runs the whole bar; each day a part of it. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Asker } from '../../../src/background/asker';

const { freshBrowser, polyfill } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => polyfill);

const ROUNDS = Number(process.env.ROUNDS ?? 40);
const TABS = Array.from({ length: 10 }, (_, at) => at);
const askerIn = (tab: number): Asker => ({
  from: 'page',
  doc: { tab, frame: 0, id: 'A' },
  address: `https://site${tab}.example/`,
  host: `site${tab}.example`,
  isPrivate: false,
});

beforeEach(freshBrowser);

it(`loses no write in ${ROUNDS} rounds of ten tabs that send away, note, size and take back at once`, async () => {
  const { changePreferences, loadChoices, Seen } = await import('../../../src/background/preferences');
  const { bringBack, sendAway } = await import('../../../src/background/dismissals');
  const { noteProduct } = await import('../../../src/background/diary');
  const { changeStored, readStored, readMemory } = await import('../../../src/background/stored');
  const v = await import('valibot');
  await changePreferences(() => ({ diary: true }));
  let lost = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const askers = TABS.map(askerIn);
    const day = `2026-11-${String((round % 28) + 1).padStart(2, '0')}`;
    await Promise.all(
      askers.flatMap((asker, tab) => [
        sendAway('never-here', asker),
        changeStored('seen', Seen, (seen) => ({ ...seen, [`product-${tab}`]: { on: day } })),
        noteProduct(`product-${tab}-${round % 3}`, asker),
        changePreferences(() => (tab % 2 === 0 ? { width: 'wide' } : { sheet: 'full' })),
      ]),
    );
    const [choices, seen, sent] = [
      await loadChoices(),
      await readStored('seen', Seen),
      await readMemory('sentAway', v.record(v.string(), v.unknown())),
    ];
    lost += askers.filter(({ host }) => choices.hiddenSites[host] !== 'always').length;
    lost += TABS.filter((tab) => seen[`product-${tab}`]?.on !== day).length;
    lost += askers.filter(({ doc }) => sent[`${doc.tab}/0/${doc.id}`] === undefined).length;
    lost += choices.width === 'wide' && choices.sheet === 'full' ? 0 : 1;
    await Promise.all(askers.map((asker) => bringBack(asker)));
    lost += Object.keys((await loadChoices()).hiddenSites).length;
    await changePreferences(() => ({ width: 'medium', sheet: 'half' }));
  }
  const diary = await readStored(
    'diary',
    v.record(v.string(), v.object({ products: v.array(v.string()), moments: v.array(v.string()) })),
  );
  expect(Object.values(diary).flatMap(({ products }) => products)).toHaveLength(TABS.length * Math.min(3, ROUNDS));
  expect(lost).toBe(0);
}, 600_000);
