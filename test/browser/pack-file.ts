/** A signed pack of a union that nobody founded, about a product of the real base: what a person is handed. */
import { writeFileSync } from 'node:fs';
import { makeKey, type PrivateKey, publicPart } from '../../src/packs/keys';
import type { Pack } from '../../src/packs/pack';
import { signPack } from '../../src/packs/sign-pack';
import type { Page } from './driver';

const TODAY = new Date().toISOString().slice(0, 10);
const NEXT_YEAR = `${Number(TODAY.slice(0, 4)) + 1}-01-31`;
export const COMMENTED = 'openai-sama-take-home-pay';
/** A claim of the base on which a right answer may rest. */
export const REPORTED = 'openai-sama-contract-rate';

export const unionKey = async (): Promise<PrivateKey> => (await makeKey('four words are enough')).key;

/** `claims` claims about ChatGPT, the first of which comments on one of the base; and a lesson on it. */
export function unionPack(keys: readonly PrivateKey[], version = 1, claims = 1): Pack {
  const claim = (at: number) => ({
    subject: 'openai',
    predicate: 'stated' as const,
    text: {
      plain: `The Harbour Union says that raters were paid late in month ${at + 1}.`,
      standard: `The Harbour Union says that raters were paid late in month ${at + 1}, and asks for their pay.`,
    },
    said: { by: 'Harbour Union', on: '2026-10-01', source: 'harbour-letter' },
    ...(at === 0 && { comments: COMMENTED }),
    status: 'alleged' as const,
    theme: 'pay' as const,
    work: 'rating-rlhf' as const,
    stage: 'rating' as const,
    about: ['openai'],
    products: ['chatgpt'],
    evidence: [{ source: 'harbour-letter', role: 'supports' as const, checked: 'read' as const }],
    responses: [{ of: 'openai', state: 'none-found' as const }],
    sensitivity: { level: 0 as const, topics: [] },
    confidence: 'medium' as const,
    review: { on: TODAY, due: NEXT_YEAR },
  });
  return {
    extends: 'many-hands',
    id: 'harbour',
    version,
    created: TODAY,
    expires: NEXT_YEAR,
    minimumApp: '0.1.0',
    publisher: { name: 'Harbour Union', site: 'https://harbour.example/', corrections: 'errors@harbour.example' },
    licence: 'CC BY 4.0',
    languages: ['en'],
    accent: '#a3458f',
    callToAction: { text: 'Join the union', url: 'https://harbour.example/join' },
    signers: { keys: keys.map(publicPart), threshold: keys.length },
    lessons: {
      'harbour-lesson': {
        title: 'Who was paid late?',
        ages: [14, 18],
        minutes: 50,
        objectives: ['Say who speaks in a claim, and on what it rests.', 'Tell a claim of one side from a report.'],
        phases: [
          { title: 'Warm-up', minutes: 10, teacher: 'Ask who answered them last.', pupils: 'Write down a guess.' },
          {
            title: 'Two claims',
            minutes: 40,
            teacher:
              'Read both claims aloud.\n1. Who says them?\n2. On what do they rest, and what did the company answer?',
          },
        ],
        claims: ['harbour-claim-1', REPORTED],
        questions: [
          {
            ask: 'What stands behind the second claim?',
            claim: REPORTED,
            options: [
              { text: 'A report of a newspaper', right: true, why: 'It read the contracts and says so.' },
              { text: 'Nothing', why: 'Its sources are named on the card.' },
            ],
          },
        ],
      },
    },
    claims: Object.fromEntries(Array.from({ length: claims }, (_, at) => [`harbour-claim-${at + 1}`, claim(at)])),
    sources: {
      'harbour-letter': {
        title: 'A letter to OpenAI',
        publisher: 'Harbour Union',
        date: '2026-10-01',
        url: 'https://harbour.example/letter',
        kind: 'union',
        lang: 'en',
      },
    },
  };
}

/** Writes it signed; returns the path. */
export async function packFile(path: string, pack: Pack, keys: readonly PrivateKey[]): Promise<string> {
  writeFileSync(path, await signPack(pack, keys));
  return path;
}

/** The same with one letter changed after it was signed. */
export async function tamperedFile(path: string, pack: Pack, keys: readonly PrivateKey[]): Promise<string> {
  const envelope = JSON.parse(await signPack(pack, keys)) as { payload: string; signatures: unknown[] };
  const text = Buffer.from(envelope.payload, 'base64url').toString().replace('paid late', 'paid lite');
  writeFileSync(path, JSON.stringify({ ...envelope, payload: Buffer.from(text).toString('base64url') }));
  return path;
}

/** Removes the one pack that is there, on the options page: the first press asks, and the focus is on the way out. */
export async function removePack(options: Page): Promise<void> {
  await options.clickPage('[data-action="remove-pack"]');
  await options.waitFor(() => document.activeElement?.getAttribute('data-action') === 'keep-pack');
  await options.clickPage('[data-action="remove-pack-now"]');
  await options.waitFor(() => document.querySelector('[data-pack]') === null);
  await options.waitFor(() => document.activeElement?.id === 'packs');
}
