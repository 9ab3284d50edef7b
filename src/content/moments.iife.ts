/** Injected after a product was recognised: hears which control was pressed, never what is written or answered. */

import { CONTROLS, readControl } from '../detection/controls';
import { momentOf, shownMoments } from '../detection/moments';
import { read } from '../detection/node';
import { matches } from '../detection/query';
import type { DetectedProduct, MomentKind, Polarity } from '../detection/rules';
import { addressNow } from './address';
import { coalesced } from './coalesce';
import { pageKeys } from './keys';
import { listen } from './listen';
import { showNote } from './note';
import { onRouteChange } from './routes';
import { after, every, startScript } from './script';
import { ask, sentenceOf } from './send';
import { shared, stands } from './shared';

/** Pictures and notices are looked for after something was sent, and now and then while the page is in sight. */
const AFTER_SEND_MS = [3000, 8000, 15_000, 30_000, 60_000];
const NOW_AND_THEN_MS = 30_000;
/** Between two questions of a page that changes its address all the time. */
const PAUSE_MS = 1000;
const SHOWN = ['image', 'policy'] as const;

const isFileField = (target: unknown): boolean => target instanceof HTMLInputElement && target.type === 'file';

function start(signal: AbortSignal) {
  let product: DetectedProduct | null = null;
  let known = new WeakSet<Element>();

  const tell = async (kind: MomentKind, polarity?: Polarity) => {
    if (!product || stands('panel', 'note')) return;
    const answer = await ask('moment', { product: product.id, kind, ...(polarity && { polarity }) });
    if (!answer.ok || !answer.value || signal.aborted) return;
    const view = answer.value;
    const open = () => {
      shared.claim = view.claim;
      void ask('read-moment', {});
    };
    const stop = async (stopped: boolean) => {
      const stored = await (stopped ? ask('dismiss', { how: 'never-here' }) : ask('undo-dismiss', {}));
      return !stored.ok ? sentenceOf(stored, view) : undefined;
    };
    showNote(view, { open, stop }, pageKeys(), signal);
  };

  const shownNow = (kind: (typeof SHOWN)[number]) =>
    product?.moments ? shownMoments(document, product, kind).filter((element) => !known.has(element)) : [];
  /** What stands on the page when we come is not of this moment. */
  const remember = () => {
    for (const kind of SHOWN) for (const element of shownNow(kind)) known.add(element);
  };
  const look = () => {
    if (signal.aborted || read(document, 'hidden') || !product?.moments) return;
    requestIdleCallback(() => {
      for (const kind of SHOWN) {
        const fresh = shownNow(kind);
        for (const element of fresh) known.add(element);
        if (fresh.length > 0) void tell(kind);
      }
    });
  };

  const pressed = (path: EventTarget[]) => {
    if (!product) return;
    const moment = momentOf(path, product);
    if (moment) return void tell(moment.moment, moment.polarity);
    const control = path.find((target): target is Element => target instanceof Element && matches(target, CONTROLS));
    if (control && readControl(control)?.meaning === 'send')
      for (const wait of AFTER_SEND_MS) after(wait, look, signal);
  };

  /** Asks which rule holds here: none where the person wants no notes, or where the page left the product. */
  const watch = coalesced(
    async () => {
      const answer = await ask('watch', { address: addressNow() }, { tries: Number.POSITIVE_INFINITY, signal });
      if (signal.aborted) return;
      product = answer.ok ? answer.value : null;
      known = new WeakSet();
      remember();
      for (const { type, path } of shared.early ?? []) if (type === 'click' || isFileField(path[0])) pressed(path);
      shared.early = undefined;
    },
    PAUSE_MS,
    signal,
  );

  const heard = (event: Event) => event.isTrusted && pressed(event.composedPath());
  listen(document, 'click', heard, signal);
  listen(document, 'change', (event) => isFileField(event.target) && heard(event), signal);
  every(NOW_AND_THEN_MS, look, signal);
  onRouteChange(watch, signal);
  watch();
  return {};
}

startScript('moments', start);
