/** A quiz taken along: each form is read back by a parser that others wrote, and hostile words come back as they went. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { QUIZ_FILES, type Quiz } from '../../../scripts/lessons/export/quiz';
import { HOSTILE, hostile, quizzes } from '../support/quizzes';

/** What a quiz says, without the form it comes in. */
interface Said {
  ask: string;
  options: { text: string; right: boolean; why: string }[];
}
const said = ({ questions }: Quiz): Said[] =>
  questions.map(({ ask, options }) => ({
    ask,
    options: options.map(({ text, right, why }) => ({ text, right, why })),
  }));

const text = (value: string | Uint8Array): string => (typeof value === 'string' ? value : strFromU8(value));
const reader = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['question', 'answer', 'simpleChoice', 'modalFeedback', 'resource', 'p'].includes(name),
});

interface GiftText {
  text: string;
}
interface GiftQuestion {
  type: string;
  title: string | null;
  stem: GiftText;
  choices: { isCorrect: boolean; text: GiftText; feedback: GiftText | null }[];
}

/** Where a question bank sorts a quiz, and what its questions are called there. */
const sorted = ({ category, questions }: Quiz) => ({
  category: `$course$/top/${category.map((name) => name.replaceAll('/', '//')).join('/')}`,
  names: questions.map(({ name }) => name),
});

const giftOf = (quiz: Quiz): GiftQuestion[] => parse(text(QUIZ_FILES['gift.txt'](quiz))) as unknown as GiftQuestion[];

const fromGift = (quiz: Quiz): Said[] => {
  const [category, ...questions] = giftOf(quiz);
  expect(category?.type).toBe('Category');
  return questions.map(({ type, stem, choices }) => {
    expect(type).toBe('MC');
    return {
      ask: stem.text,
      options: choices.map(({ isCorrect, text: option, feedback }) => ({
        text: option.text,
        right: isCorrect,
        why: feedback?.text ?? '',
      })),
    };
  });
};

interface MoodleText {
  text: string;
}
interface MoodleQuestion {
  '@_type': string;
  category?: { text: string };
  name: { text: string };
  questiontext: MoodleText;
  answer: (MoodleText & { '@_fraction': string; feedback: MoodleText })[];
}

const moodleOf = (quiz: Quiz): MoodleQuestion[] =>
  (reader.parse(text(QUIZ_FILES['moodle.xml'](quiz))) as { quiz: { question: MoodleQuestion[] } }).quiz.question;

function fromMoodle(quiz: Quiz): Said[] {
  const xml = text(QUIZ_FILES['moodle.xml'](quiz));
  expect(XMLValidator.validate(xml)).toBe(true);
  return moodleOf(quiz)
    .slice(1)
    .map(({ questiontext, answer }) => ({
      ask: questiontext.text,
      options: answer.map((one) => ({ text: one.text, right: one['@_fraction'] === '100', why: one.feedback.text })),
    }));
}

interface Item {
  assessmentItem: {
    responseDeclaration: { correctResponse: { value: string } };
    itemBody: { choiceInteraction: { prompt: string; simpleChoice: { '#text': string; '@_identifier': string }[] } };
    modalFeedback: { '@_identifier': string; p: string[] }[];
  };
}

function fromQti(quiz: Quiz): Said[] {
  const files = unzipSync(QUIZ_FILES['qti.zip'](quiz) as Uint8Array);
  const read = (name: string): unknown => {
    const xml = strFromU8(files[name] ?? new Uint8Array());
    expect(XMLValidator.validate(xml), name).toBe(true);
    return reader.parse(xml);
  };
  const manifest = read('imsmanifest.xml') as { manifest: { resources: { resource: { '@_href': string }[] } } };
  return manifest.manifest.resources.resource.map(({ '@_href': href }) => {
    const { responseDeclaration, itemBody, modalFeedback } = (read(href) as Item).assessmentItem;
    const { prompt, simpleChoice } = itemBody.choiceInteraction;
    return {
      ask: prompt,
      options: simpleChoice.map((choice) => ({
        text: choice['#text'],
        right: choice['@_identifier'] === responseDeclaration.correctResponse.value,
        why: modalFeedback.find((one) => one['@_identifier'] === choice['@_identifier'])?.p[0] ?? '',
      })),
    };
  });
}

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const shown = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign);

interface H5pContent {
  texts: Record<string, string>;
  questions: {
    library: string;
    params: {
      UI: Record<string, string>;
      question: string;
      answers: { text: string; correct: boolean; tipsAndFeedback: { chosenFeedback: string } }[];
    };
  }[];
}

