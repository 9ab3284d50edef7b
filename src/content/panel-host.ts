/** The panel's frame in a page: made when a person comes near the label, so that a click has only to show it. What it does then is panel-stage.ts. */
import { invoke, read } from '../detection/node';
import type { Reply } from '../messages';
import type { ChipView } from '../presentation/views/label';
import type { Label } from './chip';
import { element } from './element';
import type { KeyGuard } from './keys';
import { mount } from './mount';
import css from './panel-host.css?inline';
import { serveFrame } from './panel-stage';
import type { Box } from './place';
import { focusedIn } from './roots';
import { ask, sentenceOf } from './send';
import { shared } from './shared';
import { putInSight, showsNothing, stand } from './standing';

/** A frame that was made ahead and is not wanted goes again, since it may cost a process; one that is wanted and does not come is given up. */
const AHEAD_MS = 20_000;
const PATIENCE_MS = 10_000;
/** The focus that is given back to the label announces no click. */
const REST_MS = 1000;

/** What brought this script has woken the background just now, and warmed what the panel will say. */
let woken = true;

/** Who opens the panel. */
export interface Opener {
  /** The label that stands now. */
  label(): Label | undefined;
  /** It is closed, and not by the person: the sentence says why. */
  failed(sentence: string): void;
}

/** The frame, and what belongs to it. */
export interface PanelFrame {
  label: Pick<ChipView, 'lang' | 'dir' | 'product' | 'reload' | 'late' | 'taken' | 'sealed'>;
  keys: KeyGuard;
  host: HTMLElement;
  root: ShadowRoot;
  body: HTMLElement;
  stage: HTMLDialogElement;
  iframe: HTMLIFrameElement;
  /** Leads into the frame; no page hears what goes through it. */
  port: MessagePort;
  /** Aborted when the frame is gone. */
  ended: AbortSignal;
  /** A person has asked for it, at a claim if one is named. */
  wanted?: { claim?: string | undefined };
  shown?: boolean;
  busy(busy: boolean): void;
  /** It stands there: a label that its edge would cut through is not in sight meanwhile. */
  stands(box?: Box): void;
  /** `again`: its place went with the page's body, and it stands in the new one. */
  end(sentence?: string, again?: boolean): void;
}

export interface PanelHost {
  /** Makes the frame and wakes the background, when a click may follow. Does nothing where one stands. */
  prepare(): void;
  /** Shows the panel, at a claim if one is named; moves the focus there. */
  open(claim?: string): void;
}

