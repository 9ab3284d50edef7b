/** A whole page of the site as a document: head, way back, heading, sections, foot. Rendered to text when the site is built. */
import type { ComponentChildren } from 'preact';
import type { PageLink as Link, SitePage } from '../../presentation/site/page';
import type { Route } from '../../presentation/site/routes';
import { inLanguage } from '../in-language';
import { ProofLine } from '../ProofLine';
import { Paper } from '../paper/Paper';
import { ClaimBody } from './Claims';
import { Head, type HeadView } from './Head';
import { Opening } from './Opening';
import { PageLink } from './PageLink';
import { SearchForm } from './SearchForm';
import { Section, type SiteLabels } from './Section';
import { Way } from './way';

/** A page without its head: the same on the site and in the extension. */
export interface BodyProps {
  page: SitePage;
  labels: SiteLabels;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** From this page to another one. */
  way: (to: Route) => string;
  /** The same page in the other languages. */
  languages: readonly { lang: string; name: string; href: string }[];
  /** The list that the page belongs to. */
  back: Link | undefined;
  /** The list of lessons, for teachers who look for it first; none where it is the way back. */
  lessons: Link | undefined;
  /** The lists, for the foot. */
  lists: readonly Link[];
  /** What stands in the place of the foot, where whoever makes many pages sets it in by itself. */
  foot?: ComponentChildren;
  /** What others say, after all that is the page's own: in the extension alone. */
  after?: ComponentChildren;
}

export interface PageProps extends BodyProps {
  head: HeadView;
  /** The way to the root of the site, for its script. */
  root: string;
}

const Main = ({ page, labels, after }: Pick<BodyProps, 'page' | 'labels' | 'after'>) => (
  <main id="main" class={page.wide ? 'wide' : undefined}>
    {page.kicker && <p class="small kicker">{page.kicker}</p>}
    <h1 {...inLanguage(page.headingLang)}>{page.heading}</h1>
    {page.claim && <ProofLine proof={page.claim.claim.proof} said={page.claim.claim.said} />}
    {page.intro.map(({ text, lang }, at) => (
      <p key={at} class="intro" {...inLanguage(lang)}>
        {text}
      </p>
    ))}
    {page.claim && (
      <div class="claim whole">
        <ClaimBody claim={page.claim.claim} longer={page.claim.longer} />
      </div>
    )}
    {page.opening && <Opening opening={page.opening} />}
    {page.sections.map((section) => (
      <Section key={section.id} section={section} labels={labels} level={page.opening ? 3 : 2} />
    ))}
    {after}
  </main>
);

/** What stands at the end of every page: the same for all pages of one folder. */
export const Foot = ({ labels, lists }: Pick<BodyProps, 'labels' | 'lists'>) => (
  <footer class="foot">
    <nav aria-label={labels.lists}>
      <ul class="page-links columns">
        {lists.map((link, at) => (
          <li key={at}>
            <PageLink link={link} />
          </li>
        ))}
      </ul>
    </nav>
    <p class="small">{labels.footer}</p>
    <p class="small">{labels.licence}</p>
    <p class="small">{labels.version}</p>
  </footer>
);

export const PageBody = ({
  page,
  labels,
  way,
  languages,
  back,
  lessons,
  lists,
  foot,
  after,
}: Omit<BodyProps, 'lang' | 'dir'>) => (
  <Way.Provider value={way}>
    <a class="skip" href="#main">
      {labels.skip}
    </a>
    <header class="top">
      <nav aria-label={labels.about}>
        <a class="link brand" href={way({ page: 'index' })}>
          {labels.brand}
        </a>
        {back && <PageLink link={back} />}
        {lessons && <PageLink link={lessons} />}
        {languages.map((other) => (
          <a key={other.lang} class="link" lang={other.lang} hreflang={other.lang} href={other.href}>
            {other.name}
          </a>
        ))}
      </nav>
      {page.route.page !== 'search' && page.route.page !== 'not-found' && (
        <SearchForm labels={labels} hinted={page.route.page === 'index'} />
      )}
    </header>
    <Main page={page} labels={labels} after={after} />
    {foot ?? <Foot labels={labels} lists={lists} />}
  </Way.Provider>
);

export const Page = ({ head, lang, dir, root, ...body }: PageProps) => (
  <html lang={lang} dir={dir} data-root={root}>
    <Head head={head} />
    <body class="mh site">
      <PageBody {...body} />
      {/* Its company and its kind have pages of their own, and paper; where nothing is about itself, all is printed. */}
      {body.page.paper && <Paper view={body.page.paper} />}
    </body>
  </html>
);
