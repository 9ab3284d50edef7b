/** Links to other pages of the site: one, or a list of them with a line beside each. */
import type { PageLink as Link } from '../../presentation/site/page';
import { savedAs } from '../../presentation/site/routes';
import { inLanguage } from '../in-language';
import { useWay } from './way';

export function PageLink({ link }: { link: Link }) {
  const href = useWay()(link.to);
  return (
    <a class="link" href={href} download={savedAs(link.to, href)} {...inLanguage(link.lang)}>
      {link.text}
    </a>
  );
}

export const PageLinks = ({ items, columns = false }: { items: readonly Link[]; columns?: boolean | undefined }) => (
  <ul class={columns ? 'page-links columns' : 'page-links'}>
    {items.map((link, at) => (
      <li key={at}>
        <PageLink link={link} /> {link.note && <span class="small">{link.note}</span>}
      </li>
    ))}
  </ul>
);
