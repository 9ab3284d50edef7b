/** The toolbar popup: the dossier of the tab in short, the label's switch, and what the browser keeps from us. */
import { useEffect, useState } from 'preact/hooks';
import type { PopupView } from '../../presentation/popup-view';
import type { PanelFront } from '../../presentation/views/panel-front';
import { Explore } from '../../ui/explore';
import { Lead } from '../../ui/Lead';
import { MiniChain } from '../../ui/MiniChain';
import { PackBadge } from '../../ui/PackClaim';
import { Panel } from '../../ui/Panel';
import '../../ui/panel.css';
import { SearchEverything } from '../../ui/SearchEverything';
import { Shell } from '../../ui/Shell';
import { Undocumented } from '../../ui/Undocumented';
import { usePanel } from '../../ui/use-panel';
import { Access, Offers } from '../kit/Access';
import { askPanel } from '../kit/ask-panel';
import { Cards } from '../kit/Cards';
import { followedTab } from '../kit/current-tab';
import { Nothing } from '../kit/Nothing';
import { OnPaper } from '../kit/OnPaper';
import { openPaper } from '../kit/open-paper';
import '../kit/parts.css';
import { send } from '../kit/send';
import { speak, startPage } from '../kit/start-page';
import { requestSites, useAttempt } from '../kit/use-attempt';
import { useCurrent } from '../kit/use-current';
import { KindChoice } from './KindChoice';
import { LabelSwitch } from './LabelSwitch';
import { Links } from './Links';
import { load } from './load';
import './popup.css';
import { type SideOpener, sidePanelOpener } from './side-panel';

const TITLE = 'popup-title';

/** The dossier as the popup has room for: the sentence, who says so, and the chain lying down. */
const Short = ({ panel, counts }: { panel: PanelFront; counts: string }) => (
  <>
    <Lead view={panel} titleId={TITLE} />
    <Undocumented view={panel} titleId={TITLE} />
    <div class="page-part chain">
      <MiniChain chain={panel.chain} />
      <p class="small counts">{counts}</p>
      {panel.packs.map((pack) => (
        <p key={pack.badge} class="small counts">
          <PackBadge pack={pack} /> {pack.gist}
        </p>
      ))}
    </div>
  </>
);

function Popup({ first, openSide }: { first: PopupView; openSide: SideOpener | undefined }) {
  const { view, refresh, stale } = useCurrent(first, load, first.words['error.internal'], followedTab());
  const { words, tab, access } = view;
  const {
    view: panel,
    notice,
    busy,
    changeLevel,
    complete,
    cite,
    moreOfPack,
    explore,
  } = usePanel({ first: view.panel, ask: askPanel });
  /** The product of which the whole is read here. */
  const [reading, setReading] = useState<string>();
  const { failure, attempt } = useAttempt(words['error.internal']);
  const ask = (origins: string[]) =>
    void attempt(async () => {
      await requestSites(origins, words['popup.refused']);
      await refresh();
    });
  const show = (host: string, shown: boolean) =>
    void attempt(async () => {
      await send('show-on-site', { host, show: shown, ...(tab !== null && { tab }) });
      await refresh();
    });
  const showBeside = () =>
    attempt(async () => {
      if (tab !== null) await send('show-beside', { tab });
      window.close();
    });

  const read = async () => {
    await complete();
    setReading(panel?.product.id);
  };
  const isRead = panel !== null && reading === panel.product.id;
  useEffect(() => {
    if (isRead) void complete();
  }, [view.panel]);
  speak(view);

  if (panel && isRead)
    return (
      <Explore.Provider value={explore}>
        <Panel
          layout="page"
          onLevel={changeLevel}
          onPrint={() => void attempt(() => openPaper(panel))}
          back={{ label: words['popup.back'], onBack: () => setReading(undefined) }}
          onWanted={complete}
          notice={notice || failure || stale || undefined}
          {...{ view: panel, cite, moreOfPack, busy }}
          takeFocus
        />
        <OnPaper view={panel} />
      </Explore.Provider>
    );
  return (
    <Explore.Provider value={explore}>
      <Shell
        lang={view.lang}
        dir={view.dir}
        layout="page"
        brand={words.brand}
        notice={failure || notice || stale}
        tools={panel && <p class="small on-tab">{view.onTab}</p>}
        foot={
          panel && (
            <>
              <button type="button" class="primary" data-action="beside" onClick={showBeside}>
                {words['popup.beside']}
              </button>
              <button type="button" class="link" data-action="read" onClick={read}>
                {words['popup.readHere']}
              </button>
            </>
          )
        }
        {...(panel && { labelledBy: TITLE })}
      >
        {panel ? <Short panel={panel} counts={view.counts} /> : <Nothing view={view} hint={view.nothing.hint} />}
        {access && <Access {...{ access, ask }} />}
        {view.groups.length > 0 && <Offers groups={view.groups} words={words} ask={ask} />}
        {panel && view.cards.length > 0 && <Cards cards={view.cards} heading={view.cardsHeading} />}
        {view.label && <LabelSwitch label={view.label} words={words} onShow={show} />}
        {view.managed && <p class="page-part small managed">{view.managed}</p>}
        {view.isPrivate && <p class="page-part small">{view.isPrivate}</p>}
        {!panel && (
          <div class="page-part ways">
            <KindChoice lang={view.lang} words={words} />
            <SearchEverything label={words['explore.search']} hint={words['explore.hint']} />
          </div>
        )}
        <Links {...{ view, panel, openSide, attempt }} />
      </Shell>
    </Explore.Provider>
  );
}

/** Shows what was asked for. */
export async function showAnswer(asked: Promise<PopupView>): Promise<void> {
  const opener = sidePanelOpener().catch(() => undefined);
  await startPage(
    async () => ({ ...(await asked), openSide: await opener }),
    ({ openSide, ...view }) => <Popup first={view} openSide={openSide} />,
    (view) => view.words.brand,
  );
}
