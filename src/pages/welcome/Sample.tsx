/** A drawn page of an AI product with its label or badge, and beside it the real panel. */
import type { WelcomeView } from '../../presentation/page-views';
import { Logo } from '../../ui/Logo';
import { Panel } from '../../ui/Panel';
import { usePanel } from '../../ui/use-panel';
import { askPanel } from '../kit/ask-panel';

/** The page is a drawing: bars for lines, a box for where one writes. Only the panel is there for ears. */
const Drawing = ({ view }: { view: WelcomeView }) => (
  <div class="drawing" aria-hidden="true">
    <div class="drawn-bar">
      <i />
      <span class="drawn-sign">
        <Logo size={16} />
        {view.drawQuiet && <b>•</b>}
      </span>
    </div>
    <div class="drawn-page">
      <i class="asked" />
      <i />
      <i />
      <i class="short" />
      <i class="asked" />
      <i class="writing" />
      {!view.drawQuiet && (
        <span class="drawn-label">
          <Logo size={16} />
          <b>{view.words['chip.title']}</b>
        </span>
      )}
    </div>
  </div>
);

export function Sample({ view }: { view: WelcomeView }) {
  const { view: panel, notice, busy, changeLevel, cite } = usePanel({ first: view.panel, ask: askPanel });
  return (
    <section aria-labelledby="sample">
      <h2 class="large" id="sample">
        {view.words['welcome.sample']}
      </h2>
      <p class="small">{view.sampleNote}</p>
      <div class="sample">
        <Drawing view={view} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section class="sample-panel" tabIndex={0} aria-label={view.panel.question}>
          <Panel key={panel.lang} view={panel} layout="page" onLevel={changeLevel} {...{ cite, notice, busy }} />
        </section>
      </div>
    </section>
  );
}
