/** One page of a lesson as a document: its head, the ways to its other pages, what it holds. */
import type { ComponentChildren } from 'preact';
import type { PageLink as Link } from '../../presentation/site/page';
import type { Route } from '../../presentation/site/routes';
import { inLanguage } from '../in-language';
import { Head, type HeadView } from '../site/Head';
import { PageLink } from '../site/PageLink';
import { Way } from '../site/way';

/** A page without its head: on the site, and in the extension. */
interface LessonBodyProps {
  kicker: ComponentChildren;
  title: string;
  /** Language of the title, where it is not the page's. */
  titleLang?: string | undefined;
  what: string;
  /** What the page shows: it decides how it prints. */
  part: 'sheet' | 'projector' | 'pupils' | 'quiz' | 'pieces' | 'labelling' | 'whole';
  words: { brand: string; skip: string; about: string };
  way: (to: Route) => string;
  lists: Link;
  pages: readonly Link[];
  languages: readonly { lang: string; name: string; href: string }[];
  foot?: ComponentChildren;
  children: ComponentChildren;
}

export interface LessonPageProps extends Omit<LessonBodyProps, 'words' | 'foot'> {
  head: HeadView;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The root of the site, seen from here; none in the extension. */
  root?: string | undefined;
  words: LessonBodyProps['words'] & { footer: string; licence: string; version: string };
}

const Top = ({ words, way, lists, pages, languages }: LessonBodyProps) => (
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

export const LessonBody = (props: LessonBodyProps) => (
  <Way.Provider value={props.way}>
    <a class="skip" href="#main">
      {props.words.skip}
    </a>
    <Top {...props} />
    <main id="main" class={`as-${props.part}`}>
      <p class="small kicker">{props.kicker}</p>
      <h1 {...inLanguage(props.titleLang)}>{props.title}</h1>
      <p class="intro">{props.what}</p>
      {props.children}
    </main>
    {props.foot && <footer class="foot">{props.foot}</footer>}
  </Way.Provider>
);

export function LessonPage({ head, lang, dir, root, part, ...body }: LessonPageProps) {
  const { footer, licence, version } = body.words;
  return (
    <html lang={lang} dir={dir} data-root={root}>
      <Head head={head} />
      <body class={`mh site lesson lesson-${part}${part === 'projector' ? ' alone' : ''}`}>
        <LessonBody
          {...body}
          part={part}
          foot={
            // In the extension the wall always has its script, which puts all else away.
            (part !== 'projector' || root !== undefined) &&
            [footer, licence, version].map((line) => (
              <p key={line} class="small">
                {line}
              </p>
            ))
          }
        />
      </body>
    </html>
  );
}
