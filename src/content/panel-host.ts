/** The panel's frame in a page: made when a person comes near the label, so that a click has only to show it. What it does then is panel-stage.iife.ts. */
import { invoke } from '../detection/node';
import type { ChipView } from '../presentation/view';
import type { KeyGuard } from './keys';
import { mount } from './mount';
import { ask, sentenceOf } from './send';
import { shared } from './shared';

/** Until the stage's script is there: laid out and not seen. */
const UNSEEN = ':host{all:initial!important}dialog{all:initial;position:fixed;visibility:hidden}';
/** A frame that was made ahead and is not wanted goes again, since it may cost a process; one that is wanted and does not come is given up. */
const AHEAD_MS = 20_000;
const PATIENCE_MS = 10_000;
/** The focus that is given back to the label announces no click. */
const REST_MS = 1000;

/** What happens to the panel, told to the one who opened it. */
interface Heard {
  /** It was asked for and is not there yet. */
  busy(busy: boolean): void;
  /** It is closed, so that the focus is to be given back; with a sentence, if it was not the person who closed it. */
  closed(sentence?: string): void;
}

/** The frame, as both scripts of the page know it. */
export interface PanelFrame {
  label: Pick<ChipView, 'lang' | 'dir' | 'product' | 'reload' | 'late' | 'taken'>;
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
  /** Shows it if it is drawn; the stage's script puts this in. */
  reveal?(): void;
  shown?: boolean;
  busy(busy: boolean): void;
  end(sentence?: string): void;
}

export interface PanelHost {
  /** Makes the frame and wakes the background, when a click may follow. Does nothing where one stands. */
  prepare(): void;
  /** Shows the panel, at a claim if one is named; moves the focus there. */
  open(claim?: string): void;
}

/**
 * An empty frame. No script of a page runs in it and its origin is its own, so no page reaches into it. Made in a document
 * without a page, where no policy of the page stands between.
 */
function emptyFrame(token: string): HTMLIFrameElement {
  const iframe = document.implementation.createHTMLDocument().createElement('iframe');
  iframe.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  iframe.allow = 'clipboard-write';
  iframe.name = token;
  // In a page of XHTML Firefox names the frame's window after its id.
  iframe.id = token;
  iframe.title = 'Many Hands';
  iframe.srcdoc = '<!doctype html><meta name="color-scheme" content="light dark"><title>Many Hands</title>';
  return iframe;
}

function makeFrame(
  label: PanelFrame['label'],
  keys: KeyGuard,
  over: (asked: boolean, sentence?: string) => void,
  busy: Heard['busy'],
): PanelFrame {
  const { port1: port, port2 } = new MessageChannel();
  const controller = new AbortController();
  const ended = controller.signal;
  // Known to our scripts alone: the background brings the panel into the frame that bears it.
  const token = crypto.randomUUID();
  const iframe = emptyFrame(token);
  const stage = document.createElement('dialog');
  stage.append(iframe);
  const frame: PanelFrame = {
    ...mount('ahead', UNSEEN, label.lang, label.dir),
    ...{ label, keys, stage, iframe, port, ended, busy },
    end(sentence) {
      if (ended.aborted) return;
      controller.abort();
      keys.handlers.delete(frame.host);
      frame.host.remove();
      over(Boolean(frame.wanted), sentence);
    },
  };
  let loads = 0;
  iframe.addEventListener('load', async () => {
    loads += 1;
    // The page has led our frame elsewhere.
    if (loads > 1) return frame.end(label.taken);
    const answer = await ask('inject-panel', { product: label.product, token });
    if ('refusal' in answer) return frame.end(sentenceOf(answer.refusal, label));
    iframe.contentWindow?.postMessage(token, '*', [port2]);
  });
  // Beside body, not in it: there a dialog of the page makes all its siblings silent. By now no page takes stock of html any more.
  invoke(document.documentElement, 'append', frame.host);
  frame.body.append(stage);
  setTimeout(() => frame.wanted ?? frame.end(), AHEAD_MS);
  return frame;
}

/** The panel of one label. Everything ends with the signal. */
export function panelHost(label: PanelFrame['label'], keys: KeyGuard, signal: AbortSignal, heard: Heard): PanelHost {
  let frame: PanelFrame | undefined;
  let closedAt = Number.NEGATIVE_INFINITY;
  const over = (asked: boolean, sentence?: string) => {
    frame = undefined;
    if (!asked) return;
    heard.busy(false);
    closedAt = performance.now();
    heard.closed(sentence);
  };
  const make = () => {
    if (frame || signal.aborted) return;
    shared.frame?.end();
    const made = makeFrame(label, keys, over, heard.busy);
    frame = made;
    shared.frame = made;
    void ask('prepare-panel', { product: label.product }).then(
      (answer) => 'refusal' in answer && made.end(sentenceOf(answer.refusal, label)),
    );
  };
  signal.addEventListener('abort', () => frame?.end());
  return {
    prepare: () => performance.now() - closedAt < REST_MS || make(),
    open(claim) {
      make();
      if (!frame) return;
      const asked = frame;
      if (!frame.wanted) setTimeout(() => asked.shown ?? asked.end(label.taken), PATIENCE_MS);
      frame.wanted = { claim };
      heard.busy(true);
      frame.reveal?.();
    },
  };
}
