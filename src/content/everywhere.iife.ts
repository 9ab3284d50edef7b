/** Runs on all sites where a person allowed that: looks for chat windows and visible CAPTCHAs by what the page loads. Reads no text, adds nothing. */
import { isShown } from '../detection/visible';
import { extension } from './lifetime';
import { ask } from './send';
import { shared } from './shared';

const LOOK_MS = 1000;

function start() {
  shared.manyHandsEverywhere?.abort();
  const whole = new AbortController();
  shared.manyHandsEverywhere = whole;
  const { signal } = whole;
  const rules = __EVERYWHERE__.map(([id, css, loads, visible]) => ({ id, css, visible, loads: loads && new RegExp(`^(?:[^/]*\\.)?(?:${loads})`) }));
  const anyCss = rules.flatMap(({ css }) => css || []).join();
  const anyLoad = new RegExp(`^(?:[^/]*\\.)?(?:${__EVERYWHERE__.flatMap(([, , loads]) => loads || []).join('|')})`);
  const checked = new Set<string>();
  /** A window that was loaded stays; a CAPTCHA counts while it can be seen. */
  const loaded = new Set<string>();
  let seen: string[] = [];
  let changed = false;

  const check = (source: string) => {
    if (checked.has(source)) return;
    checked.add(source);
    const place = source.replace(/^https?:\/\/(?:[^/]*@)?/, '').replace(/[?#].*/, '');
    if (anyLoad.test(place)) for (const { id, loads } of rules) if (loads !== '' && loads.test(place)) loaded.add(id);
  };

  const look = () => {
    if (signal.aborted) return;
    for (const { src } of document.querySelectorAll<HTMLScriptElement | HTMLIFrameElement>('script[src],iframe[src]')) check(src);
    const found = new Set(loaded);
    if (document.querySelector(anyCss))
      for (const { id, css, visible } of rules) if (css && [...document.querySelectorAll(css)].some((element) => !visible || isShown(element))) found.add(id);
    const now = [...found].sort();
    if (String(now) === String(seen)) return;
    seen = now;
    void ask('saw', { address: location.href.split('#', 1)[0] ?? '', seen });
  };

  const observer = new MutationObserver(() => {
    changed = true;
  });
  const timer = setInterval(() => {
    if (!changed || document.hidden) return;
    changed = false;
    requestIdleCallback(look);
  }, LOOK_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
  extension.runtime.onMessage.addListener((message: { name?: string }, _sender, reply) => {
    if (message?.name === 'seen' && !signal.aborted) reply(seen);
  });
  const begin = () => {
    observer.observe(document.documentElement, { childList: true, subtree: true });
    requestIdleCallback(look);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true, signal });
}

start();
