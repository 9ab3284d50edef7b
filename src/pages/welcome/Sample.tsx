/** A drawn page of an AI product with its label or badge, and beside it the real panel. */
import { useState } from 'preact/hooks';
import type { Level } from '../../model/primitives';
import type { WelcomeView } from '../../presentation/page-views';
import { Logo } from '../../ui/Logo';
import { Panel } from '../../ui/Panel';
import { send } from '../send';

/** The page is a drawing: bars for lines, a box for where one writes. Only the panel is there for ears. */
const Drawing = ({ view }: { view: WelcomeView }) => (
  <div class="drawing" aria-hidden="true">
    <div class="drawn-bar">
      <i />
      <span class="drawn-sign">
        <Logo size={16} />
        {view.drawQuiet && <b>9</b>}
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
  const [read, setRead] = useState<WelcomeView['panel'] | null>(null);
  // Another language brings another panel: what was read at another level belongs to the one before.
  const panel = read && read.lang === view.panel.lang ? read : view.panel;
  const changeLevel = async (level: Level) =>
    setRead(await send('panel-at-level', { product: panel.product.id, level }).catch(() => panel));
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
          <Panel
            key={view.lang}
            view={panel}
            layout="page"
            onLevel={changeLevel}
            cite={(source, format) => send('cite', { product: panel.product.id, source, format })}
          />
        </section>
      </div>
    </section>
  );
}
