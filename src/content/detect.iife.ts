/** Runs on listed pages only: asks what this page is, shows the label, opens the panel. Never reads the page's text. */
import { invoke } from '../detection/node';
import type { ChipView } from '../presentation/view';
import { addressNow } from './address';
import { type Chip, showChip } from './chip';
import { coalesced } from './coalesce';
import { onFirstAct } from './first-act';
import { pageKeys } from './keys';
import { onMessage } from './lifetime';
import { listen } from './listen';
import { removeOrphans } from './mount';
import { isPage } from './page-kind';
import { type PanelHost, panelHost } from './panel-host';
import { onRouteChange } from './routes';
import { startScript } from './script';
import { type Answer, ask, askPatiently, sentenceOf } from './send';
import { pageHasLoaded, pageIsCalm } from './settled';
import { shared, stands } from './shared';

/** Between two questions of a page that changes its address all the time. */
const PAUSE_MS = 1000;
/** A page that writes itself anew all the time is left alone in the end. */
const MOST_REWRITTEN = 6;

function start(lifetime: AbortSignal) {
  if (!isPage()) return { panelStands: () => false };
  // After an update this script comes into open pages anew: what the old one left there is dead.
  let wasReading = removeOrphans();
  const keys = pageKeys();
  let visit: AbortController | undefined;
  let view: ChipView | null = null;
  let chip: Chip | undefined;
  let panel: PanelHost | undefined;
  let rewritten = 0;

  const leave = () => {
    visit?.abort();
    visit = undefined;
    panel = undefined;
  };

  const open = () => {
    const { claim } = shared;
    shared.claim = undefined;
    panel?.open(claim);
  };

  /** The panel of the label that was pressed: what it tells is said at the label, and the focus comes back to where it was. */
  const panelOf = (shown: ChipView, signal: AbortSignal) => {
    let before: Element | null = null;
    return panelHost(shown, keys, signal, {
      busy(busy) {
        if (busy) before = document.activeElement;
        chip?.setBusy(busy);
      },
      closed(sentence) {
        if (sentence) fail(sentence);
        else if (!chip?.focus() && before instanceof HTMLElement) invoke(before, 'focus');
      },
    });
  };

  function fail(sentence: string) {
    if (!view || !visit) return;
    const alone = !chip;
    chip ??= show(view, visit.signal);
    chip.say(sentence, alone);
  }

  const show = (shown: ChipView, signal: AbortSignal): Chip => {
    const failure = (answer: Answer<'dismiss' | 'undo-dismiss'>) =>
      'refusal' in answer ? sentenceOf(answer.refusal, shown) : undefined;
    return showChip(
      shown,
      {
        open,
        prepare: () => panel?.prepare(),
        dismiss: async (how) => failure(await ask('dismiss', { how })),
        undo: async () => failure(await ask('undo-dismiss', {})),
        move: async () => {
          const answer = await ask('move-label', {});
          return 'value' in answer ? answer.value : sentenceOf(answer.refusal, shown);
        },
        gone: () => {
          chip = undefined;
        },
        rewritten: () => {
          rewritten += 1;
          if (visit && rewritten < MOST_REWRITTEN) void bring(shown, visit);
        },
      },
      keys,
      signal,
    );
  };

  /** The label comes when the page has come to rest, and not where it came or went in the meantime. */
  const bring = async (shown: ChipView, { signal }: AbortController) => {
    await pageIsCalm(signal);
    if (signal.aborted || chip || view?.product !== shown.product) return;
    chip = show(shown, signal);
  };

  const take = (next: ChipView | null) => {
    const same = visit !== undefined && next?.product === view?.product;
    if (!same) leave();
    view = next;
    if (!next) return;
    visit ??= new AbortController();
    panel ??= panelOf(next, visit.signal);
    if (!same) onFirstAct(() => void ask('person-acts', { address: addressNow() }), visit.signal);
    if (next.silenced) chip?.yield();
    else if (next.show && !chip) void bring(next, visit);
  };

  const arrive = coalesced(
    async () => {
      await pageHasLoaded(lifetime);
      const answer = await askPatiently('arrive', () => ({ address: addressNow() }), lifetime);
      if (!answer || !('value' in answer) || lifetime.aborted) return;
      take(answer.value);
      if (wasReading) open();
      wasReading = false;
    },
    PAUSE_MS,
    lifetime,
  );

  onRouteChange(() => {
    if (!view?.wholeHost) arrive();
  }, lifetime);
  // Out of the browser's memory of pages that were left: the toolbar has forgotten this one, and choices may have changed.
  listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && arrive(), lifetime);
  lifetime.addEventListener('abort', leave);
  onMessage((name) => {
    if (name === 'open') open();
    if (name === 'choices-changed') arrive();
    return panel !== undefined;
  }, lifetime);
  arrive();
  return { panelStands: () => stands('panel') };
}

startScript('detector', start);
