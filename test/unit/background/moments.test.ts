/** How seldom a note comes, and which claim it shows. */
import { describe, expect, it, vi } from 'vitest';
import type { MomentLog } from '../../../src/background/moments';
import type { Preferences } from '../../../src/background/preferences';
import type { MomentKind } from '../../../src/detection/rules';
import { translator } from '../../../src/i18n/words';
import type { Dossier, DossierClaim } from '../../../src/knowledge/dossier';
import { momentView } from '../../../src/presentation/moment-view';

vi.mock('../../../src/background/page-scripts', () => ({}));
vi.mock('virtual:site-groups', () => ({ default: { everywhere: [] } }));
vi.mock('virtual:products', () => ({ default: [] }));
vi.mock('virtual:report-address', () => ({ default: 'mailto:' }));
vi.mock('virtual:knowledge-index', () => ({ default: { kbVersion: '0', chunks: [], shards: {} } }));
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: {} }, runtime: { getURL: (path: string) => path } },
}));
const { mayNote, notesAreOn } = await import('../../../src/background/moments');

const DAY = '2026-11-23';
const choices: Preferences = {
  language: 'auto',
  level: 'plain',
  quiet: false,
  pausedUntil: null,
  hiddenSites: {},
  groups: [],
  moments: true,
  content: 'outlined',
  diary: false,
  school: false,
  citation: 'plain',
  corner: 'top-end',
  width: 'medium',
  sheet: 'half',
};

describe('a note', () => {
  const comes = (log: MomentLog) => mayNote(log, 'feedback', DAY);

  it('comes the first time', () => expect(comes({})).toBe(true));
  it('comes once a day over all kinds', () => expect(comes({ image: DAY })).toBe(false));
  it('comes after another kind came yesterday', () => expect(comes({ image: '2026-11-22' })).toBe(true));
  it.each<MomentKind>(['feedback', 'voice', 'upload', 'image'])('of a kind comes once a week: %s', (kind) => {
    expect(mayNote({ [kind]: '2026-11-17' }, kind, DAY)).toBe(false);
    expect(mayNote({ [kind]: '2026-11-16' }, kind, DAY)).toBe(true);
    expect(mayNote({ captcha: DAY }, kind, DAY)).toBe(false);
  });
  it('waits where a day lies ahead', () => expect(comes({ voice: '2026-12-01' })).toBe(false));

  it('never comes where it is off, quiet, paused or hidden', () => {
    const on = (change: Partial<Preferences>) => notesAreOn({ ...choices, ...change }, 'chatgpt.com', DAY);
    expect(on({})).toBe(true);
    expect([
      on({ moments: false }),
      on({ quiet: true }),
      on({ pausedUntil: '2026-11-24' }),
      on({ hiddenSites: { 'chatgpt.com': 'always' } }),
    ]).toEqual([false, false, false, false]);
    expect(on({ pausedUntil: DAY })).toBe(true);
  });
});

describe('the note of an occasion', () => {
  const claim = (change: Partial<DossierClaim> = {}) =>
    ({
      id: 'raters',
      status: 'documented',
      said: { by: 'The Ledger', on: '2023-01-18', source: 's-ledger' },
      evidence: [],
      ...change,
    }) as unknown as DossierClaim;
  const known = (change: Partial<DossierClaim> = {}) =>
    ({
      notes: [{ occasion: 'feedback', text: 'Forty people were paid to rank answers.', claim: 'raters' }],
      claims: { raters: claim(change) },
      sources: {},
    }) as unknown as Dossier;
  const note = (kind: MomentKind, dossier: Dossier) => momentView(kind, dossier, translator('en'));

  it('is the sentence that an editor wrote for it, with the voice of its claim', () =>
    expect(note('feedback', known())).toMatchObject({
      title: 'You rated an answer',
      claim: 'raters',
      told: { text: 'Forty people were paid to rank answers.', said: { line: 'The Ledger, 18 January 2023' } },
    }));

  it('is none where nobody wrote one: then there is silence', () => expect(note('voice', known())).toBeNull());

  it('never comes by a claim that names nobody, no longer stands or is being checked', () => {
    expect(note('feedback', known({ said: undefined }))).toBeNull();
    expect(note('feedback', known({ gone: { on: DAY, why: 'why' } }))).toBeNull();
    expect(note('feedback', known({ suspended: { since: DAY, reason: 'why' } }))).toBeNull();
  });
});
