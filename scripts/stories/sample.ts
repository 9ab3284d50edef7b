/** A small panel with one of everything, for tests of the components. */
import type { Voice } from '../../src/presentation/told';
import type { ClaimView, Proof } from '../../src/presentation/views/claim';
import type { PanelView } from '../../src/presentation/views/panel';

export const proof: Proof = {
  mark: { shape: 'reported', word: 'Reported' },
  means: 'A named outlet reported it.',
  gradeWord: 'One newsroom’s own reporting',
};

export const said: Voice = { line: 'TIME, 18 January 2023', url: 'https://time.example/article' };

export const claim = (id: string, more: Partial<ClaimView> = {}): ClaimView => ({
  id,
  said,
  text: `What is said in ${id}.`,
  short: { said, text: `In short: ${id}.` },
  proof,
  answers: [
    {
      of: 'OpenAI',
      state: 'replied',
      stateWord: 'Replied',
      text: 'Sama was responsible for pay.',
      by: 'to TIME, January 2023',
    },
    {
      of: 'Meta',
      state: 'none-found',
      stateWord: 'No answer found',
      text: 'We found no answer from Meta in what we could read.',
      general: true,
      by: '',
    },
  ],
  sources: [{ number: 1 }, { number: 9, role: 'says otherwise' }],
  checked: 'Checked 23 November 2026',
  ...more,
});

export const cite: PanelView['sources']['cite'] = {
  label: 'Copy citations as',
  formats: [
    { format: 'plain', label: 'Plain text' },
    { format: 'bibtex', label: 'BibTeX' },
  ],
  chosen: 'plain',
};

const source = (number: number) => ({
  id: `s${number}`,
  number,
  ref: `no. ${number}`,
  title: `Title ${number}`,
  publisher: `Outlet ${number}`,
  date: 'January 2023',
  age: '3 years 10 months old',
  checked: 'Passage read in a copy',
  url: `https://example.org/${number}`,
  archive: `https://web.archive.org/web/*/https://example.org/${number}`,
});

export const panel = (more: Partial<PanelView> = {}): PanelView => ({
  lang: 'en',
  dir: 'ltr',
  level: 'plain',
  product: { id: 'chatgpt', name: 'ChatGPT' },
  question: 'Who made ChatGPT?',
  lead: {
    claim: 'pay',
    said,
    text: 'Workers in Kenya labelled abusive text.',
    mark: proof.mark,
    answered: 'OpenAI replied.',
    canRead: true,
    note: 'Names violence, no details.',
  },
  undocumented: null,
  chain: {
    heading: 'Who did the work',
    product: 'ChatGPT',
    beam: 'the product on this page',
    links: [
      {
        verb: 'from the company',
        name: 'OpenAI',
        people: false,
        details: [{ text: 'United States' }],
      },
      {
        verb: 'which paid',
        name: 'Sama',
        people: false,
        details: [{ text: 'to label abusive text' }, { text: 'period not stated' }],
        mark: proof.mark,
        claim: 'contract',
      },
      {
        verb: 'which employed',
        name: 'Data workers in Nairobi',
        people: true,
        details: [],
        pay: { text: 'Pay of agents: $1.32 to $2 an hour, take-home pay' },
        mark: proof.mark,
        claim: 'pay',
      },
    ],
    sentence: 'ChatGPT is a product of OpenAI. OpenAI paid Sama. Sama employed data workers in Nairobi.',
    othersHeading: 'Other hands in ChatGPT',
    rest: [],
    restLabel: 'All 5 other hands',
    branches: [
      {
        name: 'People who rated answers',
        text: 'About 40 contractors.',
        mark: { shape: 'documented', word: 'Documented' },
        said: { line: 'OpenAI, March 2022' },
        claim: 'rated',
        kind: 'known',
      },
      {
        name: 'Whoever does this work today',
        text: 'OpenAI publishes no list.',
        mark: { shape: 'not-public', word: 'Not public' },
        kind: 'not-public',
      },
    ],
  },
  hour: null,
  packs: [],
  actions: { heading: 'What you can do', more: 'More to do', items: [] },
  answers: { heading: 'What the companies answered', items: claim('pay').answers },
  changed: {
    heading: 'What changed',
    more: 'Earlier',
    items: [{ date: 'May 2023', kind: 'Won', year: '2023', claim: claim('union') }],
  },
  unknown: { heading: 'What is not known', items: ['What became of the petition.'] },
  groups: {
    heading: 'All claims',
    note: 'Under each claim stands who says it.',
    items: [
      {
        id: 'annotation',
        heading: 'People who labelled',
        claims: [claim('pay', { contested: 'Sama rejects this.' }), claim('contract')],
      },
    ],
  },
  terms: {
    heading: 'Words explained',
    items: [{ term: 'take-home pay', definition: 'What reaches the worker after taxes and deductions.' }],
  },
  marks: { heading: 'What the marks mean', items: [{ mark: proof.mark, means: proof.means }] },
  sources: {
    heading: 'Sources',
    own: 12,
    others: 'About the field',
    items: Array.from({ length: 12 }, (_, index) => source(index + 1)),
    cite,
  },
  report: {
    to: 'mailto:',
    label: 'Report an error',
    subject: 'Error in Many Hands:',
    version: '2026-11-23-test',
    ask: ['What is wrong:', 'Where the right thing can be read:'],
    lines: {
      claim: 'Claim:',
      product: 'Product:',
      language: 'Language:',
      version: 'Version of the facts:',
      text: 'Text shown:',
      sources: 'Sources:',
    },
  },
  paper: { facts: 'Claims of 2026-11-23-test.', brief: 'In short.', usual: 'Where nothing else is said:' },
  words: {
    brand: 'Many Hands',
    close: 'Close the panel',
    readAnswers: 'Read the answers',
    skip: 'Skip to what changed',
    limits: 'What limits this',
    colon: ':',
    instead: 'What stands today',
    answersOf: 'What the companies answered',
    copy: 'Copy citation',
    copied: 'Citation copied.',
    copyFailed: 'Select the citation and copy it by hand.',
    failed: 'Something went wrong.',
    open: 'Open the source',
    archive: 'Look for an archived copy',
    levelLabel: 'Reading level',
    levels: [
      { level: 'plain', label: 'Short' },
      { level: 'standard', label: 'Normal' },
      { level: 'detail', label: 'Full' },
    ],
    footer: 'Not affiliated.',
    showAll: 'Show all',
    half: 'Half',
    full: 'Whole',
    print: 'Print…',
    sizeLabel: 'Size of this panel',
    narrower: 'Narrower',
    wider: 'Wider',
    moveBeside: 'Move beside the page',
    back: 'Back to where you were',
    how: 'How we checked',
    claimPage: 'Its own page',
    searchAll: 'Search everything',
    searchHint: 'A question',
    lessons: 'Lessons for a class',
    copyClaim: 'Copy this claim',
    claimCopied: 'Copied.',
    claimRefused: 'Select the text and copy it by hand.',
    fold: 'Close',
  },
  ...more,
});
