/** A pack that is being written is put away as a file and taken up again, half done or signed. */
import { expect, it } from 'vitest';
import { emptyClaim, emptyDraft, packOfDraft } from '../../../src/packs/draft';
import { draftText, MoreThanForm, openDraft } from '../../../src/packs/draft-file';
import { makeKey, publicPart } from '../../../src/packs/keys';
import { bytesOf, changed, newKey, samplePack, signed } from './sample';

const TODAY = '2026-11-27';
const BEGUN = { ...emptyDraft(TODAY, 'fr'), id: 'harbour', publisher: 'Syndicat du Port' };
const OWN = {
  ...emptyClaim(2),
  ...{ product: 'a-product', about: 'a-company', comments: 'a-claim-of-the-base', plain: 'The union says so.' },
  ...{
    said: '2026-10-01',
    answered: 'replied' as const,
    answer: 'It said no.',
    answerOn: '2026-10-02',
    answerTitle: 'A reply',
    answerOutlet: 'The Company',
    answerDate: '2026-10-03',
    answerUrl: 'https://company.example/reply',
    answerKind: 'company' as const,
    hard: '1' as const,
    topics: ['trauma', 'privacy'],
    checked: 'read' as const,
    status: 'documented' as const,
    theme: 'pay' as const,
    work: 'annotation' as const,
    stage: 'annotation' as const,
    title: 'A letter',
    outlet: 'Syndicat du Port',
    kind: 'union' as const,
  },
};
const BORROWED = {
  ...emptyClaim(5),
  ...OWN,
  number: 5,
  source: 's-known',
  ...{ answered: 'own-statement' as const, answer: '', answerSource: 's-known', hard: '0' as const, topics: [] },
  ...{ answerTitle: '', answerOutlet: '', answerDate: '', answerUrl: '', answerKind: '' as const },
  title: '',
  outlet: '',
  kind: '' as const,
};
const WHOLE = {
  ...BEGUN,
  ...{
    version: 3,
    site: 'https://harbour.example/',
    corrections: 'errors@harbour.example',
    licence: 'CC BY 4.0',
    accent: '#75757a',
  },
  claims: [OWN, { ...BORROWED, speaker: 'Somebody', standard: 'The union says so, at length.' }],
  lessons: [
    {
      ...{
        number: 2,
        heading: 'Payés en retard',
        youngest: '14',
        oldest: '18',
        objectives: 'Dire qui parle.\nDire sur quoi.',
      },
      phases: [
        { step: 'Lire', minutes: '40', teacher: 'Lisez à haute voix.', pupils: '' },
        {
          step: 'Écrire',
          minutes: '10',
          teacher: 'Demandez une phrase.\n1. Lisez-la.\n2. Gardez-la.',
          pupils: 'Écrivez.\nRelisez.',
        },
      ],
      questions: [
        {
          ...{ ask: 'Qui le dit ?', rests: '5', right: 'Le syndicat', rightWhy: 'Sa lettre.', other: 'Personne' },
          ...{ otherWhy: 'La lettre le dit.', another: '', anotherWhy: '' },
        },
      ],
    },
  ],
};
const key = await newKey();
const SIGNERS = { keys: [publicPart(key)], threshold: 1 };
const packOf = (draft: typeof WHOLE) => packOfDraft(draft, SIGNERS, { today: TODAY, app: '0.2.0' });

it('half done, comes back as it was, even where a field holds nothing that could be signed', async () => {
  const draft = { ...BEGUN, version: Number.NaN, claims: [{ ...emptyClaim(4), about: 'Somebody whom nobody kn' }] };
  expect(await openDraft(bytesOf(draftText(draft)))).toEqual({ draft, signed: false });
});

it('signed, comes back as its next version, with every field as it was written', async () => {
  const opened = await openDraft(await signed(packOf(WHOLE), key));
  expect(opened).toEqual({ draft: { ...WHOLE, version: 4 }, signed: true });
});

it('saved by an earlier release, which knew no lessons, is opened', async () => {
  const { lessons: _lessons, ...earlier } = BEGUN;
  const text = JSON.stringify({ 'many-hands-draft': 1, draft: earlier });
  expect(await openDraft(bytesOf(text))).toEqual({ draft: BEGUN, signed: false });
});

it('of which the form would lose a part is not opened', async () => {
  const pack = packOf(WHOLE);
  const other = await newKey();
  const two = { keys: [publicPart(key), publicPart(other)], threshold: 1 };
  const handmade = samplePack([key]);
  for (const more of [handmade, { ...pack, languages: ['fr', 'en'] }, { ...pack, signers: two }])
    await expect(openDraft(await signed(more, key))).rejects.toBeInstanceOf(MoreThanForm);
});

it('that was changed, or is another file, is refused by the rules for packs', async () => {
  const text = draftText(BEGUN);
  const file = await signed(packOf(WHOLE), key);
  const forged = changed(file, (envelope) => ({
    ...envelope,
    payload: Buffer.from(JSON.stringify(packOf({ ...WHOLE, version: 9 }))).toString('base64url'),
  }));
  const refused: [Uint8Array, string][] = [
    [forged, 'bad-signature'],
    [bytesOf('{}'), 'no-envelope'],
    [bytesOf('no json'), 'damaged'],
    [bytesOf(text.slice(0, -20)), 'damaged'],
    [new Uint8Array([0xff, 0xfe, 0x7b]), 'damaged'],
    [new Uint8Array(), 'empty'],
    [bytesOf(' \n'), 'empty'],
    [bytesOf((await makeKey('four words are enough')).file), 'key'],
    [bytesOf(text.replace('"id"', '"id": "twice", "id"')), 'damaged'],
    [bytesOf(text.replace('"id"', '"more": 1, "id"')), 'no-envelope'],
    [new Uint8Array(1_000_001), 'too-large'],
  ];
  for (const [bytes, fault] of refused) await expect(openDraft(bytes)).rejects.toMatchObject({ fault });
});
