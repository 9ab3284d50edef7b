/** The browser's side panel (Firefox: sidebar): the same dossier for the tab in front, following it. */
import { useEffect, useState } from 'preact/hooks';
import type { Level } from '../../model/primitives';
import type { PopupView } from '../../presentation/page-views';
import type { CitationFormat } from '../../presentation/view';
import { Panel } from '../../ui/Panel';
import { Shell } from '../../ui/Shell';
import '../../ui/panel.css';
import { Nothing } from '../Nothing';
import '../popup/popup.css';
import { send } from '../send';
import { startPage } from '../start-page';
import { currentTab, followTab } from './current-tab';
import './side.css';

const load = async (): Promise<PopupView> => send('popup', await currentTab());

function Side({ first }: { first: PopupView }) {
  const [view, setView] = useState(first);
  const [panel, setPanel] = useState(first.panel);
  const [failure, setFailure] = useState('');

  useEffect(
    () =>
      followTab(load, (next) => {
        setView(next);
        // The same product stays as it is read: at its level, where it was scrolled to.
        setPanel((shown) =>
          shown && next.panel?.product.id === shown.product.id && next.lang === shown.lang ? shown : next.panel,
        );
      }),
    [],
  );
  const changeLevel = async (level: Level) => {
    try {
      setPanel(await send('panel-at-level', { product: view.product, level }));
      setFailure('');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const cite = (source: string, format: CitationFormat) => send('cite', { product: view.product, source, format });
  document.documentElement.lang = view.lang;
  document.documentElement.dir = view.dir;

  if (panel)
    return (
      <Panel
        key={panel.product.id}
        view={panel}
        layout="page"
        onLevel={changeLevel}
        cite={cite}
        notice={failure || undefined}
      />
    );
  return (
    <Shell lang={view.lang} dir={view.dir} layout="page" brand={view.words.brand}>
      <Nothing view={view} hint={view.words.waiting} />
    </Shell>
  );
}

await startPage(
  load,
  (view) => <Side first={view} />,
  (view) => view.words.brand,
);
