/** Starts a claim, product, source or entity: asks, places the answers in a record, and names the file it belongs in. Node only. */

import { KINDS_OF_WORK, PREDICATES, SCOPES, STAGES, THEMES } from '../../src/model/claim';
import { ENTITY_TYPES, WORD_TOO } from '../../src/model/entity';
import { CHECKS } from '../../src/model/evidence';
import { BASES, BOUNDS } from '../../src/model/figure';
import { PRODUCT_KINDS } from '../../src/model/product';
import { type Author, SOURCE_KINDS } from '../../src/model/source';
import { STATUSES } from '../../src/model/status';
import { slugOf } from '../../src/presentation/site/routes';

type Answers = Readonly<Record<string, string>>;
type Kind = 'claims' | 'products' | 'sources' | 'entities';

export interface Question {
  /** Name of the flag, and of the answer. */
  name: string;
  text: string;
  choices?: readonly string[];
}
interface Recipe {
  kind: Kind;
  questions: readonly Question[];
  record(answers: Answers, today: string): object;
  /** File name below data/<kind>/, without ending; empty while the answer that decides it is missing. */
  file(id: string, answers: Answers): string;
}

const list = (answer: string | undefined): string[] => (answer ?? '').split(',').flatMap((item) => item.trim() || []);
/** "Perrigo, Billy" is a person; a name without exactly one comma stays as printed. */
function author(written: string): Author[] {
  const [family = '', given, more] = written.split(',').map((part) => part.trim());
  if (family === '') return [];
  return given && more === undefined ? [{ family, given }] : [written.trim()];
}
/** Leaves out what was not answered: the checks then say that it is still to write. */
const given = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
const slug = (text: string | undefined): string => slugOf(text ?? '');

const oneYearOn = (today: string): string => new Date(Date.parse(today) + 364 * 86_400_000).toISOString().slice(0, 10);
const period = ({ from, to }: Answers): object | undefined =>
  from || to ? given({ from, to, open: to ? undefined : true }) : undefined;

/** A number with everything that makes it readable: without unit and day it would mean nothing. */
const figures = ({
  figure,
  low,
  high,
  unit,
  bound = 'exact',
  currency,
  per,
  basis,
  asOf,
}: Answers): object[] | undefined =>
  figure
    ? [
        given({
          what: figure,
          low: low && Number(low),
          high: (high || low) && Number(high || low),
          bound,
          unit,
          currency,
          per,
          basis,
          asOf,
        }),
      ]
    : undefined;

const claim: Recipe = {
  kind: 'claims',
  questions: [
    { name: 'subject', text: 'Who or what is it about (entity id)?' },
    { name: 'predicate', text: 'What is said of it?', choices: PREDICATES },
    { name: 'object', text: 'Towards whom (entity id, may stay empty)?' },
    { name: 'plain', text: 'In one sentence of at most 140 characters: who says what, and when?' },
    { name: 'standard', text: 'The same in at most 320 characters, with who says it and the date:' },
    { name: 'status', text: 'What does it rest on?', choices: STATUSES },
    { name: 'theme', text: 'Theme?', choices: THEMES },
    { name: 'work', text: 'Kind of work?', choices: KINDS_OF_WORK },
    { name: 'stage', text: 'Place in the chain?', choices: STAGES },
    { name: 'about', text: 'Everyone it names (entity ids, with commas)?' },
    { name: 'products', text: 'Products it is about (entity ids, with commas; never guess)?' },
    { name: 'place', text: 'Place where the work is done (entity id, may stay empty)?' },
    { name: 'country', text: 'Country (two letters, may stay empty)?' },
    { name: 'saidBy', text: 'Who says it (name; empty where a court or law says it)?' },
    { name: 'saidOn', text: 'Said on which day?' },
    { name: 'saidIn', text: 'Said in which source (source id)?' },
    { name: 'scope', text: 'Of what does it speak?', choices: SCOPES },
    { name: 'from', text: 'Period: from (YYYY, YYYY-MM or YYYY-MM-DD)?' },
    { name: 'to', text: 'Period: to (empty when it goes on)?' },
    { name: 'figure', text: 'A number in it: of what (empty when none)?' },
    { name: 'low', text: 'The number, or its low end?' },
    { name: 'high', text: 'Its high end (empty when the same)?' },
    { name: 'bound', text: 'How exact?', choices: BOUNDS },
    { name: 'unit', text: 'Unit (people, USD/hour, percent)?' },
    { name: 'currency', text: 'Currency (three letters, for money)?' },
    { name: 'per', text: 'Per what (hour, month, task)?' },
    { name: 'basis', text: 'What the money is?', choices: BASES },
    { name: 'asOf', text: 'True on which day?' },
    { name: 'contested', text: 'What speaks against it or limits it?' },
    { name: 'source', text: 'Source that supports it (source id)?' },
    { name: 'checked', text: 'Was the passage itself read, or another page that reports it?', choices: CHECKS },
  ],
  record: (answers, today) =>
    given({
      ...{ subject: answers.subject, predicate: answers.predicate, object: answers.object },
      text: given({ plain: answers.plain, standard: answers.standard }),
      said: answers.saidBy && given({ by: answers.saidBy, on: answers.saidOn, source: answers.saidIn }),
      scope: answers.scope,
      ...{ status: answers.status, rank: 'normal', theme: answers.theme, work: answers.work, stage: answers.stage },
      ...{
        about: list(answers.about),
        products: list(answers.products),
        place: answers.place,
        country: answers.country,
        period: period(answers),
        figures: figures(answers),
      },
      contested: answers.contested,
      evidence: list(answers.source).map((source) => given({ source, role: 'supports', checked: answers.checked })),
      // Left empty: the check then names each company whose answer is still to be looked for.
      responses: [],
      ...{ sensitivity: { level: 0, topics: [] }, confidence: 'medium', review: { on: today, due: oneYearOn(today) } },
      history: [{ version: 1, on: today, change: 'added', why: 'First entry.' }],
    }),
  file: (id) => id,
};

