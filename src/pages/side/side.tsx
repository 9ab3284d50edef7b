/** The browser's side panel (Firefox: sidebar): the same dossier for the tab in front, following it. */
import type { PopupView } from '../../presentation/popup-view';
import { Explore } from '../../ui/explore';
import { Panel } from '../../ui/Panel';
import '../../ui/panel.css';
import { SearchEverything } from '../../ui/SearchEverything';
import { Shell } from '../../ui/Shell';
import { usePanel } from '../../ui/use-panel';
import { Access, Offers } from '../kit/Access';
import { askPanel } from '../kit/ask-panel';
import { currentTab, followedTab } from '../kit/current-tab';
import { Nothing } from '../kit/Nothing';
import { OnPaper } from '../kit/OnPaper';
import { openPaper } from '../kit/open-paper';
import '../kit/parts.css';
import { send } from '../kit/send';
import { speak, startPage } from '../kit/start-page';
import { requestSites, useAttempt } from '../kit/use-attempt';
import { useCurrent } from '../kit/use-current';
import './side.css';

/** What the popup shows, with the whole panel. */
async function load(): Promise<PopupView> {
  const view: PopupView = await send('popup', await currentTab());
  return { ...view, panel: view.panel && (await askPanel.atLevel(view.panel.product.id, view.panel.level)) };
}

function Side({ first }: { first: PopupView }) {
  // What stands here may be of a tab that was left: where the next cannot be had, that is said.
  const { view: shown, refresh, stale } = useCurrent(first, load, first.words['error.internal'], followedTab());
  const { view, notice, busy, changeLevel, complete, cite, moreOfPack, explore } = usePanel({
    first: shown.panel,
    ask: askPanel,
  });
  const { words } = shown;
  const { failure, attempt } = useAttempt(words['error.internal']);
  const ask = (origins: string[]) =>
    void attempt(async () => {
      await requestSites(origins, words['popup.refused']);
      await refresh();
    });
  speak(shown);

  if (view)
    return (
      <Explore.Provider value={explore}>
        <Panel
          key={view.product.id}
          layout="page"
          onLevel={changeLevel}
          onWanted={complete}
          onPrint={() => void attempt(() => openPaper(view))}
          notice={notice || failure || stale || undefined}
          {...{ view, busy, cite, moreOfPack }}
        />
        <OnPaper view={view} />
      </Explore.Provider>
    );
  return (
    <Explore.Provider value={explore}>
      <Shell lang={shown.lang} dir={shown.dir} layout="page" brand={words.brand} notice={failure || notice || stale}>
        <Nothing view={shown} hint={shown.nothing.waiting} />
        {shown.access && <Access access={shown.access} ask={ask} />}
        {shown.groups.length > 0 && <Offers groups={shown.groups} words={words} ask={ask} />}
        <div class="page-part">
          <SearchEverything label={words['explore.search']} hint={words['explore.hint']} />
        </div>
      </Shell>
    </Explore.Provider>
  );
}

await startPage(
  load,
  (view) => <Side first={view} />,
  (view) => view.words.brand,
);
