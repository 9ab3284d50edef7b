/** What the form says while a pack is written: every fault at its field, in the language of whoever writes. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeWords } from '../../../src/i18n/make-words';
import { translator } from '../../../src/i18n/words';
import {
  type Draft,
  type DraftClaim,
  emptyAnswer,
  emptyClaim,
  emptyDraft,
  packOfDraft,
} from '../../../src/packs/draft';
import { draftFaults } from '../../../src/packs/draft-faults';
import { draftOfPack } from '../../../src/packs/draft-file';
import { type DraftLesson, type DraftPhase, type DraftQuestion, emptyLesson } from '../../../src/packs/draft-lesson';
import { makeKey, openKey } from '../../../src/packs/keys';
import { openPack } from '../../../src/packs/open-pack';
import { Pack } from '../../../src/packs/pack';
import { signPack } from '../../../src/packs/sign-pack';
import { BASE, bytesOf, circumstances } from './sample';

const TODAY = '2026-11-27';
const KEY = { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) } as const;
const SIGNERS = { keys: [KEY], threshold: 1 };
const CLAIM: DraftClaim = {
  ...emptyClaim(1),
  ...{
    hard: '0' as const,
    product: 'a-product',
    about: 'a-company',
    comments: '',
    plain: 'The union says so.',
    standard: '',
  },
  ...{ status: 'reported', theme: 'pay', work: 'annotation', stage: 'annotation', speaker: '', said: '2026-10-01' },
  ...{
    answered: 'none-found',
    answer: '',
    checked: 'read',
    source: '',
    title: 'A letter',
    outlet: 'The union',
    date: '2026-10-01',
  },
  ...{ url: 'https://harbour.example/letter', kind: 'union' },
};
const OWN_WORD = { answered: 'own-statement', answer: 'We pay on time.' } as const;
const STATEMENT = {
  answerTitle: 'Our suppliers',
  answerOutlet: 'The Company',
  answerDate: '2026-09',
  answerUrl: 'https://company.example/x',
  answerKind: 'company',
} as const;
const DRAFT: Draft = {
  ...emptyDraft(TODAY, 'en'),
  ...{ id: 'harbour', publisher: 'Harbour Union', site: 'https://harbour.example/' },
  corrections: 'errors@harbour.example',
  licence: 'CC BY 4.0',
  claims: [CLAIM],
};
const app = '0.2.0';
const packOf = (draft: Draft) => packOfDraft(draft, SIGNERS, { today: TODAY, app });
const faults = (draft: Draft) => draftFaults(draft, packOf(draft), BASE, TODAY);
const withClaim = (change: Partial<DraftClaim>): Draft => ({ ...DRAFT, claims: [{ ...CLAIM, ...change }] });

describe('a pack in the form', () => {
  it('has nothing left to mend where all is written, with a source of its own or one of the base', () => {
    expect(faults(DRAFT)).toEqual([]);
    const borrowed = withClaim({ source: 's-known', speaker: 'The Paper', title: '', outlet: '', url: '' });
    expect(faults(borrowed)).toEqual([]);
    expect(packOf(borrowed).sources).toEqual({});
  });

  it('shows a class no claim that describes what is hard, and says so at that claim', () => {
    const draft = { ...withClaim({ hard: '2', topics: ['trauma'] }), lessons: [emptyLesson(1)] };
    expect(faults(draft)).toContainEqual({ field: 'hard', claim: 1, why: 'class' });
    expect(faults({ ...draft, claims: [{ ...CLAIM, hard: '1', topics: ['trauma'] }] })).not.toContainEqual(
      expect.objectContaining({ why: 'class' }),
    );
  });

  it('tells what a company says of itself, with day and source, and which hard subjects it names', () => {
    const own = withClaim({
      ...OWN_WORD,
      ...STATEMENT,
      answerOn: '2026-09-03',
      hard: '2',
      topics: ['suicide', 'trauma'],
    });
    expect(faults(own)).toEqual([]);
    expect(packOf(own).claims['harbour-claim-1']).toMatchObject({
      responses: [
        {
          of: 'a-company',
          state: 'own-statement',
          text: 'We pay on time.',
          source: 'harbour-answer-1',
          on: '2026-09-03',
        },
      ],
      sensitivity: { level: 2, topics: ['suicide', 'trauma'] },
    });
    expect(packOf(own).sources?.['harbour-answer-1']).toEqual({
      ...{ title: 'Our suppliers', publisher: 'The Company', date: '2026-09', url: 'https://company.example/x' },
      ...{ kind: 'company', lang: 'en' },
    });
    const borrowed = withClaim({ answered: 'declined', answerSource: 's-known', hard: '0', topics: ['suicide'] });
    expect(faults(borrowed)).toEqual([]);
    expect(packOf(borrowed).claims['harbour-claim-1']).toMatchObject({
      responses: [{ of: 'a-company', state: 'declined', source: 's-known' }],
      sensitivity: { level: 0, topics: [] },
    });
    // What was written before that choice is not told.
    expect(packOf(withClaim({ ...STATEMENT, answerOn: '2026-09-03' })).sources).not.toHaveProperty('harbour-answer-1');
  });

  it.each<[string, Partial<Draft>, object[]]>([
    ['no name', { id: '' }, [{ field: 'id', why: 'empty' }]],
    ['capitals in its name', { id: 'Harbour' }, [{ field: 'id', why: 'id' }]],
    ['a name of the base', { id: 'a-company' }, [{ field: 'id', why: 'taken' }]],
    ['the project for its name', { id: 'many-hands' }, [{ field: 'id', why: 'project' }]],
    ['a licence without end', { licence: 'a'.repeat(81) }, [{ field: 'licence', why: 'long' }]],
    ['a site with a port', { site: 'https://harbour.example:1/' }, [{ field: 'site', why: 'port' }]],
    [
      'a page to report to with a port',
      { corrections: 'https://harbour.example:1/' },
      [{ field: 'corrections', why: 'port' }],
    ],
    ['no publisher', { publisher: '' }, [{ field: 'publisher', why: 'empty' }]],
    ['the project for its publisher', { publisher: 'Many Hands' }, [{ field: 'publisher', why: 'project' }]],
    ['a site without https', { site: 'harbour.example' }, [{ field: 'site', why: 'https' }]],
    ['nowhere to report to', { corrections: 'desk' }, [{ field: 'corrections', why: 'corrections' }]],
    ['a day of another form', { expires: '31.12.2027' }, [{ field: 'expires', why: 'day' }]],
    ['a day that is too far away', { expires: '2031-12-01' }, [{ field: 'expires', why: 'far' }]],
    ['a name that is read as ours', { publisher: 'Mary Hands' }, [{ field: 'publisher', why: 'like' }]],
    ['the extension for its publisher', { publisher: 'This extension' }, [{ field: 'publisher', why: 'project' }]],
    ['a site without end', { site: `https://harbour.example/${'a'.repeat(480)}` }, [{ field: 'site', why: 'long' }]],
    [
      'a page to report to without end',
      { corrections: `https://harbour.example/${'a'.repeat(480)}` },
      [{ field: 'corrections', why: 'long' }],
    ],
    ['a verdict for its publisher', { publisher: 'Officiel' }, [{ field: 'publisher', why: 'verdict' }]],
    ['a browser for its publisher', { publisher: 'Google Chrome' }, [{ field: 'publisher', why: 'verdict' }]],
    ['the employer for its publisher', { publisher: 'The employer' }, [{ field: 'publisher', why: 'verdict' }]],
    ['a site of ours', { site: 'https://many-hands.org/' }, [{ field: 'site', why: 'project' }]],
    ['a mail address of ours', { corrections: 'x@manyhands.example' }, [{ field: 'corrections', why: 'project' }]],
    ['a store for its publisher', { publisher: 'Mozilla Add-ons' }, [{ field: 'publisher', why: 'verdict' }]],
    [
      'a name that ends its quotation',
      { publisher: 'Desk”. Checked by “AFP' },
      [{ field: 'publisher', why: 'verdict' }],
    ],
    ['a day that is over', { expires: '2026-11-26' }, [{ field: 'expires', why: 'past' }]],
    ['a colour nobody sees', { accent: '#ffffff' }, [{ field: 'accent', why: 'onLight' }]],
    ['a blue that the dark ground swallows', { accent: '#2b5fa3' }, [{ field: 'accent', why: 'onDark' }]],
    ['a colour in words', { accent: 'blue' }, [{ field: 'accent', why: 'accent' }]],
    ['a call that leads nowhere', { callText: 'Join' }, [{ field: 'callUrl', why: 'empty' }]],
    ['no number for a version', { version: Number.NaN }, [{ field: 'version', why: 'version' }]],
  ])('with %s is told so at that field', (_what, change, expected) =>
    expect(faults({ ...DRAFT, ...change })).toEqual(expected),
  );

  it.each<[string, Partial<DraftClaim>, object[]]>([
    ['no product, by which it would be found', { product: '' }, [{ field: 'product', why: 'empty' }]],
    ['nobody whom it is about', { about: '' }, [{ field: 'about', why: 'empty' }]],
    ['somebody whom nobody knows', { about: 'nobody' }, [{ field: 'about', why: 'entity' }]],
    ['a comment on no claim', { comments: 'no-claim' }, [{ field: 'comments', why: 'known' }]],
    ['a source that is not there', { speaker: 'The Paper', source: 'no-source' }, [{ field: 'source', why: 'known' }]],
    ['no sentence', { plain: '' }, [{ field: 'plain', why: 'empty' }]],
    ['a sentence that is too long', { plain: 'a'.repeat(201), standard: 'So.' }, [{ field: 'plain', why: 'long' }]],
    ['a sign too near to a letter', { plain: 'So a<b.' }, [{ field: 'plain', why: 'markup', sign: '<b.' }]],
    ['markup', { plain: '<b>So.</b>' }, [{ field: 'plain', why: 'markup', sign: '<b>' }]],
    ['nothing said of hard subjects', { hard: '' }, [{ field: 'hard', why: 'choose' }]],
    ['a hard subject that is not named', { hard: '1' }, [{ field: 'topics', why: 'choose' }]],
    [
      'a hard subject that nobody has a word for',
      { hard: '2', topics: ['round'] },
      [{ field: 'topics', why: 'choose' }],
    ],
    [
      'a day of the answer that is none',
      { ...OWN_WORD, ...STATEMENT, answerOn: 'may' },
      [{ field: 'answerOn', why: 'day' }],
    ],
    [
      'a source of the answer that nobody has',
      { ...OWN_WORD, answerSource: 'A paper' },
      [{ field: 'answerSource', why: 'known' }],
    ],
    [
      'half a source of the answer',
      { ...OWN_WORD, answerTitle: 'A statement' },
      [
        { field: 'answerOutlet', why: 'empty' },
        { field: 'answerKind', why: 'choose' },
      ],
    ],
    [
      'the project for the outlet of the answer',
      { ...OWN_WORD, ...STATEMENT, answerOutlet: 'Many Hands' },
      [{ field: 'answerOutlet', why: 'project' }],
    ],
    [
      'a source of the answer without https',
      { ...OWN_WORD, ...STATEMENT, answerUrl: 'http://company.example/x' },
      [{ field: 'answerUrl', why: 'https' }],
    ],
    [
      'an answer without end',
      { ...OWN_WORD, ...STATEMENT, answer: 'x'.repeat(901) },
      [{ field: 'answer', why: 'long' }],
    ],
    ['the project for its speaker', { speaker: 'Petites mains' }, [{ field: 'speaker', why: 'project' }]],
    ['the project for an outlet', { outlet: 'Many Hands' }, [{ field: 'outlet', why: 'project' }]],
    ['a day that is none', { said: 'May' }, [{ field: 'said', why: 'day' }]],
    ['a ruling that the union itself made', { status: 'ruled' }, [{ field: 'status', why: 'decision' }]],
    [
      'a document that is a report',
      { speaker: 'The Paper', status: 'documented', kind: 'news' },
      [{ field: 'status', why: 'document' }],
    ],
    ['a word of ours', { plain: 'Many Hands has checked it.' }, [{ field: 'plain', why: 'project' }]],
    ['a source without a title', { title: '' }, [{ field: 'title', why: 'empty' }]],
    ['an address that is none', { url: 'letter' }, [{ field: 'url', why: 'https' }]],
    ['a day that has not come', { said: '2027-01-02' }, [{ field: 'said', why: 'ahead' }]],
    ['a source of a day that has not come', { date: '2027' }, [{ field: 'date', why: 'ahead' }]],
    [
      'an answer of a day that has not come',
      { ...OWN_WORD, ...STATEMENT, answerOn: '2026-11-28', answerDate: '2026-12' },
      [
        { field: 'answerOn', why: 'ahead' },
        { field: 'answerDate', why: 'ahead' },
      ],
    ],
    ['a title without end', { title: 'a'.repeat(401) }, [{ field: 'title', why: 'long' }]],
    ['an outlet without end', { outlet: 'a'.repeat(201) }, [{ field: 'outlet', why: 'long' }]],
    ['an address without end', { url: `https://harbour.example/${'a'.repeat(1000)}` }, [{ field: 'url', why: 'long' }]],
    ['an address with a port', { url: 'https://harbour.example:8443/' }, [{ field: 'url', why: 'port' }]],
    ['an address of numbers', { url: 'https://192.0.2.1/' }, [{ field: 'url', why: 'number' }]],
    ['an address with somebody in it', { url: 'https://ann@harbour.example/' }, [{ field: 'url', why: 'user' }]],
    ['an address in coded letters', { url: 'https://xn--socit-esab.example/' }, [{ field: 'url', why: 'coded' }]],
    ['an address with accents', { url: 'https://société.example/' }, [{ field: 'url', why: 'coded' }]],
    ['an address of the house', { url: 'https://printer.local/' }, [{ field: 'url', why: 'host' }]],
    ['an address with a blank', { url: 'https://harbour.example/a letter' }, [{ field: 'url', why: 'blank' }]],
    [
      'a digit in a circle',
      { plain: 'They say that CO₂ and ② rise.' },
      [{ field: 'plain', why: 'sign', sign: '②', word: '②', plain: '2' }],
    ],
    ['a picture', { plain: 'They say that CO₂ rises 😀' }, [{ field: 'plain', why: 'picture', sign: '😀' }]],
    [
      'a raised digit in a name',
      { speaker: 'Harbour² Union' },
      [{ field: 'speaker', why: 'sign', sign: '²', word: 'Harbour²', plain: '2' }],
    ],
    [
      'a word in letters of two alphabets',
      { plain: 'The p\u0430per says so.' },
      [{ field: 'plain', why: 'letters', word: 'p\u0430per' }],
    ],
    ['an address without https', { url: 'http://harbour.example/letter' }, [{ field: 'url', why: 'https' }]],
    ['an address of ours', { url: 'https://many-hands.news.example/' }, [{ field: 'url', why: 'project' }]],
    [
      'several faults of several kinds is told all of them at once',
      { plain: 'Checked by Many Hands.', status: '', title: '' },
      [
        { field: 'plain', why: 'project' },
        { field: 'title', why: 'empty' },
        { field: 'status', why: 'choose' },
      ],
    ],
  ])('whose claim has %s is told so at that field', (_what, change, expected) =>
    expect(faults(withClaim(change))).toEqual(expected.map((fault) => ({ ...fault, claim: 1 }))),
  );

  const LESSON: DraftLesson = {
    ...{ number: 1, heading: 'Paid late', youngest: '14', oldest: '18', objectives: 'Say who speaks.\nSay how sure.' },
    phases: [
      { step: 'Look', minutes: '30', teacher: 'Open the extension and read aloud.', pupils: '' },
      { step: 'Write', minutes: '20', teacher: 'Ask for a sentence.', pupils: 'Write one.' },
    ],
    questions: [
      {
        ...{ ask: 'Who says so?', rests: '1', right: 'The union', rightWhy: 'Its letter.', other: 'Nobody' },
        ...{ otherWhy: 'The letter says so.', another: '', anotherWhy: '' },
      },
    ],
  };
  const [FIRST, SECOND] = LESSON.phases as [DraftPhase, DraftPhase];
  const [ASKED] = LESSON.questions as [DraftQuestion];
  const withLesson = (change: Partial<DraftLesson>): Draft => ({ ...DRAFT, lessons: [{ ...LESSON, ...change }] });
  const inStep = (change: Partial<DraftPhase>) => ({ phases: [FIRST, { ...SECOND, ...change }] });
  const inQuestion = (change: Partial<DraftQuestion>) => ({ questions: [{ ...ASKED, ...change }] });

  it('may have a lesson, which lasts as long as its steps and shows the claims of the pack', () => {
    expect(faults(withLesson({}))).toEqual([]);
    expect(packOf(withLesson({})).lessons?.['harbour-lesson-1']).toMatchObject({
      minutes: 50,
      objectives: ['Say who speaks.', 'Say how sure.'],
      claims: ['harbour-claim-1'],
      questions: [{ claim: 'harbour-claim-1', options: [{ right: true }, {}] }],
    });
  });

  it.each<[string, Partial<DraftLesson>, object[]]>([
    ['no title', { heading: '' }, [{ field: 'heading', at: 0, why: 'empty' }]],
    ['the project for its title', { heading: 'Many Hands' }, [{ field: 'heading', at: 0, why: 'project' }]],
    ['ages the wrong way round', { youngest: '18', oldest: '14' }, [{ field: 'oldest', at: 0, why: 'age' }]],
    ['no age', { youngest: 'ten' }, [{ field: 'youngest', at: 0, why: 'age' }]],
    ['no objective', { objectives: '' }, [{ field: 'objectives', at: 0, why: 'empty' }]],
    ['six objectives', { objectives: 'So.\n'.repeat(6) }, [{ field: 'objectives', at: 0, why: 'objectives' }]],
    ['a step without minutes', inStep({ minutes: '' }), [{ field: 'minutes', at: 2, why: 'empty' }]],
    ['a step of a word', inStep({ minutes: 'ten' }), [{ field: 'minutes', at: 2, why: 'minutes' }]],
    ['more than three hours', inStep({ minutes: '151' }), [{ field: 'minutes', at: 1, why: 'minutes' }]],
    ['a step in which nothing is done', inStep({ teacher: '' }), [{ field: 'teacher', at: 2, why: 'empty' }]],
    ['a line break in a title', inStep({ step: 'So\nso' }), [{ field: 'step', at: 2, why: 'lines' }]],
    ['a line break in a question', inQuestion({ ask: 'So\nso' }), [{ field: 'ask', at: 1, why: 'lines' }]],
    ['more lines than a step has', inStep({ pupils: 'So\n'.repeat(41) }), [{ field: 'pupils', at: 2, why: 'long' }]],
    [
      'a word of ours over two lines',
      inStep({ teacher: 'Many Hands\napproved it.' }),
      [{ field: 'teacher', at: 2, why: 'project' }],
    ],
    ['a question on no claim', inQuestion({ rests: '' }), [{ field: 'rests', at: 1, why: 'empty' }]],
    ['a question on a claim that is gone', inQuestion({ rests: '7' }), [{ field: 'rests', at: 1, why: 'known' }]],
    ['no right answer', inQuestion({ right: '' }), [{ field: 'right', at: 1, why: 'empty' }]],
    ['two answers that read the same', inQuestion({ other: 'the union' }), [{ field: 'other', at: 1, why: 'same' }]],
    ['a word of ours', inStep({ teacher: 'Many Hands approved it.' }), [{ field: 'teacher', at: 2, why: 'project' }]],
    ['a third answer without a why', inQuestion({ another: 'So' }), [{ field: 'anotherWhy', at: 1, why: 'empty' }]],
  ])('whose lesson has %s is told so at that field', (_what, change, expected) =>
    expect(faults(withLesson(change))).toEqual(expected.map((fault) => ({ ...fault, lesson: 1 }))),
  );

  it('says at a field what is more, or takes more room, than a pack has', () => {
    const many = <T>(count: number, one: (at: number) => T) => Array.from({ length: count }, (_, at) => one(at));
    const steps = (count: number, teacher = 'Read.') =>
      withLesson({ phases: many(count, (at) => ({ step: `Step ${at}`, minutes: '2', teacher, pupils: '' })) });
    expect(faults(steps(21))).toEqual([{ field: 'step', lesson: 1, at: 21, why: 'many' }]);
    const asks = many(21, () => LESSON.questions[0] as DraftQuestion);
    expect(faults(withLesson({ questions: asks }))).toEqual([{ field: 'ask', lesson: 1, at: 21, why: 'many' }]);
    expect(faults(steps(16, 'a'.repeat(1170)))).toEqual([{ field: 'heading', lesson: 1, at: 0, why: 'room' }]);
    const lessons = many(21, (at) => ({ ...LESSON, number: at + 1 }));
    expect(faults({ ...DRAFT, lessons })).toEqual([{ field: 'heading', lesson: 21, at: 0, why: 'many' }]);
    const claims = many(2001, (at) => ({ ...CLAIM, number: at + 1, source: 's-known', speaker: 'The Paper' }));
    expect(faults({ ...DRAFT, claims })).toEqual([{ field: 'plain', claim: 2001, why: 'many' }]);
  });

  it('says at its row which answer contradicts another of the same company', () => {
    const others = [
      { ...emptyAnswer('a-company'), ...OWN_WORD, ...STATEMENT, answered: 'replied' as const },
      { ...emptyAnswer('a-company'), answered: 'none-found' as const },
    ];
    expect(faults(withClaim({ others: others.slice(0, 1) }))).toEqual([
      { field: 'answered', claim: 1, row: 2, why: 'contrary' },
    ]);
  });

  it('may have paragraphs and numbered lines in what is done in a step, with empty lines between them or not', () => {
    const draft = withLesson(inStep({ teacher: ' Ask first.\n\n1. Read. \n2. Compare.\n', pupils: 'Listen.\nWrite.' }));
    expect(faults(draft)).toEqual([]);
    expect(packOf(draft).lessons?.['harbour-lesson-1']?.phases[1]).toMatchObject({
      teacher: 'Ask first.\n1. Read.\n2. Compare.',
      pupils: 'Listen.\nWrite.',
    });
  });

  it('asks about no claim of one side alone, and says what is wrong with its name once', () => {
    const unsure = { ...withLesson({}), claims: [{ ...CLAIM, status: 'alleged' as const }] };
    expect(faults(unsure)).toEqual([{ field: 'rests', lesson: 1, at: 1, why: 'unsure' }]);
    expect(faults({ ...withLesson({}), id: '' })).toEqual([{ field: 'id', why: 'empty' }]);
    const begun = faults({ ...DRAFT, lessons: [emptyLesson(1)] });
    expect(begun.filter((fault) => 'other' in fault)).toEqual([]);
    expect(begun.map((fault) => ('field' in fault ? fault.field : ''))).toEqual([
      ...['heading', 'youngest', 'oldest', 'objectives', 'step', 'minutes', 'teacher'],
    ]);
  });

  it('begins with a line for each field that must be filled in, none of them in the words of the format', () => {
    const begun = faults(emptyDraft(TODAY, 'fr'));
    expect(begun.filter((fault) => 'other' in fault)).toEqual([]);
    expect(begun.map((fault) => ('field' in fault ? fault.field : ''))).toEqual([
      ...['id', 'publisher', 'site', 'corrections', 'licence'],
      ...['product', 'about', 'plain', 'answered', 'checked', 'title', 'outlet', 'kind'],
      ...['status', 'theme', 'work', 'stage', 'hard'],
    ]);
    expect(new Set(begun.map((fault) => JSON.stringify(fault))).size).toBe(begun.length);
  });

  it('chooses nothing of the world for whoever writes: what was read, what was answered, a kind, a status, a day', () => {
    const begun = emptyDraft(TODAY, 'en');
    expect(JSON.stringify(begun.claims)).not.toMatch(/reported|news|pay|annotation|read|none-found|\d{4}-\d\d/);
    const unchosen = withClaim({
      ...({ status: '', theme: '', work: '', stage: '', answered: '', checked: '', kind: '' } as const),
      ...{ said: '', date: '' },
    });
    expect(faults(unchosen)).toEqual(
      (['answered', 'checked', 'kind', 'status', 'theme', 'work', 'stage'] as const).map((field) => ({
        ...{ field, claim: 1, why: 'choose' },
      })),
    );
    const [claim] = Object.values(packOf(withClaim({ said: '', date: '' })).claims);
    expect(claim?.said).toEqual({ by: 'Harbour Union', source: 'harbour-source-1' });
    expect(packOf(withClaim({ date: '' })).sources?.['harbour-source-1']).not.toHaveProperty('date');
  });

  it('says of an answer what whoever writes has chosen, and takes no status for borne out by what was not read', () => {
    const rows = (change: Partial<DraftClaim>) => Object.values(packOf(withClaim(change)).claims)[0]?.responses;
    expect(rows({})).toEqual([{ of: 'a-company', state: 'none-found' }]);
    expect(rows({ answer: 'Left from before.' })).toEqual([{ of: 'a-company', state: 'none-found' }]);
    expect(rows({ answered: 'replied', answer: 'No.' })).toEqual([{ of: 'a-company', state: 'replied', text: 'No.' }]);
    expect(rows({ answered: 'declined' })).toEqual([{ of: 'a-company', state: 'declined' }]);
    expect(faults(withClaim({ answered: 'replied' }))).toEqual([
      { field: 'answer', claim: 1, why: 'empty' },
      { field: 'answerSource', claim: 1, why: 'empty' },
    ]);
    expect(faults(withClaim({ answered: 'declined' }))).toEqual([{ field: 'answerSource', claim: 1, why: 'empty' }]);
    expect(faults(withClaim({ status: 'documented' }))).toEqual([]);
    expect(faults(withClaim({ status: 'documented', checked: 'secondary' }))).toEqual([
      { field: 'status', claim: 1, why: 'unread' },
    ]);
    expect(
      faults(withClaim({ status: 'documented', checked: 'secondary', kind: 'news', speaker: 'The Paper' })),
    ).toEqual([{ field: 'status', claim: 1, why: 'document' }]);
    expect(faults(withClaim({ status: 'reported', checked: 'secondary' }))).toEqual([]);
  });

  it('explains each status before it is chosen, and which of them a lesson may ask about, in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      const { t } = translator(language);
      for (const status of ['documented', 'reported', 'alleged', 'disputed', 'ruled', 'settled'] as const)
        expect(makeWords(language)('status.what')).toContain(t(`status.${status}`));
    }
  });

  it.each(['en', 'fr'] as const)(
    'says in %s of the word of one party, such as a union, that it is of one side, not of one person',
    (language) => {
      expect(translator(language).t('basis.secondary')).toMatch(/one side|une seule partie/);
      expect(translator(language).t('basis.secondary')).not.toMatch(/person/);
    },
  );

  it('takes off the blanks and bullets that a pasted text brings', () => {
    const pasted = {
      ...withLesson({ objectives: '• Say who speaks.\n 2. Say how sure.\n- So. ' }),
      ...{ publisher: ' Harbour Union\n', accent: '#A3458F ' },
    };
    expect(faults(pasted)).toEqual([]);
    const { publisher, lessons, accent } = packOf(pasted);
    expect(publisher.name).toBe('Harbour Union');
    expect(accent).toBe('#a3458f');
    expect(lessons?.['harbour-lesson-1']?.objectives).toEqual(['Say who speaks.', 'Say how sure.', 'So.']);
  });

  it('takes a pasted text for what is read: composed accents, joined letters apart, nothing that cannot be seen', () => {
    const plain = 'In the cafe\u0301 of the o\ufb03ce they\u2009say: late pay\u00adments,\u200b 12\u00a0m².\ufeff';
    const draft = { ...withClaim({ plain, title: 'A\u200d letter' }), publisher: 'Syndicat de\u0301mocratique' };
    expect(faults(draft)).toEqual([]);
    expect(Object.values(packOf(draft).claims)[0]?.text.plain).toBe(
      'In the café of the office they say: late payments, 12\u00a0m².',
    );
    // Persian keeps the joiner that it is written with.
    const persian = withClaim({ plain: 'می\u200cگویند' });
    expect(Object.values(packOf(persian).claims)[0]?.text.plain).toBe('می\u200cگویند');
  });

  it('finds the field of each fault once, however many claims there are', () => {
    const many = { ...DRAFT, claims: Array.from({ length: 300 }, (_, at) => emptyClaim(at + 1)) };
    const told = faults(many);
    expect(told.filter((fault) => 'other' in fault)).toEqual([]);
    expect(new Set(told.map((fault) => ('claim' in fault ? fault.claim : 0))).size).toBe(300);
  });

  it('is taken by the extension once nothing is left to mend', async () => {
    const { key } = await makeKey('four words are enough');
    const { d: _secret, ...open } = key;
    const pack = packOfDraft(DRAFT, { keys: [open], threshold: 1 }, { today: TODAY, app });
    const file = bytesOf(await signPack(pack, [key]));
    expect((await openPack(file, circumstances())).pack).toEqual(pack);
  });
});

it('a key that is not made or not opened says why by a name, for a page to say it in its language', async () => {
  await expect(makeKey('short')).rejects.toMatchObject({ fault: 'short' });
  await expect(openKey('no key', 'four words are enough')).rejects.toMatchObject({ fault: 'none' });
  const { file } = await makeKey('four words are enough');
  await expect(openKey(file, 'four other words')).rejects.toMatchObject({ fault: 'closed' });
  expect(makeWords('fr')('key.short', { least: 12 })).toContain('12 caractères');
});

describe('what a claim in the form says of companies', () => {
  const ofTown = {
    about: 'a-town',
    plain: 'Quayside Works Ltd paid late in The Town, the union says.',
  };
  const other = {
    ...{ of: 'a-company', answered: 'replied' as const, answer: 'We pay on time.', answerOn: '2026-10-02' },
    ...{ answerSource: '', answerTitle: 'A reply', answerOutlet: 'The Company', answerDate: '2026-10-02' },
    ...{ answerUrl: 'https://company.example/reply', answerKind: 'company' as const },
  };

  it('a company that its text names is asked for, and answers in a row of its own', async () => {
    expect(faults(withClaim(ofTown))).toEqual([{ field: 'of', claim: 1, why: 'named', word: 'The Company' }]);
    const draft = withClaim({ ...ofTown, others: [other] });
    expect(faults(draft)).toEqual([]);
    const pack = packOf(draft);
    expect(pack.claims['harbour-claim-1']?.responses).toEqual([
      { of: 'a-town', state: 'none-found' },
      { of: 'a-company', state: 'replied', text: 'We pay on time.', on: '2026-10-02', source: 'harbour-answer-1-2' },
    ]);
    expect(pack.sources?.['harbour-answer-1-2']?.title).toBe('A reply');
    expect(draftOfPack(v.parse(Pack, pack)).claims[0]?.others).toEqual([other]);
  });

  it('a company whose name only stands there, or is another word there, is said to be named; whom a claim is about is not', () => {
    const only = { ...emptyAnswer(), of: 'a-company', answered: 'named' as const };
    const draft = withClaim({ ...ofTown, plain: 'Quayside Works vouchers were the bonus.', others: [only] });
    expect(faults(draft)).toEqual([]);
    expect(packOf(draft).claims['harbour-claim-1']?.responses[1]).toEqual({ of: 'a-company', state: 'named' });
    expect(draftOfPack(v.parse(Pack, packOf(draft))).claims[0]?.others).toEqual([only]);
    const laid = { field: 'answered', claim: 1, row: 2, why: 'laid' };
    expect(faults(withClaim({ others: [only] }))).toEqual([laid]);
    expect(faults(withClaim({ ...ofTown, others: [other, only] }))).toContainEqual({ ...laid, row: 3 });
  });

  it('a claim has twelve answers at most, and four of one company', () => {
    const more = (count: number) => Array.from({ length: count }, () => ({ ...other, answerDate: '' }));
    expect(faults(withClaim({ ...ofTown, others: more(4) }))).toEqual([]);
    expect(faults(withClaim({ ...ofTown, others: more(5) }))).toEqual([{ field: 'of', claim: 1, row: 6, why: 'rows' }]);
  });

  it('and is asked for with all else that is left to mend', () =>
    expect(faults({ ...withClaim(ofTown), licence: '' })).toEqual([
      { field: 'licence', why: 'empty' },
      { field: 'of', claim: 1, why: 'named', word: 'The Company' },
    ]));

  it('what is wrong with that answer is said at its own field', () => {
    const wrong = (change: Partial<typeof other>) =>
      faults(withClaim({ ...ofTown, others: [{ ...other, ...change }] }));
    const at = { claim: 1, row: 2 };
    expect(wrong({ of: 'nobody' })).toContainEqual({ field: 'of', ...at, why: 'entity' });
    expect(wrong({ answer: '' })).toContainEqual({ field: 'answer', ...at, why: 'empty' });
    expect(wrong({ answerOn: '2099-01-01' })).toContainEqual({ field: 'answerOn', ...at, why: 'ahead' });
    expect(wrong({ answerSource: 'nowhere' })).toContainEqual({ field: 'answerSource', ...at, why: 'known' });
    expect(wrong({ answerTitle: '' })).toContainEqual({ field: 'answerTitle', ...at, why: 'empty' });
    expect(wrong({ answerUrl: '' })).toContainEqual({ field: 'answerUrl', ...at, why: 'where' });
    expect(wrong({ answerOutlet: 'Harbour  Union' })).toContainEqual({ field: 'answerOutlet', ...at, why: 'own' });
  });

  it('whoever speaks in a source of others is asked for', () => {
    const asked = { field: 'speaker', claim: 1, why: 'others' };
    const borrowed = { source: 's-known', title: '', outlet: '', url: '' };
    expect(faults(withClaim(borrowed))).toEqual([asked]);
    expect(faults(withClaim({ outlet: 'The Paper', kind: 'news' }))).toEqual([asked]);
    expect(faults(withClaim({ outlet: 'The Paper', kind: 'news', speaker: 'The Paper' }))).toEqual([]);
  });

  it('a document of others takes an address, and a company’s words its own piece', () => {
    const document = { kind: 'court' as const, outlet: 'The Labour Tribunal', speaker: 'The Labour Tribunal', url: '' };
    expect(faults(withClaim(document))).toContainEqual({ field: 'url', claim: 1, why: 'where' });
    expect(faults(withClaim({ ...document, url: 'https://court.example/1' }))).toEqual([]);
    const own = { ...OWN_WORD, ...STATEMENT, answerOutlet: 'Harbour Union' };
    expect(faults(withClaim(own))).toContainEqual({ field: 'answerOutlet', claim: 1, why: 'own' });
    expect(faults({ ...withClaim(own), publisher: 'Quayside Works' })).not.toContainEqual(
      expect.objectContaining({ why: 'own' }),
    );
  });
});
