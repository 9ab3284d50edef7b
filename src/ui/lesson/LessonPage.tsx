/** One page of a lesson as a document: its head, the ways to its other pages, what it holds. */
import type { ComponentChildren } from 'preact';
import type { PageLink as Link } from '../../presentation/site/page';
import type { Route } from '../../presentation/site/routes';
import { Head, type HeadView } from '../site/Head';
import { PageLink } from '../site/PageLink';
import { Way } from '../site/way';

export interface LessonPageProps {
  head: HeadView;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What the page shows: it decides how it prints. */
  part: 'sheet' | 'projector' | 'pupils' | 'quiz' | 'pieces' | 'labelling' | 'whole';
  kicker: string;
  title: string;
  what: string;
  words: { brand: string; skip: string; about: string; footer: string; licence: string; version: string };
  way: (to: Route) => string;
  lists: Link;
  pages: readonly Link[];
  languages: readonly { lang: string; name: string; href: string }[];
  children: ComponentChildren;
}

const Top = ({ words, way, lists, pages, languages }: Omit<LessonPageProps, 'head' | 'children'>) => (
  <header class="top">
    <nav aria-label={words.about}>
      <a class="link brand" href={way({ page: 'index' })}>
        {words.brand}
      </a>
      <PageLink link={lists} />
      {pages.map((link, at) => (
        <PageLink key={at} link={link} />
      ))}
      {languages.map((other) => (
        <a key={other.lang} class="link" lang={other.lang} hreflang={other.lang} href={other.href}>
          {other.name}
        </a>
      ))}
    </nav>
  </header>
);

export function LessonPage(props: LessonPageProps) {
  const { head, lang, dir, part, kicker, title, what, words, way, children } = props;
  return (
    <Way.Provider value={way}>
      <html lang={lang} dir={dir}>
        <Head head={head} />
        <body class={`mh site lesson lesson-${part}${part === 'projector' ? ' alone' : ''}`}>
          <a class="skip" href="#main">
            {words.skip}
          </a>
          <Top {...props} />
          <main id="main">
            <p class="small kicker">{kicker}</p>
            <h1>{title}</h1>
            <p class="intro">{what}</p>
            {children}
          </main>
          <footer class="foot">
            <p class="small">{words.footer}</p>
            <p class="small">{words.licence}</p>
            <p class="small">{words.version}</p>
          </footer>
        </body>
      </html>
    </Way.Provider>
  );
}
