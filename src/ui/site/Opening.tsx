/** What the panel of a product opens with, on a page: the sentence, who says it, who answered, and the chain lying down. */
import type { Opening as View } from '../../presentation/site/page';
import { Lead } from '../Lead';
import { MiniChain } from '../MiniChain';
import { Undocumented } from '../Undocumented';

export function Opening({ opening }: { opening: View }) {
  const picture = <MiniChain chain={opening.chain} />;
  return (
    <>
      <Lead view={opening} titleId="question">
        {picture}
      </Lead>
      <Undocumented view={opening} titleId="question">
        {picture}
      </Undocumented>
    </>
  );
}