const product: Recipe = {
  kind: 'products',
  questions: [
    { name: 'vendor', text: 'Company behind it (entity id)?' },
    { name: 'kind', text: 'Kind of product?', choices: PRODUCT_KINDS },
    { name: 'browser', text: 'Can it be met in a browser?', choices: ['yes', 'no'] },
    { name: 'lead', text: 'Claim to open with (claim id, empty when nothing solid is known)?' },
    { name: 'claims', text: 'Claims said of it, in the order of the work (claim ids, with commas)?' },
    { name: 'gap', text: 'What is not known about it, in one sentence?' },
  ],
  record: ({ vendor, kind, browser, lead, claims, gap }) =>
    given({ vendor, kind, browser: browser && browser === 'yes', lead, claims: list(claims), gaps: gap ? [gap] : [] }),
  file: (id) => id,
};

const source: Recipe = {
  kind: 'sources',
  questions: [
    { name: 'title', text: 'Title?' },
    { name: 'publisher', text: 'Publisher?' },
    {
      name: 'authors',
      text: 'Authors, parted by semicolons (people as "Family, Given"; groups as printed; end with "et al." when there are more)?',
    },
    { name: 'date', text: 'Date (YYYY, YYYY-MM or YYYY-MM-DD)?' },
    { name: 'url', text: 'Original address?' },
    { name: 'kind', text: 'Kind?', choices: SOURCE_KINDS },
    { name: 'lang', text: 'Language (en, fr, ...)?' },
    { name: 'origin', text: 'Source it repeats (source id, empty when it is the first)?' },
  ],
  record: ({ title, publisher, authors, date, url, kind, lang, origin }) =>
    given({
      title,
      publisher,
      authors: authors ? authors.split(';').flatMap(author) : undefined,
      date,
      url,
      kind,
      lang,
      origin,
    }),
  file: (_id, { publisher }) => slug(publisher),
};

const entity: Recipe = {
  kind: 'entities',
  questions: [
    { name: 'type', text: 'What is it?', choices: ENTITY_TYPES },
    { name: 'name', text: 'Name?' },
    { name: 'aka', text: 'Other names (with commas)?' },
    {
      name: 'wordToo',
      text: 'A company with a name of one word: is it an ordinary word too, in small letters, or where a sentence opens, or wherever it stands alone?',
      choices: WORD_TOO,
    },
    { name: 'country', text: 'Country (two letters)?' },
    { name: 'parent', text: 'Owner (entity id)?' },
    { name: 'website', text: 'Website?' },
    { name: 'description', text: 'One neutral sentence on what it is?' },
  ],
  record: ({ type, name, aka, wordToo, country, parent, website, description }) =>
    given({
      ...{ type, name, aka: aka ? list(aka) : undefined },
      wordToo: name && wordToo ? { [name]: wordToo } : undefined,
      ...{ country, parent, website, description },
    }),
  file: (_id, { type }) => slug(type),
};

const RECIPES: Readonly<Record<string, Recipe>> = { claim, product, source, entity };
export const recipeFor = (name: string): Recipe | undefined =>
  Object.hasOwn(RECIPES, name) ? RECIPES[name] : undefined;
