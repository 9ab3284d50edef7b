/** One page of the site as the text of its file. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { SiteWords } from '../../src/i18n/site-words';
import { nameOfLanguage } from '../../src/i18n/words';
import { LANGUAGES, type Language } from '../../src/model/languages';
import type { SitePage } from '../../src/presentation/site/page';
import { addressOf, hrefOf, type Route, type SinglePage, wayTo } from '../../src/presentation/site/routes';
import { aroundOf } from '../../src/ui/site/around';
import type { HeadView } from '../../src/ui/site/Head';
import { Foot, Page } from '../../src/ui/site/Page';
import type { SiteLabels } from '../../src/ui/site/Section';
import { Way } from '../../src/ui/site/way';

/** Where the site stands in the world, if that is known: with a slash at its end. */
export type SiteAddress = string | undefined;

/** The same page in another language: of a page in parts the first, since another language may be cut elsewhere. */
const twinOf = (route: SitePage['route'], language: Language): string => addressOf({ ...route, part: 1 }, language);

/** The root of the site, seen from a file of it. */
export const rootFrom = (file: string): string => wayTo(file, 'index.html').slice(0, -'index.html'.length);

/** The head of any page. `needs` are files of the site. */
export function headOf(
  { route, title, description, hidden = false }: Pick<SitePage, 'route' | 'title' | 'description' | 'hidden'>,
  { language, s, t }: SiteWords,
  place: SiteAddress,
  file: string,
  needs: { styles: readonly string[]; scripts: readonly string[] },
): HeadView {
  return {
    title: route.page === 'index' ? title : `${title} | ${t('brand')}`,
    description,
    brand: t('brand'),
    locale: t('locale').replace('-', '_'),
    styles: needs.styles.map((other) => wayTo(file, other)),
    scripts: needs.scripts.map((other) => wayTo(file, other)),
    icon: wayTo(file, 'icon.svg'),
    canonical: place && `${place}${addressOf(route, language)}`,
    picture: place && `${place}icon-128.png`,
    alternates: place ? LANGUAGES.map((lang) => ({ lang, href: `${place}${twinOf(route, lang)}` })) : [],
    feed: { title: s('feed.title'), href: wayTo(file, `${language}/changes.xml`) },
    hidden,
  };
}

/** Names of the files that pages load, with the hash of what they hold: kept for good, since their content never changes. */
export interface Assets {
  style: string;
  script: string;
  /** The style sheet of what is drawn with styles on elements: on products and few other pages. */
  drawn: string;
  /** What some pages load besides. */
  of: Partial<Record<SinglePage, { styles?: readonly string[]; scripts: readonly string[] }>>;
}

/** Whether something is drawn on a page with styles on elements. */
export const isDrawn = ({ opening, sections }: SitePage): boolean =>
  opening !== undefined || sections.some(({ body }) => ['chain', 'hour', 'story'].includes(body.kind));

/** Stands for the foot until it is set in: a sign that no text holds. */
const FOOT = '\uE000';

/** Labels -> folder -> the foot of its pages, which is most of what a small page is made of: made once. */
const feet = new WeakMap<SiteLabels, Map<string, string>>();

function footOf(labels: SiteLabels, folder: string, way: (to: Route) => string, page: SitePage, words: SiteWords) {
  const known = feet.get(labels) ?? new Map<string, string>();
  feet.set(labels, known);
  const before = known.get(folder);
  if (before !== undefined) return before;
  const { lists } = aroundOf(page, words, true);
  const made = renderToString(h(Way.Provider, { value: way, children: h(Foot, { labels, lists }) }));
  known.set(folder, made);
  return made;
}

/** The document. `file` is where it lies, which may be another place than its own address (the first page of all). */
export function renderPage(
  page: SitePage,
  words: SiteWords,
  labels: SiteLabels,
  assets: Assets,
  place: SiteAddress,
  file: string,
): string {
  const { language, dir } = words;
  const way = (to: Route) => hrefOf(to, language, file);
  const foot = footOf(labels, file.slice(0, file.lastIndexOf('/') + 1), way, page, words);
  const own = 'id' in page.route ? undefined : assets.of[page.route.page];
  const props = {
    page,
    labels,
    lang: language,
    dir,
    root: rootFrom(file),
    way,
    foot: FOOT,
    languages: LANGUAGES.filter((other) => other !== language).map((other) => ({
      lang: other,
      name: nameOfLanguage(other),
      href: wayTo(file, twinOf(page.route, other)),
    })),
    ...aroundOf(page, words, true),
    head: headOf(page, words, place, file, {
      styles: [assets.style, ...(isDrawn(page) ? [assets.drawn] : []), ...(own?.styles ?? [])],
      scripts: [assets.script, ...(own?.scripts ?? [])],
    }),
  };
  return `<!doctype html>\n${renderToString(h(Page, props)).replace(FOOT, () => foot)}\n`;
}
