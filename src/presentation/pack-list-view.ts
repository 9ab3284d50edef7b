/** Packs on the options page, in words: those that are there, the one that is offered, and why one is refused. */
import { listInWords } from '../i18n/amounts';
import { dayInWords } from '../i18n/dates';
import { nameOfLanguage, type Translator } from '../i18n/words';
import type { PackFault } from '../packs/faults';
import type { PackHead } from '../packs/head';
import { spokenFingerprint } from '../packs/spoken';
import { type PageWords, wordsOf } from './page-words';

const WORDS = [
  'packs.heading',
  'packs.intro',
  'packs.file',
  'packs.drop',
  'packs.link',
  'packs.fromLink',
  'packs.make',
  'packs.none',
  'packs.fingerprint',
  'packs.refused',
  'packs.detail',
  'packs.take',
  'packs.leave',
  'packs.lessons',
  'packs.undo',
  'packs.remove',
  'packs.remove.sure',
  'packs.remove.yes',
  'packs.remove.no',
  'packs.taken',
  'packs.erased',
  'packs.undone',
  'packs.removed',
  'error.internal',
] as const;

/** Whose pack it is and what is in it, line by line. */
export interface PackFacts {
  id: string;
  publisher: string;
  /** "Pack not checked by Many Hands. Publisher: “Harbour Union”". */
  badge: string;
  accent?: string;
  site: { url: string; host: string };
  lines: string[];
  /** Of each key: eight words. */
  fingerprints: string[];
}

export interface PackItem extends PackFacts {
  /** Its time is over, or it was called back; empty where neither is so. */
  state: string;
  /** Brought by the organisation that runs the machine, which alone takes it away. */
  held: string;
  canUndo: boolean;
  /** None where its claims are not shown either. */
  lessons: { id: string; title: string; lang?: string; about: string }[];
}

export interface PackOffer extends PackFacts {
  heading: string;
  /** What taking it means: for the first time, under new keys, or in the place of an earlier version. */
  means: string;
  notChecked: string;
}

export interface PacksView {
  items: PackItem[];
  words: PageWords<(typeof WORDS)[number]>;
}

/** What opening a file comes to. */
export type PackAnswer =
  | { offer: PackOffer }
  | { refused: string /** For whoever made it, in English. */; detail: string };

/** Names of products of the base, by id. */
export type Naming = (product: string) => string;

/** `named` gives the name of a product. */
export function packFacts(id: string, head: PackHead, named: Naming, words: Translator): PackFacts {
  const { t, language } = words;
  const { publisher, accent, claims, counts, version, licence, expires, languages, fingerprints, created } = head;
  const { lessons = [] } = head;
  const names = Object.keys(counts).map(named).sort();
  return {
    id,
    publisher: publisher.name,
    badge: t('pack.from', { publisher: publisher.name }),
    ...(accent && { accent }),
    site: { url: publisher.site, host: new URL(publisher.site).hostname },
    lines: [
      t('packs.claims', { claims, languages: listInWords(languages.map(nameOfLanguage), language) }),
      names.length > 0 ? t('packs.products', { products: listInWords(names, language) }) : t('packs.products.none'),
      ...(lessons.length > 0 ? [t('packs.lessons.count', { count: lessons.length })] : []),
      t('packs.version', { version, created: dayInWords(created, language), expires: dayInWords(expires, language) }),
      t('packs.licence', { licence, corrections: publisher.corrections }),
    ],
    fingerprints: fingerprints.map(spokenFingerprint),
  };
}

/** A lesson's title in the language of the page, else in the one that the pack is written in. */
const lessonsOf = ({ lessons = [], languages: [first = 'en'] }: PackHead, { t, language }: Translator) =>
  lessons.map(({ id, titles, ages: [from, to], minutes }): PackItem['lessons'][number] => {
    const about = t('packs.lesson', { from, to, minutes });
    const own = titles[language];
    return own === undefined ? { id, title: titles[first] ?? id, lang: first, about } : { id, title: own, about };
  });

export interface Standing {
  /** YYYY-MM-DD */
  today: string;
  denied: boolean;
  canUndo: boolean;
}

export function packItem(
  facts: PackFacts,
  head: PackHead,
  { today, denied, canUndo }: Standing,
  words: Translator,
): PackItem {
  const { t, language } = words;
  const over = head.expires < today ? t('packs.expired', { date: dayInWords(head.expires, language) }) : '';
  const held = head.by === 'organisation' ? t('packs.held') : '';
  const state = denied ? t('packs.denied') : over;
  const lessons = state ? [] : lessonsOf(head, words);
  return { ...facts, state, held, canUndo: canUndo && !held, lessons };
}

/** A pack that can be taken. `before` is the version that it would replace; a namesake is one of the same publisher's name, under other keys. */
export function packOffer(
  facts: PackFacts,
  standing: {
    keysChanged: boolean;
    before: number | undefined;
    namesake: boolean;
    namesCompany: boolean;
    onCompanySite: boolean;
  },
  { t }: Translator,
): PackOffer {
  const { keysChanged, before, namesake, namesCompany, onCompanySite } = standing;
  const means =
    before === undefined ? t(namesake ? 'packs.namesake' : 'packs.new') : t('packs.newer', { version: before });
  return {
    ...facts,
    heading: t('packs.offer', { publisher: facts.publisher }),
    means: keysChanged ? `${means} ${t('packs.keysChanged')}` : means,
    notChecked: [
      t('packs.notChecked'),
      ...(namesCompany ? [t('packs.company')] : []),
      ...(onCompanySite ? [t('packs.company.site')] : []),
    ].join(' '),
  };
}

/** The one sentence for a reason, and where exactly it lies for whoever made the file. */
export const packRefusal = (fault: PackFault, detail: string, { t }: Translator): PackAnswer => ({
  refused: t(`pack.refused.${fault}`),
  detail,
});

export const packsView = (items: PackItem[], words: Translator): PacksView => ({ items, words: wordsOf(WORDS, words) });
