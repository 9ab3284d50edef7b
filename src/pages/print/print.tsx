/** The dossier as it comes out of the printer, with what is chosen before: how long the texts are, and whether it is the whole dossier. */
import { useState } from 'preact/hooks';
import { LEVELS, type Level } from '../../model/primitives';
import type { PaperView } from '../../presentation/paper-view';
import { LevelSwitch } from '../../ui/LevelSwitch';
import { Logo } from '../../ui/Logo';
import { Paper } from '../../ui/paper/Paper';
import '../../ui/panel.css';
import '../../ui/paper/paper.css';
import { usePanel } from '../../ui/use-panel';
import { askPanel } from '../kit/ask-panel';
import { send } from '../kit/send';
import { startPage } from '../kit/start-page';
import './print.css';

/** What is to be printed stands in the address, so that the page can be loaded again. */
const asked = new URLSearchParams(location.hash.slice(1));
const level: Level = LEVELS.find((known) => known === asked.get('level')) ?? 'plain';

function Print({ first }: { first: PaperView }) {
  const { words } = first;
  const { view, notice, changeLevel } = usePanel({ first: first.panel, ask: askPanel });
  const [whole, setWhole] = useState(false);
  return (
    <>
      <header class="mh print-bar">
        <div>
          <Logo />
          <LevelSwitch level={view.level} words={view.words} onLevel={changeLevel} />
          <label>
            <input type="checkbox" checked={whole} onChange={() => setWhole(!whole)} /> {words['paper.whole']}
          </label>
          <button type="button" class="primary" data-focus-first onClick={() => print()}>
            {words['paper.print']}
          </button>
        </div>
        <div role="status">{notice && <p class="notice">{notice}</p>}</div>
      </header>
      <Paper {...{ view, whole }} />
    </>
  );
}

await startPage(
  () => send('paper', { product: asked.get('product') ?? '', level }),
  (view) => <Print first={view} />,
  (view) => view.panel.question,
);
