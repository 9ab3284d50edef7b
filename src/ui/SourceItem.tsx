/** One source: who published what, when, how we checked it, the way to it, and its citation to take along. */
import type { SourceView } from '../presentation/views/claim';
import type { PanelWords } from '../presentation/views/panel';
import { Apart } from './Apart';
import { ByHand } from './ByHand';
import type { Copied } from './copy';
import { Out, SourceTitle } from './SourceTitle';

interface Props {
  source: SourceView;
  words: PanelWords;
  /** What became of copying this citation last. */
  copied: Copied | undefined;
  onCopy: () => void;
}

export const SourceItem = ({ source, words, copied, onCopy }: Props) => (
  <li class="small" data-place={`source:${source.number}`} tabIndex={-1}>
    <span class="number">{source.number}</span>
    <div>
      <p class="cite">
        <b>{source.publisher}</b> <SourceTitle source={source} />
      </p>
      <Apart>
        <span>{source.date}</span>
        {source.via && <span>{source.via}</span>}
        {source.age && <span>{source.age}</span>}
      </Apart>
      <p>{source.checked}</p>
      {source.missing && <p>{source.missing}</p>}
      <p class="actions">
        <button type="button" class="link" onClick={onCopy}>
          {words.copy}
          <span class="ears"> {source.number}</span>
        </button>
        {copied && !('text' in copied) && (
          <span class="copied" aria-hidden="true">
            {'done' in copied ? words.copied : copied.failure}
          </span>
        )}
        {source.archive && <Out href={source.archive}>{words.archive}</Out>}
      </p>
      {copied && 'text' in copied && <ByHand key={copied.text} citation={copied.text} label={words.copyFailed} />}
    </div>
  </li>
);
