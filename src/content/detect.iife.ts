/** Runs on listed pages only: asks what this page is, shows the label, brings what the label opens. Never reads the page's text. */
import type { Reply } from '../messages';
import type { ChipView } from '../presentation/views/label';
import { addressNow } from './address';
import type { Label } from './chip';
import { coalesced } from './coalesce';
import { onFirstAct } from './first-act';
import { pageKeys } from './keys';
import { onMessage } from './lifetime';
import { listen } from './listen';
import { isPage } from './page-kind';
import type { PanelHost } from './panel-host';
import { onRouteChange } from './routes';
import { startScript } from './script';
import { ask, sentenceOf } from './send';
import { pageHasLoaded, pageIsCalm } from './settled';
import { shared } from './shared';

/** Between two questions of a page that changes its address all the time. */
const PAUSE_MS = 1000;

/** While the page is about one product. */
interface Visit {
  view: ChipView;
  life: AbortController;
  panel?: PanelHost;
}

function start(lifetime: AbortSignal) {
  const keys = pageKeys();
  let visit: Visit | undefined;
  let chip: Label | undefined;
  let coming: Promise<Reply<'come-near'>> | undefined;

  const leave = () => {
    visit?.life.abort();
    visit = undefined;
  };

  /** At the label; alone, where no label is wanted. */
  const tell = async (sentence: string) => {
    if (!visit) return;
    const alone = !chip;
    await show(visit);
    if (!chip) return;
    shared.scripts.near?.api.equip(chip);
    chip.go.ariaBusy = 'false';
    chip.say(sentence, alone);
  };

  /** Brings once what a person needs who comes near the label, the panel first. Nothing is called once the visit is over. */
  const withNear = async (use: (panel: PanelHost) => void, failed: (sentence: string) => unknown = tell) => {
    const here = visit;
    if (!here) return;
    const { view, life } = here;
    if (!shared.scripts.near) coming ??= ask('come-near', { product: view.product });
    const answer = await coming;
    coming = undefined;
    if (life.signal.aborted) return;
    const near = shared.scripts.near?.api;
    if (!near) return failed(sentenceOf({ ...answer }, view));
    here.panel ??= near.panelHost(view, keys, life.signal, { label: () => chip, failed: tell });
    use(here.panel);
    if (chip) near.equip(chip);
  };

  const open = () => {
    const { claim } = shared;
    shared.claim = undefined;
    if (chip) chip.go.ariaBusy = 'true';
    void withNear((panel) => panel.open(claim));
  };

  const nothing = () => {};
  /** Makes the label where none stands, once what makes it has come. Nothing is made once the visit is over. */
  const show = async (here: Visit): Promise<void> => {
    const { signal } = here.life;
    if (!shared.scripts.label) await ask('come-label', {}, { tries: Number.POSITIVE_INFINITY, signal });
    if (signal.aborted) return;
    chip ??= shared.scripts.label?.api.show(
      here.view,
      {
        open,
        prepare: () => void withNear((panel) => panel.prepare(), nothing),
        menu: () =>
          void withNear(() => {
            if (chip) shared.scripts.near?.api.equip(chip);
            chip?.toggleMenu?.();
          }),
        removed: () => void withNear(nothing, nothing),
        rewritten: () => void come(here),
        gone: () => {
          chip = undefined;
        },
      },
      keys,
      signal,
    );
  };

  /** The label comes when the page has come to rest, and not where it was sent away in the meantime. */
  const come = async (here: Visit) => {
    await pageIsCalm(here.life.signal);
    if (here.view.show) await show(here);
  };

  const take = (next: ChipView | null) => {
    if (!next || next.product !== visit?.view.product) leave();
    if (!next) return;
    if (visit) visit.view = next;
    else {
      visit = { view: next, life: new AbortController() };
      onFirstAct(() => void ask('person-acts', { address: addressNow() }), visit.life.signal);
    }
    // Not while it tells of a choice made here.
    if (!next.show) chip?.chip.isConnected && chip.end();
    else if (!chip) void come(visit);
  };

  const arrive = coalesced(
    async () => {
      await pageHasLoaded(lifetime);
      const answer = await ask(
        'arrive',
        { address: addressNow() },
        {
          tries: Number.POSITIVE_INFINITY,
          signal: lifetime,
        },
      );
      if (!answer.ok || lifetime.aborted) return;
      take(answer.value);
      if (shared.reading) open();
      shared.reading = false;
    },
    PAUSE_MS,
    lifetime,
  );

  onRouteChange(() => {
    if (!visit?.view.wholeHost) arrive();
  }, lifetime);
  // Out of the browser's memory of pages that were left: the toolbar has forgotten this one, and choices may have changed.
  listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && arrive(), lifetime);
  // What holds for today ends with it, also for a page that stood open all night.
  let day = new Date().getDate();
  const look = ({ target }: Event) => {
    const now = new Date().getDate();
    // Not from under a press.
    if (now === day || shared.hosts.has(target as Node)) return;
    day = now;
    arrive();
  };
  for (const type of ['visibilitychange', 'focus', 'pointerdown']) listen(window, type, look, lifetime);
  lifetime.addEventListener('abort', leave);
  onMessage((name) => {
    if (name === 'open') open();
    if (name === 'choices-changed') arrive();
    return Boolean(visit);
  }, lifetime);
  arrive();
  return {};
}

if (isPage()) startScript('detector', start);
