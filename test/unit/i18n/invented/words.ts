/** Qua, a small language that nobody speaks: the words and the grammar that its translator would write, and nothing else. */
export const CODE = 'qq';

/** What differs from English in src/i18n/qq.json. */
export const WORDS: Readonly<Record<string, string>> = {
  'language.name': 'Qua',
  locale: 'qq',
  months: Array.from({ length: 12 }, (_, at) => `lun${at + 1}`).join(', '),
  'date.day': '{year}, {month}, {day}',
  'date.month': '{year}, {month}',
  'number.group': 'ʼ',
  'number.decimal': '·',
  'amount.symbol': '{amount} {symbol}',
  'list.last': '{before} ke {last}',
  'name.elided': '^[AEIOU]',
  'name.of': '{elided, select, yes {l’{name}} other {lo {name}}}',
  'said.line': '{on}, {by}',
  'people.in': '{place} {people}',
  'people.raters.some': 'judika',
  'people.raters': 'Judika',
  'panel.question': '{product}: ki meka?',
  'panel.answered': '{companies} risponda.',
  'chip.counts': '{claims} sey, {sources} wen',
  'popup.counts': '{claims} sey, {sources} wen, {unknown} no-sa',
  'chain.say.makes': '{product} il fata {of}.',
  'chain.say.paid': '{before} dona {name}.',
  'chain.say.through.maker': 'Tra {name} por {maker}.',
  'chain.period.range': '{from} / {to}',
  'status.reported': 'Konta',
  'moment.feedback': 'Tu judika',
  'hour.per': '{per, select, hour {po ora} other {}}',
  'amount.exact': '{low}',
  'sources.heading': 'Wen',
};

/** What differs from English in src/i18n/qq.grammar.json. */
export const GRAMMAR = {
  attribution: { sey: 'sey(?:en)?', konta: 'konta' },
  denial: 'nega',
  silence: 'nil vorta da (?<who>[^.;]+?) fu trova',
  unnamed: 'isti homi',
  admission: 'admita nil',
  gap: { says: 'nil|no', not: 'publika' },
  weighty: {},
  trade: {},
  avoid: [],
  dates: {
    months: Array.from({ length: 12 }, (_, at) => [`lun${at + 1}`]),
    pattern: '(?:(?<year>\\d{4}), )?{month}(?:, (?<before>\\d{1,2}))?',
  },
  numbers: {
    group: 'ʼ',
    decimal: '·',
    ordinals: ['a'],
    words: { du: 2, tri: 3 },
    multipliers: { kilo: 1000 },
    vague: { multa: 100 },
    only: {},
    implied: {},
  },
  currencies: { USD: 'dola', EUR: 'euro' },
  names: { forms: ['Kenya | Kenia'], not: [], translated: [] },
  common: 'e lo il',
  faults: ['lo [AEIOU]'],
};

const PLAIN = 'Acme dona Handy 12·50 dola po ora en Kenia, konta The Ledger en 2023, lun1.';

/** Overlays in src/knowledge/data/qq, by file; `renders` is the hash of the English. */
export const overlays = (renders: string): Record<string, Record<string, unknown>> => ({
  'claims/rate.yaml': {
    rate: {
      renders,
      text: { plain: PLAIN, standard: `${PLAIN} Tri kontra il 200ʼ000 dola.` },
      by: 'Lo Ledger',
      contested: 'No il sala.',
      responses: { acme: 'Acme sey: Handy dona.' },
      figures: ['kontra'],
      textReview: { by: 'second reader', on: '2026-11-02' },
    },
  },
  'entities/all.yaml': {
    acme: { description: 'Meka Chatter.' },
    handy: { description: 'Firma.' },
    chatter: { description: 'Meka.' },
    nairobi: { description: 'Vila.', in: 'en Nairobi' },
  },
  'countries/countries.yaml': { KE: { name: 'Kenia' }, US: { name: 'Usa' } },
  'categories/chat.yaml': { chat: { name: 'Parla' } },
  'products/chatter.yaml': { chatter: { gaps: ['Ki judika, no sa.'] } },
  'notes/notes.yaml': { rate: { text: 'Acme dona Handy.' } },
});
