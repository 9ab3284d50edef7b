/** Injected when a picture task was handed in: waits until its frame goes, then shows a note. The only thing of ours on an ordinary page. */
import type { CaptchaWatch } from '../detection/captchas';
import { invoke } from '../detection/node';
import { within } from '../detection/query';
import { isShown } from '../detection/visible';
import { pageKeys } from './keys';
import { showNote } from './note';
import { panelHost } from './panel-host';
import { every, startScript } from './script';
import { ask, sentenceOf } from './send';
import { stands } from './shared';

/** A task that is right goes away within this time; one that is wrong stays. */
const PATIENCE_MS = 5000;
const LOOK_MS = 250;

const taskStands = (frame: string): boolean =>
  within(document, `iframe[src*="//${frame}"]`).some(
    (element) => isShown(element) && invoke(element, 'getBoundingClientRect').bottom > 0,
  );

async function note({ captcha, reload, taken, sealed }: CaptchaWatch, signal: AbortSignal) {
  if (stands('panel', 'note')) return;
  const answer = await ask('moment', { product: captcha, kind: 'captcha' });
  if (!answer.ok || !answer.value || signal.aborted) return;
  const view = answer.value;
  const keys = pageKeys();
  const open = () => {
    const label = { lang: view.lang, dir: view.dir, product: captcha, reload, late: view.late, taken, sealed };
    panelHost(label, keys, signal, { label: () => undefined, failed: () => undefined }).open(view.claim);
  };
  const stop = async (stopped: boolean) => {
    const stored = await (stopped ? ask('dismiss', { how: 'never-here' }) : ask('undo-dismiss', {}));
    return !stored.ok ? sentenceOf(stored, view) : undefined;
  };
  showNote(view, { open, stop }, keys, signal);
}

startScript('captcha-task', (lifetime) => {
  let watching: AbortController | undefined;
  lifetime.addEventListener('abort', () => watching?.abort());
  return {
    watch(watch) {
      watching?.abort();
      if (!taskStands(watch.frame)) return;
      const task = new AbortController();
      watching = task;
      const end = performance.now() + PATIENCE_MS;
      const look = () => {
        const gone = !taskStands(watch.frame);
        if (!gone && performance.now() < end) return;
        task.abort();
        if (gone) void note(watch, lifetime);
      };
      every(LOOK_MS, look, task.signal);
    },
  };
});
