/** What can be done with an open card: take the claim along, or close it. What came of it is said there too, where the press was made. */
import { useContext } from 'preact/hooks';
import type { PanelWords } from '../presentation/views/panel';
import { ByHand } from './ByHand';
import { type CopyText, useCopy } from './copy';
import { Explorable, Explore } from './explore';

interface Props {
  words: PanelWords;
  /** Id of the claim. */
  claim: string;
  /** The claim as words to paste. */
  text: string;
  copyText?: CopyText | undefined;
  onClose: () => void;
}

/** The claim's own page: nothing where there is no way to it. */
const ToPage = ({ words, claim }: Pick<Props, 'words' | 'claim'>) =>
  useContext(Explore) ? <Explorable to={{ claim }}>{words.claimPage}</Explorable> : null;

export function CardButtons({ words, claim, text, copyText, onClose }: Props) {
  const [copied, copy] = useCopy(copyText);
  return (
    <div class="small card-buttons">
      <button type="button" class="link" onClick={() => void copy('claim', Promise.resolve(text))}>
        {words.copyClaim}
      </button>
      <ToPage {...{ words, claim }} />
      <button type="button" class="link" onClick={onClose}>
        {words.fold}
      </button>
      <p class="copied" role="status">
        {copied && 'done' in copied && words.claimCopied}
      </p>
      {copied && 'text' in copied && <ByHand citation={copied.text} label={words.claimRefused} />}
    </div>
  );
}
