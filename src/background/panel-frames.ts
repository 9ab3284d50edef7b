/** Brings the panel's script into the one frame that our script in a page has made for it. */
import browser from 'webextension-polyfill';
import panelScript from '../content/panel.iife.tsx?script';
import { type PanelTask, TASK_KEY } from '../content/panel-port';
import { ManyHandsError } from '../model/errors';
import type { Doc } from './asker';
import { targetOf } from './page-scripts';

/** What a browser says of a frame that a function ran in; `documentId` where the browser has it. */
type Found = { frameId: number; documentId?: string; result?: unknown };

/** Leading slash: Firefox resolves relative paths against the calling document. */
const PANEL = `/${panelScript.replace(/^\//, '')}`;

/**
 * Runs in every frame of the page, so it may use its arguments alone. Ours is the one that bears the token, which no page
 * can read, and whose document is its own: a frame that the page could look into is never taken.
 */
function recognise(token: string, key: string, task: PanelTask): boolean {
  const ours = window.name === token && self.origin === 'null' && location.href === 'about:srcdoc';
  if (ours) (globalThis as unknown as Record<symbol, PanelTask>)[Symbol.for(key)] = task;
  return ours;
}

/**
 * Injects the panel into the frame named by the token, and leaves its task there. The script draws nothing before our script
 * in the page has handed it its port.
 * @throws ManyHandsError `panel-taken` where no such frame stands, or more than one; `page-not-allowed` where the browser lets us into no frame.
 */
export async function injectPanel({ tab }: Doc, token: string, task: PanelTask): Promise<void> {
  try {
    const answers: Found[] = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      injectImmediately: true,
      func: recognise,
      args: [token, TASK_KEY, task],
    });
    const [found, ...others] = answers.filter(({ result }) => result === true);
    if (!found || others.length > 0)
      throw new ManyHandsError('panel-taken', `none of ${answers.length} frames is ours`);
    const { frameId: frame, documentId } = found;
    const target = targetOf({ tab, frame, ...(documentId !== undefined && { id: documentId }) });
    await browser.scripting.executeScript({ target, injectImmediately: true, files: [PANEL] });
  } catch (error) {
    if (error instanceof ManyHandsError) throw error;
    throw new ManyHandsError('page-not-allowed', `cannot inject the panel into tab ${tab}`, { cause: error });
  }
}
