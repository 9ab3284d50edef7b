/** A source's title: the way to it, where its address is known; with its host where nobody here has checked where it leads. */
import type { SourceView } from '../presentation/views/claim';
import { inLanguage } from './in-language';

interface LinkProps {
  href: string;
  lang?: string | undefined;
  children: string;
}

/** A link that opens a tab of its own. */
export const Out = ({ href, lang, children }: LinkProps) => (
  <a class="link" target="_blank" rel="noopener noreferrer" href={href} {...inLanguage(lang)}>
    {children}
  </a>
);

/** A link with its host beside it. */
export const HostLink = ({ host, ...link }: LinkProps & { host: string }) => (
  <>
    <Out {...link} />{' '}
    <span class="small">
      (<bdi>{host}</bdi>)
    </span>
  </>
);

export const SourceTitle = ({
  source: { url, lang, title },
  hosted,
}: {
  source: SourceView;
  hosted?: boolean | undefined;
}) => {
  if (!url) return <span {...inLanguage(lang)}>{title}</span>;
  const link = { href: url, lang, children: title };
  return hosted ? <HostLink {...link} host={new URL(url).hostname} /> : <Out {...link} />;
};
