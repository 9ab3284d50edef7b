/** Everything that `npm run new` can write: what it asks, and the files that follow. */
import { GROUPS } from '../../src/detection/rules';
import { LANGUAGES } from '../../src/model/languages';
import { SUBJECTS } from '../../src/model/lesson';
import { PRODUCT_KINDS } from '../../src/model/product';
import { addRecord, CannotAdd } from '../knowledge/add-record';
import { type KnowledgeBase, loadKnowledge } from '../knowledge/load';
import { type Question, recipeFor } from '../knowledge/new-record';
import { type Problem, readDataFolder } from '../knowledge/source-files';
import { newProductFiles } from './detection-rule';
import { findIds } from './find-ids';
import { overlayStub } from './french-stub';
import { languageFiles } from './language';
import { LESSON_FOLDER, newLesson } from './lesson';
import { sectionFiles, sectionLines, sectionSteps } from './section';

export type Answers = Readonly<Record<string, string>>;

export interface Written {
  /** Path in the repository -> text. */
  files: Map<string, string>;
  /** Files that are there already, with what is added to them. */
  changed?: Map<string, string>;
  /** What a person still does, in sentences. */
  next: string[];
}

export interface Knowledge {
  /** Path below data/ -> text. */
  texts: ReadonlyMap<string, string>;
  /** The data folder, as seen from the repository. */
  folder: string;
  today: string;
}

export interface Kind {
  questions: readonly Question[];
  write(answers: Answers, knowledge: Knowledge): Written;
}

const ID: Question = { name: 'id', text: 'Id (small letters, digits, hyphens; never changed later)?' };

/** Answers that name records of the base: a name will do where only one record has it. */
const NAMES: Readonly<Record<string, 'entities' | 'sources' | 'claims'>> = {
  subject: 'entities',
  object: 'entities',
  about: 'entities',
  products: 'entities',
  place: 'entities',
  parent: 'entities',
  vendor: 'entities',
  source: 'sources',
  saidIn: 'sources',
  origin: 'sources',
  lead: 'claims',
  claims: 'claims',
};

const withIds = (base: KnowledgeBase, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, written]) => {
      const kind = NAMES[name];
      return [name, kind && written ? findIds(base, kind, written) : written];
    }),
  );

const stillToWrite = (folder: string, problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, message }) => `${folder}/${file}:${line} ${message}`);

/** The languages into which English is rendered. */
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** The claim's stubs in the other languages, once its English is whole: the hash is of the whole English. */
function stubsOf(id: string, { texts, folder }: Knowledge): Map<string, string> {
  const claim = loadKnowledge(texts).records.claims.get(id);
  if (!claim) return new Map();
  const stubs = OTHERS.map((language) => overlayStub(language, id, claim)).filter(({ file }) => !texts.has(file));
  return new Map(stubs.map(({ file, text }) => [`${folder}/${file}`, text]));
}

/** A record of the base; for a claim whose English is there already, only the stubs that are missing. */
const record = (name: 'claim' | 'source' | 'entity'): Kind => ({
  questions: [ID, ...(recipeFor(name)?.questions ?? [])],
  write(answers, knowledge) {
    const { texts, folder, today } = knowledge;
    const id = answers.id ?? '';
    if (name === 'claim') {
      const missing = stubsOf(id, knowledge);
      if (missing.size > 0) return { files: missing, next: ['translate the empty texts, then have them read'] };
    }
    const { id: _id, ...rest } = answers;
    const written = withIds(loadKnowledge(texts), rest);
    const added = addRecord(texts, name, id, written, today);
    const whole = { ...knowledge, texts: new Map([...texts, [added.file, added.text]]) };
    const stubs = name === 'claim' ? stubsOf(id, whole) : new Map<string, string>();
    const waits = name === 'claim' && stubs.size === 0;
    // That a rendering is missing is said by its stub.
    const faults = added.stillToWrite.filter(
      ({ message }) => stubs.size === 0 || !/: has no valid \w+ text;/.test(message),
    );
    return {
      files: new Map([[`${folder}/${added.file}`, added.text], ...stubs]),
      next: [
        ...stillToWrite(folder, faults),
        ...[...stubs.keys()].map((file) => `${file}: translate its empty texts, then have them read`),
        ...(waits
          ? [`when the English is whole: npm run new -- claim --id ${id} (writes its ${OTHERS.join(', ')} stub)`]
          : []),
        ...(name === 'claim' ? productsToName(folder, id, written) : []),
      ],
    };
  },
});

/** A claim is shown where a product lists it: where an editor adds it, in the order in which the work enters the product. */
const productsToName = (folder: string, id: string, { products = '' }: Answers): string[] =>
  words(products).map((product) => `${folder}/products/${product}.yaml: add ${id} to its claims`);

