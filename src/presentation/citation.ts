/** A source as it is cited: in words for people, or in the export's own formats for their tools. */
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import { bibtex } from '../knowledge/export/bibtex';
import { type Cited, cslItem } from '../knowledge/export/csl';
import { ris } from '../knowledge/export/ris';
import type { CitationFormat } from '../model/choices';
import { authorName, isDescription } from '../model/source';
import { apa, mla } from './citation-styles';

/** One line that can be pasted anywhere; it names what is known and no more. */
function plain({ authors = [], title, publisher, date, url }: Cited, words: Translator): string {
  const names = authors.map(authorName).filter((name) => name !== publisher);
  const day = date ? dayInWords(date, words.language) : words.t('cite.undated');
  const named = isDescription(title) ? title : words.t('cite.title', { title });
  return [...names, named, publisher, day, url].filter(Boolean).join(', ');
}

/** `today` is YYYY-MM-DD: MLA says when an undated page was looked up. */
export function cite(id: string, source: Cited, format: CitationFormat, words: Translator, today: string): string {
  switch (format) {
    case 'plain':
      return plain(source, words);
    case 'mla':
      return mla(source, words, today);
    case 'apa':
      return apa(source, words);
    case 'bibtex':
      return bibtex([cslItem(id, source)]);
    case 'ris':
      return ris([cslItem(id, source)]);
    case 'csl':
      return JSON.stringify([cslItem(id, source)], null, 2);
  }
}
