/** How seldom a note comes, and which claim it shows. */
import { describe, expect, it, vi } from 'vitest';
import type { MomentLog } from '../../../src/background/moments';
import type { Preferences } from '../../../src/background/preferences';
import type { Dossier, DossierClaim } from '../../../src/knowledge/dossier';
import { momentClaim } from '../../../src/presentation/moment-view';

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
  it('of a kind comes once a week', () => {
    expect(comes({ feedback: '2026-11-17' })).toBe(false);
    expect(comes({ feedback: '2026-11-16' })).toBe(true);
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

describe('the claim of a moment', () => {
  const claim = (id: string, change: Partial<DossierClaim> = {}) =>
    ({
      id,
      work: 'rating-rlhf',
      stage: 'rating',
      status: 'documented',
      sensitivity: { level: 0, topics: [] },
      ...change,
    }) as DossierClaim;
  const dossier = (own: DossierClaim[], inherited: DossierClaim[] = []) =>
    ({
      own: own.map(({ id }) => id),
      more: [],
      inherited: inherited.map(({ id }) => ({ claim: id, scope: 'kind' })),
      claims: Object.fromEntries([...own, ...inherited].map((item) => [item.id, item])),
    }) as unknown as Dossier;

  it('is of the same kind of work, and of the product itself first', () => {
    const users = claim('users', { work: 'unpaid-user-labour', stage: 'user-feedback' });
    expect(momentClaim('feedback', dossier([users, claim('raters')], [claim('others')]))?.id).toBe('raters');
    expect(momentClaim('feedback', dossier([users], [claim('others')]))?.id).toBe('users');
    expect(momentClaim('feedback', dossier([], [claim('others')]))?.id).toBe('others');
  });

  it('is none where nothing fits: then there is silence', () =>
    expect(momentClaim('voice', dossier([claim('raters')]))).toBeUndefined());

  it('names nothing hard, and nothing withdrawn or being checked', () => {
    const hard = claim('hard', { sensitivity: { level: 1, topics: [] } });
    expect(
      momentClaim(
        'feedback',
        dossier([
          hard,
          claim('gone', { status: 'withdrawn' }),
          claim('checked', { suspended: { since: DAY, reason: 'why' } }),
        ]),
      ),
    ).toBeUndefined();
  });
});
