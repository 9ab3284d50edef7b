/**
 * What may stand at each place of a view: which messages of the word table, and whether a text of the record (`=`) or a
 * mark of a scale (`#`) may.
 * A place or a message that is not listed counts as a statement of the program's own: who adds one says here what it rests on.
 */

import { TABLES } from '../../../src/i18n/tables';
import { isWordKey, type WordKey } from '../../../src/i18n/words';

/** Of any object that tells a claim. */
const OF_A_CLAIM: Readonly<Record<string, string>> = {
  text: '=',
  lang: '',
  'said.line': 'said.line said.undated said.book said.noAddress said.read said.through said.open =',
  'short.text': '=',
  'short.said.line': 'said.line said.undated said.book said.noAddress said.read said.through said.open =',
  'more.text': '=',
  'more.said.line': 'said.line said.undated said.book said.noAddress said.read said.through said.open =',
  'mark.word': 'status.* mark.not-public',
  'proof.mark.word': 'status.*',
  'proof.gradeWord': 'basis.*',
  'proof.means': 'means.*',
  'sources.role': 'source.role.*',
  more: 'claim.moreSources',
  contested: '=',
  checked: 'claim.checked claim.checked.aged',
  since: 'claim.since',
  suspended: 'suspended',
  gone: 'gone.withdrawn gone.superseded',
  note: 'panel.note panel.note.outlined',
  'fold.note': 'panel.note panel.note.outlined',
  'fold.show': 'panel.show',
};

const OF_AN_ANSWER: Readonly<Record<string, string>> = {
  of: '=',
  on: 'answer.on.*',
  stateWord:
    'answer.replied answer.own-statement answer.earlier answer.declined answer.none-found answer.asked answer.named',
  text: 'answer.own-statement.text answer.declined.text answer.none-found.text answer.asked.text answer.named.text =',
  by: 'answer.by answer.by.on',
  'fold.note': 'panel.note panel.note.outlined',
  'fold.show': 'panel.show',
};

const below = (path: string, table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([field, may]) => [`${path}.${field}`, may]));

/** A whole claim, with its answers and the claim in its place. */
const wholeClaim = (path: string): Record<string, string> => ({
  ...below(path, OF_A_CLAIM),
  ...below(`${path}.answers`, OF_AN_ANSWER),
  ...below(`${path}.instead`, OF_A_CLAIM),
  ...below(`${path}.instead.answers`, OF_AN_ANSWER),
});