function fromH5p(quiz: Quiz): Said[] {
  const files = unzipSync(QUIZ_FILES.h5p(quiz) as Uint8Array);
  const json = <T>(name: string): T => JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as T;
  expect(json('h5p.json')).toMatchObject({
    mainLibrary: 'H5P.QuestionSet',
    language: quiz.lang,
    embedTypes: ['div'],
    title: quiz.title,
    preloadedDependencies: [{ machineName: 'H5P.QuestionSet' }, { machineName: 'H5P.MultiChoice' }],
  });
  const { questions, texts } = json<H5pContent>('content/content.json');
  // A player's buttons speak the language of the quiz: without these they are English.
  const { check, retry, next } = quiz.words.player;
  for (const { params } of questions)
    expect(params.UI).toMatchObject({ checkAnswerButton: check, tryAgainButton: retry });
  expect(texts).toMatchObject({ nextButton: next });
  return questions.map(({ params }) => ({
    ask: shown(params.question),
    options: params.answers.map((answer) => ({
      text: shown(answer.text),
      right: answer.correct,
      why: shown(answer.tipsAndFeedback.chosenFeedback),
    })),
  }));
}

/** Rows of a table as RFC 4180 has them; its byte order mark is none of their text. */
const rowsOf = (csv: string): string[][] =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));

describe.each([
  ['Moodle GIFT', fromGift],
  ['Moodle XML', fromMoodle],
  ['QTI 2.1', fromQti],
  ['H5P', fromH5p],
])('%s', (_name, from) => {
  it('gives every quiz back as it was', async () => {
    for (const quiz of await quizzes()) expect(from(quiz)).toEqual(said(quiz));
  });

  it('gives braces, tildes, quotes, umlauts, emoji and markup back as they were', () =>
    expect(from(hostile)).toEqual(said(hostile)));
});

it('a question bank sorts a quiz under the names of its language, in Moodle’s XML and in GIFT', async () => {
  for (const quiz of [hostile, ...(await quizzes())]) {
    const [folder, ...questions] = moodleOf(quiz);
    expect(folder?.['@_type']).toBe('category');
    const names = questions.map(({ name }) => name.text);
    expect({ category: folder?.category?.text, names }).toEqual(sorted(quiz));
    const [category, ...asked] = giftOf(quiz);
    expect({ category: category?.title, names: asked.map(({ title }) => title) }).toEqual(sorted(quiz));
  }
  const french = (await quizzes()).filter(({ lang }) => lang === 'fr');
  expect(french.map(({ category }) => category[0])).toEqual(french.map(() => 'Petites mains'));
  expect(french.flatMap(({ questions }) => questions.map(({ name }) => name))).toContain(
    'Qui est derrière la réponse\u00a0? 1',
  );
});

it('the table holds a row for each option, and runs no formula', () => {
  const [head, ...rows] = rowsOf(text(QUIZ_FILES.csv(hostile)));
  expect(head).toHaveLength(6);
  expect(rows).toHaveLength(HOSTILE.length * 3);
  const first = hostile.questions[0];
  expect(rows[0]?.slice(1, 5)).toEqual([first?.ask, first?.options[0]?.text, '1', first?.options[0]?.why]);
  expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
});

it('the table opens with its accents on Windows, its heads in the language of the quiz', async () => {
  const heads = new Map<string, string[]>();
  for (const quiz of await quizzes()) {
    const table = text(QUIZ_FILES.csv(quiz));
    expect(table.startsWith('\uFEFF"')).toBe(true);
    const [head = [], ...rows] = rowsOf(table);
    heads.set(quiz.lang, head);
    expect(rows).toHaveLength(quiz.questions.flatMap(({ options }) => options).length);
  }
  expect(heads.get('en')).toEqual(['question', 'text', 'option', 'right', 'feedback', 'rests on']);
  expect(heads.get('fr')).toEqual(['question', 'énoncé', 'proposition', 'juste', 'retour', 'repose sur']);
});

it('the plain text asks first and answers below the line', () => {
  const [asked = '', answered = ''] = text(QUIZ_FILES.txt(hostile)).split('----------');
  for (const { ask, options } of hostile.questions) {
    expect(asked).toContain(ask);
    expect(asked).not.toContain(options[0]?.why);
    expect(answered).toContain(options[0]?.why);
  }
});

it('the same quiz makes the same bytes', () =>
  expect(QUIZ_FILES['qti.zip'](hostile)).toEqual(QUIZ_FILES['qti.zip'](hostile)));
