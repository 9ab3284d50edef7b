/** The toolbar popup: the dossier of the current tab, a switch for the site, and what the browser no longer allows. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Level } from '../../model/primitives';
import type { PopupView } from '../../presentation/page-views';
import { Lead } from '../../ui/Lead';
import { MiniChain } from '../../ui/MiniChain';
import { Panel } from '../../ui/Panel';
import { Shell } from '../../ui/Shell';
import { Undocumented } from '../../ui/Undocumented';
import '../../ui/panel.css';
import { Nothing } from '../Nothing';
import { send } from '../send';
import { startPage } from '../start-page';
import { Cards } from './Cards';
import './popup.css';
import { sidePanelOpener } from './side-panel';

const TITLE = 'popup-title';

/** The tab the popup speaks of: the active one, or the one named in the address (`#tab=7`) when opened as a page. */
function namedTab(): { tab?: number } {
  const tab = /^#tab=(\d+)$/.exec(location.hash)?.[1];
  return tab === undefined ? {} : { tab: Number(tab) };
}

type SideOpener = Awaited<ReturnType<typeof sidePanelOpener>>;

function Popup({ first, openSide }: { first: PopupView; openSide: SideOpener }) {
  const [view, setView] = useState(first);
  const [panel, setPanel] = useState(first.panel);
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState('');
  const { words, host, tab } = view;

  /** Runs something the person asked for; a failure becomes its sentence. */
  const attempt = async (action: () => Promise<void>) => {
    try {
      setFailure('');
      await action();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const refresh = async () => setView(await send('popup', namedTab()));
  const showBeside = () =>
    attempt(async () => {
      if (tab !== null) await send('show-beside', { tab });
      window.close();
    });
  const changeLevel = (level: Level) =>
    attempt(async () => setPanel(panel && (await send('panel-at-level', { product: view.product, level }))));

  if (panel && reading)
    return (
      <Panel
        view={panel}
        layout="page"
        onLevel={changeLevel}
        cite={(source, format) => send('cite', { product: view.product, source, format })}
        takeFocus
      />
    );
  return (
    <Shell
      lang={view.lang}
      dir={view.dir}
      layout="page"
      brand={words.brand}
      tools={panel && <p class="small on-tab">{words.onTab}</p>}
      {...(panel && { labelledBy: TITLE })}
    >
      {failure && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {panel ? (
        <>
          <Lead view={panel} titleId={TITLE} />
          <Undocumented view={panel} titleId={TITLE} />
          <div class="popup-part">
            <MiniChain chain={panel.chain} product={panel.product.name} />
            <button type="button" class="primary" onClick={showBeside}>
              {words.beside}
            </button>
            <button type="button" class="link" onClick={() => setReading(true)}>
              {words.readHere}
            </button>
            <p class="small">{view.counts}</p>
          </div>
          <label class="switch-row">
            <span>{words.showOn}</span>
            <input
              type="checkbox"
              role="switch"
              aria-checked={view.showOnSite}
              checked={view.showOnSite}
              onChange={(event) =>
                attempt(async () => {
                  await send('show-on-site', { host, show: event.currentTarget.checked });
                  await refresh();
                })
              }
            />
            <b aria-hidden="true">{view.showOnSite ? words.on : words.off}</b>
          </label>
          {view.cards.length > 0 && <Cards cards={view.cards} heading={words.cards} />}
        </>
      ) : (
        <Nothing view={view} />
      )}
      {words.isPrivate && <p class="popup-part small">{words.isPrivate}</p>}
      {view.withdrawn.length > 0 && (
        <div class="popup-part withdrawn" role="status">
          <p>{words.withdrawn}</p>
          <button
            type="button"
            class="quiet"
            onClick={() =>
              attempt(async () => {
                await browser.permissions.request({ origins: view.withdrawn });
                await refresh();
              })
            }
          >
            {words.allow}
          </button>
        </div>
      )}
      <p class="popup-part links">
        {words.diary && (
          <a class="link" href="../diary/diary.html" target="_blank" rel="noopener">
            {words.diary}
          </a>
        )}
        {openSide && (
          <button
            type="button"
            class="link"
            data-action="side"
            onClick={() =>
              attempt(async () => {
                await openSide();
                window.close();
              })
            }
          >
            {words.side}
          </button>
        )}
        <button type="button" class="link" onClick={() => attempt(() => browser.runtime.openOptionsPage())}>
          {words.options}
        </button>
      </p>
    </Shell>
  );
}

const opener = sidePanelOpener().catch(() => undefined);
await startPage(
  async () => ({ ...(await send('popup', namedTab())), openSide: await opener }),
  ({ openSide, ...view }) => <Popup first={view} openSide={openSide} />,
  (view) => view.words.brand,
);