const PATHS: Readonly<Record<string, string>> = {
  'product.name': '=',
  question: 'panel.question panel.question.work',
  shared: 'panel.shared',
  ...below('lead', OF_A_CLAIM),
  'lead.answered': 'panel.answered*',
  'undocumented.heading': 'panel.undocumented panel.among',
  'undocumented.text': '=',
  'chain.heading': 'chain.heading',
  ...Object.fromEntries(['chain', 'changed', 'unknown', 'actions'].map((part) => [`${part}.gist`, 'panel.gist'])),
  'answers.gist': 'answers.gist',
  'sources.gist': 'sources.gist',
  'groups.gist': 'groups.gist',
  'hour.gist': 'hour.gist',
  'chain.product': '=',
  'chain.beam': 'chain.beam chain.beam.shared',
  'chain.sentence': 'chain.say.*',
  'chain.othersHeading': 'chain.others',
  'chain.restLabel': 'chain.links.all',
  ...below('chain.links', OF_A_CLAIM),
  'chain.links.verb': 'chain.verb.*',
  'chain.links.name': '= people.*',
  'chain.links.short': '= people.in chain.people chain.count.name',
  'chain.links.details.text': '= chain.hedge.* chain.period.*',
  'chain.links.pay.text': 'chain.pay',
  'chain.links.count.lines': 'chain.count',
  'chain.links.count.pale': 'chain.count.pale',
  'chain.links.count.short': 'chain.count.short',
  'chain.links.count.name': 'chain.count.name',
  'chain.links.count.of': 'chain.count.of',
  'chain.links.count.mark.word': 'status.*',
  ...below('chain.branches', OF_A_CLAIM),
  'chain.branches.name': 'stage.* chain.notFound chain.end',
  ...below('chain.rest', OF_A_CLAIM),
  'chain.rest.name': 'stage.*',
  'hour.heading': 'hour.heading hour.heading.pay',
  'hour.scope': '=',
  'hour.apart': 'hour.apart',
  'hour.why': 'hour.noLine.* hour.notHourly',
  'hour.bars.amount': '= mark.not-public',
  'hour.bars.none.word': 'mark.not-public',
  'hour.bars.per': 'hour.per',
  'hour.bars.basis': 'hour.basis.*',
  'hour.bars.otherSide.text': '=',
  'hour.bars.otherSide.said.line': 'answer.by',
  'hour.bars.lines': '= hour.beside hour.billed.covers hour.billed.unknown',
  'hour.tape.label': '#',
  'hour.wages.label': 'hour.wage hour.wage.at',
  'hour.wages.beside': 'hour.wage.share hour.wage.alike hour.wage.unlike',
  'hour.wages.lines':
    '= hour.wage.given hour.wage.for hour.wage.held hour.wage.derived hour.step.time hour.step.rate hour.wage.missing',
  'hour.wages.by.line': 'hour.wage.by hour.wage.hoursBy hour.wage.rateBy',
  'hour.cover': 'hour.wage.cover',
  'hour.how': 'hour.wage.how',
  'hour.proofs.mark.word': 'status.*',
  'hour.proofs.said.line': 'said.line said.undated said.book said.noAddress said.read said.through said.open =',
  'answers.heading': 'answers.heading',
  ...below('answers.items', OF_AN_ANSWER),
  'changed.heading': 'changed.heading',
  'changed.more': 'timeline.more',
  'changed.items.year': '#',
  'changed.items.date': '=',
  'changed.items.kind': 'timeline.*',
  ...wholeClaim('changed.items.claim'),
  'actions.heading': 'actions.heading',
  'actions.more': 'actions.more',
  'actions.items.title': '=',
  'actions.items.text': '=',
  'actions.items.facts': 'action.*',
  'actions.items.checked': 'action.checked',
  'actions.items.open': 'action.open',
  'unknown.heading': 'unknown.heading',
  'unknown.items': '= hour.notPublic',
  'groups.heading': 'groups.heading',
  'groups.note': 'groups.note',
  'groups.items.heading': 'stage.* groups.more groups.among groups.company groups.sector',
  'groups.items.note': 'groups.company.note',
  ...wholeClaim('groups.items.claims'),
  'terms.heading': 'terms.heading',
  'terms.items.term': '=',
  'terms.items.definition': '=',
  'sources.heading': 'sources.heading',
  'sources.others': 'sources.others',
  'marks.heading': 'marks.heading',
  'marks.items.mark.word': 'status.* mark.not-public',
  'marks.items.means': 'means.*',
  'sources.items.title': '=',
  'sources.items.publisher': '=',
  'sources.items.ref': 'source.ref',
  'sources.items.via': 'via.*',
  'sources.items.date': '= source.undated',
  'sources.items.age': '=',
  'sources.items.checked': 'source.checked.*',
  'sources.items.missing': 'source.noAddress',
  // The label, the popup, notes, and the card of a week.
  'label.title': 'chip.title',
  'label.counts': 'chip.counts counts.of chip.undocumented chip.among',
  'popup.counts': 'popup.counts counts.of',
  'popup.cards.name': '=',
  'popup.cards.maker': 'card.maker',
  'popup.cards.sentence': 'card.*',
  'notes.title': 'moment.*',
  'notes.told.text': '=',
  'notes.told.said.line': 'said.line said.undated said.book said.noAddress said.read said.through said.open',
  'notes.mark.word': 'status.*',
  'week.products.name': '=',
  'week.products.line': 'diary.product chip.counts counts.of chip.undocumented chip.among',
  'week.card.sentence': 'diary.card.people diary.card.nowhere',
  'week.card.rows.name': '=',
  'week.card.rows.places':
    '= people.* mark.not-public diary.moreCountries chip.counts counts.of chip.undocumented chip.among',
  'week.card.rows.work': '= work diary.card.noPlace',
  'week.card.foot': 'diary.card.doubted diary.card.foot',
};

export interface PlaceInView {
  /** A mark of a scale. */
  number: boolean;
  /** A text of the record may stand here. */
  record: boolean;
  keys: readonly WordKey[];
}

/** "status.*" is every key that begins so. */
const keysOf = (written: string): WordKey[] =>
  written.endsWith('*')
    ? Object.keys(TABLES.en)
        .filter((key) => key.startsWith(written.slice(0, -1)))
        .filter(isWordKey)
    : isWordKey(written)
      ? [written]
      : [];

const PLACES = new Map(
  Object.entries(PATHS).map(([path, may]): [string, PlaceInView] => {
    const words = may.split(' ').filter(Boolean);
    return [path, { number: words.includes('#'), record: words.includes('='), keys: words.flatMap(keysOf) }];
  }),
);

/** What may stand at a place; undefined where nothing is known to. */
export const placeAt = (path: string): PlaceInView | undefined => PLACES.get(path);

/** Messages that stand inside others: people at a place, an amount of pay, a voice. */
export const INNER: readonly WordKey[] = [
  ...[
    'people.*',
    'topic.*',
    'pay.line',
    'amount.about',
    'chain.role',
    'status.*',
    'chain.period.range',
    'said.line',
    'said.undated',
    'said.book',
    'said.noAddress',
    'said.read',
    'via.*',
    'work',
    'chip.counts',
    'popup.counts',
  ],
].flatMap(keysOf);
