/** Injected after a product was recognised: hears which control was pressed, never what is written or answered. */
import { CONTROLS, readControl } from '../detection/controls';
import { momentOf, shownMoments } from '../detection/moments';
import type { DetectedProduct, MomentKind, Polarity } from '../detection/rules';
import { pageKeys } from './keys';
import { showNote } from './note';
import { onRouteChange } from './routes';
import { after, every, startScript } from './script';
import { ask } from './send';
import { shared, stands } from './shared';

/** Pictures and notices are looked for after something was sent, and now and then while the page is in sight. */
const AFTER_SEND_MS = [3000, 8000, 15_000, 30_000, 60_000];
const NOW_AND_THEN_MS = 30_000;
const SHOWN = ['image', 'policy'] as const;

function start(signal: AbortSignal) {
  let product: DetectedProduct | null = null;
  let known = new WeakSet<Element>();

  const tell = async (kind: MomentKind, polarity?: Polarity) => {
    if (!product || stands('panel', 'note')) return;
    const answer = await ask('moment', { product: product.id, kind, ...(polarity && { polarity }) });
    if (!('value' in answer) || !answer.value || signal.aborted) return;
    const view = answer.value;
    const open = () => {
      shared.claim = view.claim;
      void ask('read-moment', {});
    };
    showNote(
      view,
      { open, stop: (stopped) => void (stopped ? ask('dismiss', { how: 'never-here' }) : ask('undo-dismiss', {})) },
      pageKeys(),
      signal,
    );
  };

  const shownNow = (kind: (typeof SHOWN)[number]) =>
    product?.moments ? shownMoments(document, product, kind).filter((element) => !known.has(element)) : [];
  /** What stands on the page when we come is not of this moment. */
  const remember = () => {
    for (const kind of SHOWN) for (const element of shownNow(kind)) known.add(element);
  };
  const look = () => {
    if (signal.aborted || document.hidden || !product?.moments) return;
    requestIdleCallback(() => {
      for (const kind of SHOWN) {
        const fresh = shownNow(kind);
        for (const element of fresh) known.add(element);
        if (fresh.length > 0) void tell(kind);
      }
    });
  };

  const pressed = (event: Event) => {
    if (!product || !event.isTrusted) return;
    const path = event.composedPath();
    const moment = momentOf(path, product);
    if (moment) return void tell(moment.moment, moment.polarity);
    const control = path.find((target): target is Element => target instanceof Element && target.matches(CONTROLS));
    if (control && readControl(control)?.meaning === 'send')
      for (const wait of AFTER_SEND_MS) after(wait, look, signal);
  };

  /** Asks which rule holds here: none where the person wants no notes, or where the page left the product. */
  const watch = async () => {
    const answer = await ask('watch', { address: location.href.split('#', 1)[0] ?? '' });
    product = 'value' in answer ? answer.value : null;
    known = new WeakSet();
    remember();
  };

  document.addEventListener('click', pressed, { capture: true, passive: true, signal });
  document.addEventListener(
    'change',
    (event) => event.target instanceof HTMLInputElement && event.target.type === 'file' && pressed(event),
    {
      capture: true,
      passive: true,
      signal,
    },
  );
  every(NOW_AND_THEN_MS, look, signal);
  onRouteChange(watch, signal);
  void watch();
  return {};
}

startScript('moments', start);
