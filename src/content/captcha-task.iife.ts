/** Injected when a picture task was handed in: waits until its frame goes, then shows a note. The only thing of ours on an ordinary page. */
import type { CaptchaWatch } from '../detection/captchas';
import { within } from '../detection/query';
import { isShown } from '../detection/visible';
import { guardKeys } from './keys';
import { showNote } from './note';
import { ask } from './send';
import { shared } from './shared';

/** A task that is right goes away within this time; one that is wrong stays. */
const PATIENCE_MS = 5000;
const LOOK_MS = 250;

const stands = (frame: string): boolean =>
  within(document, `iframe[src*="//${frame}"]`).some(
    (element) => isShown(element) && element.getBoundingClientRect().bottom > 0,
  );

async function note({ captcha, reload }: CaptchaWatch) {
  if (document.querySelector('many-hands-panel, many-hands-note')) return;
  const answer = await ask('moment', { product: captcha, kind: 'captcha' });
  if (!('value' in answer) || !answer.value) return;
  const view = answer.value;
  const { signal } = new AbortController();
  const keys = guardKeys(signal);
  const open = () => {
    const before = document.activeElement;
    shared.manyHandsClaim = view.claim;
    shared.manyHandsPanel = {
      label: { lang: view.lang, dir: view.dir, product: captcha, reload },
      answer: ask('open-panel', { product: captcha }),
      keys,
      signal,
      closed: () => before instanceof HTMLElement && before.focus(),
    };
    void ask('inject-panel', {});
  };
  showNote(view, { open, stop: (stopped) => void ask('stop-moments', { stopped }) }, keys, signal);
}

shared.manyHandsCaptcha = (watch) => {
  clearInterval(shared.manyHandsCaptchaTimer);
  if (!stands(watch.frame)) return;
  const end = performance.now() + PATIENCE_MS;
  shared.manyHandsCaptchaTimer = window.setInterval(() => {
    const gone = !stands(watch.frame);
    if (!gone && performance.now() < end) return;
    clearInterval(shared.manyHandsCaptchaTimer);
    if (gone) void note(watch);
  }, LOOK_MS);
};
