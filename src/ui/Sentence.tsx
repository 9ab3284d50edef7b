/** A sentence with its mark and its voice; a press opens its proof right under it. */
import type { Told } from '../presentation/told';
import type { Fold, Mark as MarkView } from '../presentation/views/claim';
import { Folded } from './Folded';
import { inLanguage } from './in-language';
import { MarkLink } from './MarkLink';
import { Said } from './Said';
import type { Proofs } from './use-proofs';
import { Words } from './Words';

interface Props {
  told: Told;
  mark: MarkView;
  claim: string;
  fold?: Fold | undefined;
  /** The place where its proof opens. */
  at: string;
  /** What it is said of, for ears. */
  of: string;
  /** Without them (a picture of a part alone) it is only read. */
  proofs?: Proofs | undefined;
  /** A sentence among others, not a heading's only text. */
  small?: boolean;
}

export const Sentence = ({ told, mark, claim, fold, at, of, proofs, small = false }: Props) => (
  <>
    <div data-proof>
      <Folded fold={fold}>
        <p class={small ? 'small text' : 'claim-text'} {...inLanguage(told.lang)}>
          <Words text={told.text} mark={mark} />
        </p>
      </Folded>
      <p class="proof">
        <MarkLink {...{ mark, claim, at, of, proofs }} />
        <Said said={told.said} />
      </p>
    </div>
    {proofs?.card(at, told.text)}
  </>
);
