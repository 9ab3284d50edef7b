/** Runs on listed pages only: asks what this page is, shows the chip, opens the panel. Never reads the page's text. */
import type { ChipView } from '../presentation/view';
import { type Chip, showChip } from './chip';
import { pageKeys } from './keys';
import { onMessage } from './lifetime';
import { removeOrphans } from './mount';
import { onRouteChange } from './routes';
import { startScript } from './script';
import { ask } from './send';
import { shared, stands } from './shared';

function start(lifetime: AbortSignal) {
  // Firefox runs this script again in open pages after an update: what the old one left there is dead.
  removeOrphans();
  const keys = pageKeys();
  let visit: AbortController | undefined;
  let view: ChipView | null = null;
  let chip: Chip | undefined;
  let opening = false;

  const leave = () => {
    visit?.abort();
    visit = undefined;
    chip = undefined;
  };

  const open = async () => {
    // A page may have removed the panel behind our back: then opening again is right.
    if (!view || !visit || (opening && stands('panel'))) return;
    opening = true;
    chip?.setBusy(true);
    const before = document.activeElement;
    const { signal } = visit;
    const answer = ask('open-panel', { product: view.product });
    shared.panel = {
      label: view,
      answer,
      keys,
      signal,
      closed: () => {
        opening = false;
        if (!chip?.focus() && before instanceof HTMLElement) before.focus();
      },
    };
    const refused = (await Promise.all([answer, ask('inject-panel', {})])).find((result) => 'refusal' in result);
    chip?.setBusy(false);
    if (refused && 'refusal' in refused) {
      opening = false;
      fail(refused.refusal.sentence || view.reload);
    }
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
