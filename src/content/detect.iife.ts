/** Runs on listed pages only: asks what this page is, shows the chip, opens the panel. Never reads the page's text. */
import type { ChipView } from '../presentation/view';
import { type Chip, showChip } from './chip';
import { pageKeys } from './keys';
import { onMessage } from './lifetime';
import { removeOrphans } from './mount';
import { type PanelHost, panelHost } from './panel-host';
import { onRouteChange } from './routes';
import { startScript } from './script';
import { ask } from './send';
import { shared } from './shared';

function start(lifetime: AbortSignal) {
  // Firefox runs this script again in open pages after an update: what the old one left there is dead.
  removeOrphans();
  const keys = pageKeys();
  let visit: AbortController | undefined;
  let view: ChipView | null = null;
  let chip: Chip | undefined;
  let panel: PanelHost | undefined;

  const leave = () => {
    visit?.abort();
    visit = undefined;
    chip = undefined;
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
        else if (!chip?.focus() && before instanceof HTMLElement) before.focus();
      },
    });
  };

  function fail(sentence: string) {
    if (!view || !visit) return;
    chip ??= show(view, visit.signal);
    chip.say(sentence);
  }

  const show = (shown: ChipView, signal: AbortSignal) =>
    showChip(
      shown,
      {
        open,
        prepare: () => panel?.prepare(),
        dismiss: (how) => ask('dismiss', { how }),
        undo: () => ask('undo-dismiss', {}),
        move: async () => {
          const answer = await ask('move-label', {});
          return 'value' in answer ? answer.value : undefined;
        },
      },
      keys,
      signal,
    );

  const arrive = async () => {
    const address = location.href.split('#', 1)[0] ?? '';
    const answer = await ask('arrive', { address });
    if (!('value' in answer) || lifetime.aborted) return;
    if (answer.value?.product === view?.product && visit) return;
    leave();
    view = answer.value;
    if (!view) return;
    visit = new AbortController();
    panel = panelOf(view, visit.signal);
    if (view.show) chip = show(view, visit.signal);
  };

  onRouteChange(() => {
    if (!view?.wholeHost) arrive();
  }, lifetime);
  lifetime.addEventListener('abort', leave);
  onMessage(({ name }) => {
    if (name === 'open') open();
  }, lifetime);
  if (document.readyState === 'complete') arrive();
  else addEventListener('load', arrive, { once: true, signal: lifetime });
  return {};
}

startScript('detector', start);