const words = (text = ''): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

const product: Kind = {
  questions: [
    ID,
    { name: 'name', text: 'Name as people know it?' },
    { name: 'vendor', text: 'Company behind it (name or entity id)?' },
    { name: 'kind', text: 'Kind of product?', choices: PRODUCT_KINDS },
    { name: 'group', text: 'Group of sites?', choices: GROUPS },
    { name: 'hosts', text: 'Hosts, parted by spaces (chat.example.com or *.example.com)?' },
    { name: 'paths', text: 'Paths where it has only a part of the host (empty: the whole host)?' },
    { name: 'proof', text: 'Source of these facts about its addresses?' },
    { name: 'gap', text: 'What is not known about its workers, in one sentence (empty: no record in the base)?' },
    { name: 'lead', text: 'Claim to open with (claim id, may stay empty)?' },
    { name: 'claims', text: 'Claims said of it, in the order of the work (claim ids, may stay empty)?' },
  ],
  write(answers, { texts, folder, today }) {
    const { id = '', name = '', kind = '', group = '', hosts, paths, proof = '', gap } = answers;
    const base = loadKnowledge(texts);
    const vendor = answers.vendor ?? '';
    const files = newProductFiles({
      id,
      name,
      vendor,
      kind,
      group,
      hosts: words(hosts),
      paths: words(paths),
      source: proof,
      today,
    });
    const asked = group === 'assistants' ? ['npm run docs (writes the site into docs/permissions.md)'] : [];
    const next = [...asked, `npm start -- --product ${id}`];
    if (!gap) return { files, next };
    if (!base.records.entities.has(id))
      throw new CannotAdd(
        `A product of the base is an entity first: npm run new -- entity --id ${id} --type product --name "${name}"`,
      );
    const answered = {
      ...withIds(base, { vendor, lead: answers.lead ?? '', claims: answers.claims ?? '' }),
      kind,
      browser: 'yes',
      gap,
    };
    const added = addRecord(texts, 'product', id, answered, today);
    files.set(`${folder}/${added.file}`, added.text);
    return { files, next: [...stillToWrite(folder, added.stillToWrite), ...next] };
  },
};

const language: Kind = {
  questions: [{ name: 'code', text: 'Code of the language (two or three small letters)?' }],
  write: ({ code = '' }) => ({
    files: languageFiles(code),
    next: [
      `translate src/i18n/${code}.json, src/i18n/site/${code}.json and public/_locales/${code}/messages.json`,
      `write src/i18n/${code}.grammar.json: how the checks read numbers, dates, currencies, names and attributing words`,
      `npm run build -- --draft (facts that are not translated yet are shown in English)`,
    ],
  }),
};

const section: Kind = {
  questions: [
    { name: 'name', text: 'Name of the section (one word, small letters)?' },
    ...LANGUAGES.map((language) => ({ name: language, text: `Its heading (${language})?` })),
  ],
  write: ({ name = '', ...headings }) => ({
    files: sectionFiles(name),
    changed: sectionLines(name, headings),
    next: sectionSteps(name),
  }),
};

const lesson: Kind = {
  questions: [
    ID,
    ...LANGUAGES.map((language) => ({ name: language, text: `Its title (${language})?` })),
    { name: 'from', text: 'Youngest age?' },
    { name: 'to', text: 'Oldest age?' },
    { name: 'minutes', text: 'How many minutes?' },
    { name: 'subjects', text: `Subjects, parted by spaces (${SUBJECTS.join(', ')})?` },
  ],
  write({ id = '', en = '', fr = '', from, to, minutes, subjects }, { texts, today }) {
    const { file, text, next } = newLesson(
      {
        ...{ id, titles: { en, fr }, today, subjects: words(subjects) },
        ...{ from: Number(from), to: Number(to), minutes: Number(minutes) },
      },
      readDataFolder(LESSON_FOLDER),
      loadKnowledge(texts),
    );
    return { files: new Map([[file, text]]), next: [...next, 'npm run build -- site (names what is still wrong)'] };
  },
};

export const KINDS: Readonly<Record<string, Kind>> = {
  product,
  claim: record('claim'),
  source: record('source'),
  entity: record('entity'),
  language,
  section,
  lesson,
};

/** Throws CannotAdd for an answer that is no choice. */
export function checkChoices({ questions }: Kind, answers: Answers): void {
  for (const { name, choices } of questions) {
    const answer = answers[name];
    if (answer && choices && !choices.includes(answer))
      throw new CannotAdd(`${name}: "${answer}" is not one of ${choices.join(', ')}.`);
  }
}