/** Thirty-two random digits. A page over plain http has no `crypto.randomUUID`, and neither have our scripts there. */
function madeToken(): string {
  const bytes = new Uint8Array(16);
  crypto.getRandomValues(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * An empty frame. No script of a page runs in it and its origin is its own, so no page reaches into it. Made in a document
 * without a page, where no policy of the page stands between.
 */
function emptyFrame(token: string): HTMLIFrameElement {
  const iframe = read(document, 'implementation').createHTMLDocument().createElement('iframe');
  iframe.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  iframe.name = token;
  // In a page of XHTML Firefox names the frame's window after its id. A page that may measure its memory is told the id of each
  // frame, also of one in a closed root: where there is such a measure, the frame has none.
  if (read(document, 'contentType') !== 'text/html' && !('measureUserAgentSpecificMemory' in performance))
    iframe.id = token;
  iframe.title = 'Many Hands';
  // No name of a source is looked up before a person follows its link.
  iframe.srcdoc =
    '<!doctype html><meta http-equiv="x-dns-prefetch-control" content="off"><meta name="color-scheme" content="light dark"><title>Many Hands</title>';
  return iframe;
}

/**
 * Where the label found a place in which the page looks and works as it did, the panel stands as well; where there is none, as a label
 * would. What a person asked for is read beside a body that shows nothing.
 */
function standByLabel(host: HTMLElement): void {
  const label = shared.parts.get('label');
  if (showsNothing()) invoke(read(document, 'documentElement'), 'append', host);
  else if (label?.isConnected) {
    label.after(host);
    putInSight(host);
  } else stand(host, false);
}

function makeFrame(
  label: PanelFrame['label'],
  keys: KeyGuard,
  over: (asked: boolean, left: boolean, sentence?: string, again?: boolean) => void,
  { busy, stands }: Pick<PanelFrame, 'busy' | 'stands'>,
): PanelFrame {
  const { port1: port, port2 } = new MessageChannel();
  const controller = new AbortController();
  const ended = controller.signal;
  // Known to our scripts alone: the background brings the panel into the frame that bears it.
  const token = madeToken();
  const iframe = emptyFrame(token);
  const stage = element('dialog', {});
  stage.append(iframe);
  const frame: PanelFrame = {
    ...mount('ahead', css, label.lang, label.dir),
    ...{ label, keys, stage, iframe, port, ended, busy, stands },
    end(sentence, again) {
      if (ended.aborted) return;
      controller.abort();
      keys.handlers.delete(frame.host);
      const focused = read(document, 'activeElement');
      frame.host.remove();
      const elsewhere = focused !== null && focused !== frame.host && focused !== read(document, 'body');
      over(Boolean(frame.wanted), Boolean(frame.shown) && elsewhere, sentence, again);
    },
  };
  let loads = 0;
  iframe.addEventListener('load', async () => {
    loads += 1;
    // The page has led our frame elsewhere.
    if (loads > 1) return frame.end(label.taken);
    const answer = await ask('inject-panel', { product: label.product, token });
    if (!answer.ok) return frame.end(sentenceOf(answer, label));
    iframe.contentWindow?.postMessage(token, '*', [port2]);
  });
  standByLabel(frame.host);
  frame.body.append(stage);
  setTimeout(() => frame.wanted ?? frame.end(), AHEAD_MS);
  return frame;
}

/** Wakes the background and warms what the panel will say. Undefined where what brought this script has done so just now. */
function wake({ product }: PanelFrame['label']): Promise<Reply<'prepare-panel'>> | undefined {
  if (!woken) return ask('prepare-panel', { product });
  woken = false;
}

/** The panel of one label. Everything ends with the signal. */
export function panelHost(label: PanelFrame['label'], keys: KeyGuard, signal: AbortSignal, opener: Opener): PanelHost {
  let frame: PanelFrame | undefined;
  let reveal = () => {};
  let closedAt = Number.NEGATIVE_INFINITY;
  /** What had the focus when a person asked for the panel, and what had it in there. */
  let before: Element | null = null;
  let inside: Element | null = null;
  const busy = (is: boolean) => {
    const shown = opener.label();
    if (shown) shown.go.ariaBusy = String(is);
  };
  /** What the label unfolds when pointed at stays folded while the panel tells it all. */
  const expanded = (is: boolean) => {
    const shown = opener.label();
    if (shown) shown.go.ariaExpanded = String(is);
  };
  const stands = (box?: Box) => {
    const shown = opener.label();
    if (!shown) return;
    const { left, right, top, bottom } = shown.chip.getBoundingClientRect();
    const edges = box && box.left < right && box.left + box.width > left ? [box.top, box.top + box.height] : [];
    shown.edge.classList.toggle(
      'cut',
      edges.some((edge) => edge > top && edge < bottom),
    );
  };
  /** The focus goes back to what of the page had it, such as the field in which a person writes; else to the label. */
  const giveBack = () => {
    const ofPage = before instanceof HTMLElement && before !== read(document, 'body') && !shared.hosts.has(before);
    // A person may have gone on in the page meanwhile: it stays where it is.
    if (ofPage) invoke(inside as HTMLElement, 'focus', { preventScroll: true });
    if (!ofPage || read(document, 'activeElement') !== before) opener.label()?.go.focus();
  };
  const over = (asked: boolean, left: boolean, sentence?: string, again?: boolean) => {
    const claim = frame?.wanted?.claim;
    frame = undefined;
    if (again && !signal.aborted) return open(claim);
    if (!asked) return;
    busy(false);
    expanded(false);
    stands();
    closedAt = performance.now();
    if (sentence) opener.failed(sentence);
    // Not from where a person has gone meanwhile.
    else if (!left) giveBack();
  };
  const make = () => {
    if (frame || signal.aborted) return;
    shared.frame?.end();
    // Before anything is made here: its start takes longest.
    const answer = wake(label);
    const made = makeFrame(label, keys, over, { busy, stands });
    frame = made;
    shared.frame = made;
    reveal = serveFrame(made);
    void answer?.then((given) => given.ok || made.end(sentenceOf(given, label)));
  };
  signal.addEventListener('abort', () => frame?.end());
  const open = (claim?: string) => {
    make();
    if (!frame) return;
    const asked = frame;
    if (!frame.wanted) setTimeout(() => asked.shown ?? asked.end(label.taken), PATIENCE_MS);
    frame.wanted = { claim };
    before = read(document, 'activeElement');
    inside = before && focusedIn(before);
    busy(true);
    expanded(true);
    reveal();
  };
  return { prepare: () => performance.now() - closedAt < REST_MS || make(), open };
}
