/** The sources on paper: once each, by number, with the address written out. */
import type { ComponentChildren } from 'preact';
import type { SourceView } from '../../presentation/views/claim';
import { inLanguage } from '../in-language';
import { sentence } from './usual';

/** An address as one would type it. */
export const written = (url: string): string => url.replace(/^https:\/\//, '').replace(/\/$/, '');

interface Props {
  items: readonly SourceView[];
  /** How most of them were checked; stands above the list. */
  checked?: string | undefined;
  /** Whose they are, where they are not ours: with each, since the list runs over columns and pages. Nobody here has checked those. */
  by?: ComponentChildren;
}

export const PaperSources = ({ items, checked, by }: Props) => (
  <ol class="paper-sources">
    {items.map((source) => (
      <li key={source.id}>
        <span class="paper-number">{source.number}</span> {by} <b>{source.publisher}</b>,{' '}
        <cite {...inLanguage(source.lang)}>{source.title}</cite>,{' '}
        {sentence([source.date, source.via].filter(Boolean).join(', '))}{' '}
        {!by && source.checked !== checked && sentence(source.checked)}{' '}
        {source.url ? <a href={source.url}>{written(source.url)}</a> : source.missing}
      </li>
    ))}
  </ol>
);
