/** The toolbar popup: the dossier of the current tab, a switch for the site, and what the browser no longer allows. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sentenceOf } from '../../model/sentence';
import type { PopupView } from '../../presentation/page-views';
import { Lead } from '../../ui/Lead';
import { MiniChain } from '../../ui/MiniChain';
import { Panel } from '../../ui/Panel';
import { Shell } from '../../ui/Shell';
import { Undocumented } from '../../ui/Undocumented';
import '../../ui/panel.css';
import { usePanel } from '../../ui/use-panel';
import { askPanel } from '../kit/ask-panel';
import { Cards } from '../kit/Cards';
import { currentTab } from '../kit/current-tab';
import { Nothing } from '../kit/Nothing';
import '../kit/parts.css';
import { send } from '../kit/send';
import { startPage } from '../kit/start-page';
import './popup.css';
import { sidePanelOpener } from './side-panel';

const TITLE = 'popup-title';

const load = async (): Promise<PopupView> => send('popup', await currentTab());

type SideOpener = Awaited<ReturnType<typeof sidePanelOpener>>;

function Popup({ first, openSide }: { first: PopupView; openSide: SideOpener }) {
  const [view, setView] = useState(first);
  const { view: panel, notice, busy, changeLevel, cite } = usePanel({ first: view.panel, ask: askPanel });
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState('');
  const { words, host, tab } = view;

  /** Runs something the person asked for; a failure becomes its sentence. */
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
      setFailure('');
    } catch (error) {
      setFailure(sentenceOf(error, words.failed));
    }
  };
  const refresh = async () => setView(await load());
  const showBeside = () =>
    attempt(async () => {
      if (tab !== null) await send('show-beside', { tab });
      window.close();
    });

  if (panel && reading)
    return (
      <Panel
        layout="page"
        onLevel={changeLevel}
        back={{ label: words.back, onBack: () => setReading(false) }}
        {...{ view: panel, cite, notice, busy }}
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
          <div class="page-part">
            <MiniChain chain={panel.chain} />
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
      {words.isPrivate && <p class="page-part small">{words.isPrivate}</p>}
      {view.withdrawn.length > 0 && (
        <div class="page-part withdrawn" role="status">
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
      <p class="page-part links">
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
  async () => ({ ...(await load()), openSide: await opener }),
  ({ openSide, ...view }) => <Popup first={view} openSide={openSide} />,
  (view) => view.words.brand,
);
