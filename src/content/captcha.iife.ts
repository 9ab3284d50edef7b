/** Runs in the picture task of a visible CAPTCHA, where a person allowed all sites: hears that they handed it in and that it went away. */
import { taskAt } from '../detection/captchas';
import { matches } from '../detection/query';
import { ask } from './send';

/** A task that is right goes away within this time; one that is wrong stays. */
const GOES_MS = 5000;

function start() {
  const task = taskAt(location.href, __CAPTCHAS__);
  if (!task) return;
  let handedIn = Number.NEGATIVE_INFINITY;
  const pressed = (event: Event) => {
    if (event.isTrusted && event.composedPath().some((target) => target instanceof Element && matches(target, task.control))) handedIn = performance.now();
  };
  addEventListener('click', pressed, { capture: true, passive: true });
  // The page around moves or hides the frame when its task is done. Nothing of the task itself is looked at.
  new IntersectionObserver((changes) => {
    if (changes.at(-1)?.isIntersecting || performance.now() - handedIn > GOES_MS) return;
    handedIn = Number.NEGATIVE_INFINITY;
    void ask('captcha-solved', { captcha: task.id });
  }).observe(document.documentElement);
}

start();
