/** A drawn page of an AI product with its label or badge, and beside it the people, as the panel begins. */
import type { WelcomeView } from '../../presentation/page-views';
import { Lead } from '../../ui/Lead';
import { Logo } from '../../ui/Logo';
import { MiniChain } from '../../ui/MiniChain';

/** The page is a drawing: bars for lines, a box for where one writes. Only the panel is there for ears. */
const Drawing = ({ view }: { view: WelcomeView }) => (
  <div class="drawing" aria-hidden="true">
    <div class="drawn-bar">
      <i />
      <span class="drawn-sign">
        <Logo size={16} />
        {view.quiet && <b>•</b>}
      </span>
    </div>
    <div class="drawn-page">
      <i class="asked" />
      <i />
      <i />
      <i class="short" />
      <i class="asked" />
      <i class="writing" />
      {!view.quiet && (
        <span class="drawn-label">
          <Logo size={16} />
          <b>{view.words['chip.title']}</b>
        </span>
      )}
    </div>
  </div>
);

/** The people behind one product, as the panel begins: the sentence, who says so, and the chain that ends in them. */
export const Sample = ({ view }: { view: WelcomeView }) => (
  <section aria-labelledby="sample">
    <h2 class="large" id="sample">
      {view.words['welcome.sample']}
    </h2>
    <p class="small">{view.sampleNote}</p>
    <div class="sample">
      <Drawing view={view} />
      <div class="sample-panel">
        <Lead view={view.panel} titleId="sample-question">
          <MiniChain chain={view.panel.chain} />
        </Lead>
      </div>
    </div>
  </section>
);
