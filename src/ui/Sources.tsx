/** The numbered list of sources: the first few, all on demand or when a jump asks for a later one. */
import { useEffect, useState } from 'preact/hooks';
import type { CitationFormat } from '../model/choices';
import type { PanelView, PanelWords } from '../presentation/views/panel';
import { CiteAs } from './CiteAs';
import { type Copied, type CopyText, useCopy } from './copy';
import type { Target } from './jump';
import { SourceItem } from './SourceItem';

/** So many stand there at first. */
const FIRST = 6;

/** Asks for a source's citation in one form. Rejects with the sentence to show. */
export type Cite = (source: string, format: CitationFormat) => Promise<string>;

interface Props {
  sources: PanelView['sources'];
  words: PanelWords;
  target: Target | undefined;
  cite: Cite;
  copyText?: CopyText | undefined;
}

const spoken = (copied: Copied, words: PanelWords): string =>
  'done' in copied ? words.copied : 'text' in copied ? words.copyFailed : copied.failure;

export function Sources({ sources: { items, own, others, cite: choice }, words, target, cite, copyText }: Props) {
  const [asked, setAsked] = useState(false);
  const [format, setFormat] = useState(choice.chosen);
  const [copied, copy] = useCopy(copyText);
  const jumped = target?.place.startsWith('source:') ?? false;
  useEffect(() => {
    if (jumped) setAsked(true);
  }, [jumped]);
  const all = asked || jumped || items.length <= FIRST + 2;
  const shown = all ? items : items.slice(0, FIRST);
  const list = (part: typeof items) => (
    <ol class="sources">
      {part.map((source) => (
        <SourceItem
          key={source.id}
          copied={copied?.id === source.id ? copied : undefined}
          onCopy={() => void copy(source.id, cite(source.id, format))}
          {...{ source, words }}
        />
      ))}
    </ol>
  );
  return (
    <>
      <p class="ears" role="status">
        {copied && spoken(copied, words)}
      </p>
      <CiteAs cite={choice} chosen={format} onChoose={setFormat} />
      {list(shown.slice(0, own))}
      {shown.length > own && (
        <>
          <h4 class="small others-heading">{others}</h4>
          {list(shown.slice(own))}
        </>
      )}
      {!all && (
        <button type="button" class="quiet" onClick={() => setAsked(true)}>
          {words.showAll} ({items.length})
        </button>
      )}
    </>
  );
}
