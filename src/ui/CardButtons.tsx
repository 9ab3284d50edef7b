/** What can be done with an open card: take the claim along, or close it. */
import type { PanelWords } from '../presentation/views/panel';
import { ByHand } from './ByHand';
import { type CopyText, useCopy } from './copy';

interface Props {
  words: PanelWords;
  /** The claim as words to paste. */
  text: string;
  copyText?: CopyText | undefined;
  onClose: () => void;
}

export function CardButtons({ words, text, copyText, onClose }: Props) {
  const [copied, copy] = useCopy(copyText);
  return (
    <>
      <p class="small card-buttons">
        <button type="button" class="link" onClick={() => void copy('claim', Promise.resolve(text))}>
          {words.copyClaim}
        </button>
        <button type="button" class="link" onClick={onClose}>
          {words.fold}
        </button>
      </p>
      <p class="small copied" role="status">
        {copied && 'done' in copied && words.claimCopied}
      </p>
      {copied && 'text' in copied && <ByHand citation={copied.text} label={words.claimRefused} />}
    </>
  );
}
