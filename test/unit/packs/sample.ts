/** A pack of a union that nobody founded, its keys, and a base of three records. */

import type { BaseIds } from '../../../src/packs/contained';
import { readEnvelope } from '../../../src/packs/envelope';
import type { PackFault } from '../../../src/packs/faults';
import { PackRefused } from '../../../src/packs/faults';
import { makeKey, type PrivateKey, publicPart } from '../../../src/packs/keys';
import { type Circumstances, openPack, type Remembered } from '../../../src/packs/open-pack';
import type { Pack } from '../../../src/packs/pack';
import { signPack } from '../../../src/packs/sign-pack';

export const BASE: BaseIds = {
  claims: new Set(['a-claim-of-the-base', 'a-claim-in-doubt', 'a-hard-claim']),
  products: new Set(['a-product']),
  unsure: new Set(['a-claim-in-doubt']),
  hard: new Set(['a-hard-claim']),
  sources: new Map([
    ['s-known', 'news'],
    ['s-judgment', 'court'],
  ]),
  entities: new Map([
    ['a-company', 'company'],
    ['a-town', 'place'],
  ]),
  companies: [
    ['a-company', 'The Company'],
    ['a-company', 'Quayside Works'],
  ],
  naming: {
    companies: [
      ['a-company', 'The Company'],
      ['a-company', 'Quayside Works'],
    ],
    others: [],
  },
  owners: new Map(),
  companySites: ['https://www.company.example/', 'https://hosted.example/the-company/'],
};
const DAY = '2026-11-27';

export const circumstances = (remembered?: Remembered, changes: Partial<Circumstances> = {}): Circumstances => ({
  today: DAY,
  appVersion: '0.2.0',
  base: BASE,
  remembered: (id) => (id === 'harbour' ? remembered : undefined),
  denied: { keys: [], packs: [] },
  ...changes,
});

const claim = () => ({
  subject: 'a-company',
  predicate: 'stated' as const,
  text: { plain: 'The Harbour Union says that raters were paid late.', standard: 'The Harbour Union says so.' },
  said: { by: 'Harbour Union', on: '2026-10-01', source: 'harbour-letter' },
  status: 'reported' as const,
  theme: 'pay' as const,
  work: 'rating-rlhf' as const,
  stage: 'rating' as const,
  about: ['a-company'],
  products: ['a-product'],
  evidence: [{ source: 'harbour-letter', role: 'supports' as const, checked: 'read' as const }],
  responses: [{ of: 'a-company', state: 'none-found' as const }],
  sensitivity: { level: 0 as const, topics: [] },
  confidence: 'medium' as const,
  review: { on: DAY, due: '2027-11-26' },
});

const lesson = () => ({
  title: 'Paid late',
  ages: [14, 18] as [number, number],
  minutes: 50,
  objectives: ['Say who speaks in a claim, and on what it rests.'],
  phases: [
    { title: 'Warm-up', minutes: 10, teacher: 'Ask who answered.', pupils: 'Write down a guess.' },
    { title: 'Look together', minutes: 40, teacher: 'Read both claims aloud and compare who says them.' },
  ],
  claims: ['harbour-claim', 'a-claim-of-the-base'],
  questions: [
    {
      ask: 'Who says that raters were paid late?',
      claim: 'harbour-claim',
      options: [
        { text: 'The Harbour Union', right: true as const, why: 'It wrote so in a letter.' },
        { text: 'The Company', why: 'No answer of the company was found.' },
      ],
    },
  ],
});

/** A fresh copy each time, so that a test may change anything in it. */
export const samplePack = (keys: readonly PrivateKey[], threshold = keys.length): Pack => ({
  extends: 'many-hands',
  id: 'harbour',
  version: 3,
  created: DAY,
  expires: '2027-11-27',
  minimumApp: '0.1.0',
  publisher: { name: 'Harbour Union', site: 'https://harbour.example/', corrections: 'errors@harbour.example' },
  licence: 'CC BY 4.0',
  languages: ['en'],
  accent: '#75757a',
  callToAction: { text: 'Join the union', url: 'https://harbour.example/join' },
  signers: { keys: keys.map(publicPart), threshold },
  claims: { 'harbour-claim': claim() },
  lessons: { 'harbour-lesson': lesson() },
  sources: {
    'harbour-letter': {
      title: 'A letter',
      publisher: 'Harbour Union',
      date: '2026-10-01',
      url: 'https://harbour.example/letter',
      kind: 'union',
      lang: 'en',
    },
  },
});

export const newKey = async (): Promise<PrivateKey> => (await makeKey('four words are enough')).key;
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Signs anything, as whoever makes a bad pack would. */
export const signed = async (pack: unknown, ...keys: PrivateKey[]): Promise<Uint8Array> =>
  bytesOf(await signPack(pack as Pack, keys));

/** The reason for which it is refused; undefined where it is taken. Anything that is no refusal is thrown on. */
export async function faultOf(file: Uint8Array, at: Circumstances = circumstances()): Promise<PackFault | undefined> {
  try {
    await openPack(file, at);
    return undefined;
  } catch (error) {
    if (error instanceof PackRefused) return error.fault;
    throw error;
  }
}

/** The file with its envelope changed. */
export function changed(file: Uint8Array, change: (envelope: ReturnType<typeof readEnvelope>) => unknown): Uint8Array {
  const envelope = structuredClone(readEnvelope(file));
  return bytesOf(JSON.stringify(change(envelope) ?? envelope));
}
