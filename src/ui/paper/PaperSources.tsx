/** The sources on paper: once each, by number, with the address written out. */
import type { SourceView } from '../../presentation/views/claim';
import { inLanguage } from '../in-language';
import { sentence } from './usual';

/** An address as one would type it. */
export const written = (url: string): string => url.replace(/^https:\/\//, '').replace(/\/$/, '');

/** `checked` is how most of them were checked, and stands above the list. */
export const PaperSources = ({ items, checked }: { items: readonly SourceView[]; checked: string | undefined }) => (
  <ol class="paper-sources">
    {items.map((source) => (
      <li key={source.id}>
        <span class="paper-number">{source.number}</span> <b>{source.publisher}</b>,{' '}
        <cite {...inLanguage(source.lang)}>{source.title}</cite>,{' '}
        {sentence([source.date, source.via].filter(Boolean).join(', '))}{' '}
        {source.checked !== checked && sentence(source.checked)}{' '}
        {source.url ? <a href={source.url}>{written(source.url)}</a> : source.missing}
      </li>
    ))}
  </ol>
);
