/** The head of a page: title, description, who may do what, and where the page stands in both languages. */

/** Nothing but the site's own files, and no file at all from anywhere else: no script written into a page, no cookie, no third party. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

export interface HeadView {
  title: string;
  description: string;
  /** "Many Hands". */
  brand: string;
  /** What a link that is shared shows; nothing in the extension's package, whose pages nobody can share. */
  locale: string | undefined;
  styles: readonly string[];
  scripts: readonly string[];
  icon: string;
  /** This page's own address; a relative one tells a search engine nothing, so none where the site's is not known. */
  canonical?: string | undefined;
  /** Whole addresses for shared links; none where the site's is not known. */
  picture?: string | undefined;
  alternates: readonly { lang: string; href: string }[];
  /** None where nothing can be followed (in the extension's package). */
  feed?: { title: string; href: string } | undefined;
  hidden: boolean;
}

const Shared = ({ head }: { head: HeadView }) => (
  <>
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content={head.brand} />
    <meta property="og:title" content={head.title} />
    <meta property="og:description" content={head.description} />
    <meta property="og:locale" content={head.locale} />
    {head.picture && <meta property="og:url" content={head.canonical} />}
    {head.picture && <meta property="og:image" content={head.picture} />}
    <meta name="twitter:card" content="summary" />
  </>
);

export const Head = ({ head }: { head: HeadView }) => (
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={POLICY} />
    <meta name="referrer" content="no-referrer" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{head.title}</title>
    <meta name="description" content={head.description} />
    {head.hidden && <meta name="robots" content="noindex" />}
    {head.canonical && <link rel="canonical" href={head.canonical} />}
    {head.alternates.map(({ lang, href }) => (
      <link key={lang} rel="alternate" hreflang={lang} href={href} />
    ))}
    {head.feed && <link rel="alternate" type="application/atom+xml" title={head.feed.title} href={head.feed.href} />}
    <link rel="icon" type="image/svg+xml" href={head.icon} />
    {head.locale && <Shared head={head} />}
    {head.styles.map((href) => (
      <link key={href} rel="stylesheet" href={href} />
    ))}
    {head.scripts.map((src) => (
      <script key={src} src={src} defer />
    ))}
  </head>
);
