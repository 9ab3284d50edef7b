/** Brings the panel's script into the one frame that our script in a page has made for it. */
import browser from 'webextension-polyfill';
import panelScript from '../content/panel.iife.tsx?script';
import { TASK_KEY } from '../content/panel-port';
import { ManyHandsError } from '../model/errors';
import type { Asker, Doc } from './asker';
import { quietly } from './errors';
import { targetOf, unlessWithheld } from './page-scripts';

/** Leading slash: Firefox resolves relative paths against the calling document. */
const PANEL = `/${panelScript.replace(/^\//, '')}`;

/** Tokens of the frames that are looked for, each with what to do when its frame speaks. */
const wanted = new Map<string, (frame: Doc) => void>();

/**
 * Runs in every frame of the page, so it may use its arguments alone. Ours is the one that bears the token, which no page
 * can read, and whose document is its own: a frame that the page could look into is never taken. It speaks for itself, since the
 * browser answers only when every frame has, and a page can hold one that never does. It asks for the panel's content at once, and
 * takes the port from the page's script: both are on their way while the panel's script comes.
 */
function recognise(token: string, key: string, product: string): boolean {
  if (window.name !== token || self.origin !== 'null' || location.href !== 'about:srcdoc') return false;
  const send = (name: string, payload: object) => chrome.runtime.sendMessage({ name, payload });
  void send('panel-frame', { token });
  const asked = send('open-panel', { product });
  // Whoever takes it up hears that it failed.
  asked.catch(() => undefined);
  const welcomed = new Promise<MessagePort>((resolve) => {
    const welcome = ({ data, source, ports: [port] }: MessageEvent) => {
      if (data !== token || source !== parent || !port) return;
      removeEventListener('message', welcome);
      resolve(port);
    };
    addEventListener('message', welcome);
  });
  (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(key)] = { product, asked, welcomed };
  return true;
}

/** The panel's frame has recognised itself. Of several that say so, the first counts. */
export function frameSpoke(token: string, { doc }: Asker): void {
  wanted.get(token)?.(doc);
  wanted.delete(token);
}

/** Panels whose frames are looked for. */
const sought = new Set<Promise<void>>();
/** A page can hold a frame of its own for ever: then nothing of ours waits longer. */
const SOUGHT_MS = 100;

/**
 * Resolves when no frame is looked for any more. What a panel says is worded after this: its script, on its way as soon as its frame has
 * spoken, comes meanwhile, and not after it.
 */
export async function framesFound(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, SOUGHT_MS));
  await Promise.race([Promise.allSettled(sought), late]);
}

/** The frame that bears the token. Throws ManyHandsError `panel-taken` where all frames have answered and none does. */
async function frameWith(token: string, tab: number, product: string): Promise<Doc> {
  const spoken = new Promise<Doc>((resolve) => wanted.set(token, resolve));
  const asked = async (): Promise<Doc> => {
    const answers = await unlessWithheld(
      tab,
      browser.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        injectImmediately: true,
        func: recognise,
        args: [token, TASK_KEY, product],
      }),
    );
    if (answers.some(({ result }) => result === true)) return spoken;
    throw new ManyHandsError('panel-taken', `none of ${answers.length} frames is ours`);
  };
  return Promise.race([spoken, asked()]).finally(() => wanted.delete(token));
}

/**
 * Brings the panel of a product into the frame named by the token; the script draws nothing before our script in the page has
 * handed it its port. Resolves when the frame is found, so that the port comes with the script and not after it: what goes wrong
 * with a frame that was found, our script in the page sees by itself.
 * @throws ManyHandsError `panel-taken` where no such frame stands; `page-not-allowed` where the browser lets us into no frame.
 */
export function injectPanel({ tab }: Doc, token: string, product: string): Promise<void> {
  const done = bring(tab, token, product);
  sought.add(done);
  return done.finally(() => sought.delete(done));
}

async function bring(tab: number, token: string, product: string): Promise<void> {
  try {
    const target = targetOf(await frameWith(token, tab, product));
    const coming = browser.scripting.executeScript({ target, injectImmediately: true, files: [PANEL] });
    quietly('the panel did not come into its frame', coming);
  } catch (error) {
    if (error instanceof ManyHandsError) throw error;
    throw new ManyHandsError('page-not-allowed', `cannot inject the panel into tab ${tab}`, { cause: error });
  }
}
