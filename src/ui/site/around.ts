/** What stands around every page: its fixed words, the list that it belongs to, the lists at its foot. */
import { dayInWords } from '../../i18n/dates';
import type { SiteWords } from '../../i18n/site-words';
import type { SiteFacts } from '../../presentation/site/facts';
import { LISTS, listName, listOf, ONLY_ON_SITE } from '../../presentation/site/list-pages';
import type { SitePage } from '../../presentation/site/page';
import type { BodyProps } from './Page';
import type { SiteLabels } from './Section';

export function labelsOf({ t, s, language }: SiteWords, { kbVersion, today, site }: SiteFacts): SiteLabels {
  return {
    brand: t('brand'),
    limits: t('panel.limits'),
    answersOf: t('panel.answersOf'),
    instead: t('gone.instead'),
    sources: s('site.sources'),
    page: s('site.page'),
    search: s('search.button'),
    searchHint: s('search.hint'),
    withoutScript: s('search.noscript'),
    searchFailed: s('search.failed'),
    skip: s('site.skip'),
    about: s('site.about'),
    lists: s('site.lists'),
    footer: s('site.footer'),
    licence: s('site.licence'),
    past: s('picture.past'),
    // On the site one page tells it, so that a page changes only with what stands on it.
    version: site
      ? s('site.version.where')
      : s('site.version', { version: kbVersion, date: dayInWords(today, language) }),
  };
}

const FOOT = [
  'index',
  'search',
  'lessons',
  ...LISTS,
  ...ONLY_ON_SITE,
  'unknown',
  'events',
  'actions',
  'changes',
  'corrections',
  'method',
] as const;

const feet = new WeakMap<SiteWords, Map<boolean, BodyProps['lists']>>();

/** The lists at the foot: the same on every page, so made once. */
function listsOf(words: SiteWords, whole: boolean): BodyProps['lists'] {
  const known = feet.get(words) ?? new Map<boolean, BodyProps['lists']>();
  feet.set(words, known);
  const others: readonly string[] = ONLY_ON_SITE;
  const lists =
    known.get(whole) ??
    FOOT.filter((name) => whole || !others.includes(name)).map((name) => ({
      to: { page: name },
      text: words.s(listName(name)),
    }));
  known.set(whole, lists);
  return lists;
}

/** The ways on from a page. `whole`: with the pages that only the site has. */
export function aroundOf(
  page: SitePage,
  words: SiteWords,
  whole = false,
): Pick<BodyProps, 'back' | 'lessons' | 'lists'> {
  const { s } = words;
  const back = listOf(page);
  return {
    back: back && { to: { page: back }, text: s(listName(back)) },
    lessons: back === 'lessons' ? undefined : { to: { page: 'lessons' }, text: s(listName('lessons')) },
    lists: listsOf(words, whole),
  };
}
