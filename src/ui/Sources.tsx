/** The numbered list of sources: the first few, all on demand or when a jump asks for a later one. */
import { useEffect, useState } from 'preact/hooks';
import type { PanelWords, SourceView } from '../presentation/view';
import { type CopyText, useCopy } from './copy';
import type { Target } from './jump';
import { SourceItem } from './SourceItem';

const FIRST = 6;

interface Props {
  items: readonly SourceView[];
  words: PanelWords;
  target: Target | undefined;
  copyText?: CopyText | undefined;
}

export function Sources({ items, words, target, copyText }: Props) {
  const [asked, setAsked] = useState(false);
  const [copied, copy] = useCopy(copyText);
  const jumped = target?.place.startsWith('source:') ?? false;
  useEffect(() => {
    if (jumped) setAsked(true);
  }, [jumped]);
  const all = asked || jumped || items.length <= FIRST + 2;
  return (
    <>
      <p class="ears" role="status">
        {copied && (copied.done ? words.copied : words.copyFailed)}
      </p>
      <ol class="sources">
        {(all ? items : items.slice(0, FIRST)).map((source) => (
          <SourceItem key={source.id} copied={copied?.id === source.id ? copied.done : undefined} onCopy={() => void copy(source.id, source.citation)} {...{ source, words }} />
        ))}
      </ol>
      {!all && (
        <button type="button" class="quiet" onClick={() => setAsked(true)}>
          {words.showAll} ({items.length})
        </button>
      )}
    </>
  );
}
