/** Runs on all sites where a person allowed that: looks for chat windows and visible CAPTCHAs by what the page loads. Reads no text, adds nothing. */

import everywhere from 'virtual:everywhere';
import { read } from '../detection/node';
import { within } from '../detection/query';
import { isShown } from '../detection/visible';
import { after, startScript } from './script';
import { ask } from './send';

const LOOK_MS = 1000;

/** The same beginning for each expression: subdomains count. */
const expression = (loads: string): RegExp => new RegExp(`^(?:[^/]*\\.)?(?:${loads})`);

function start(signal: AbortSignal) {
  /** What stands on the page now; the background asks for it when the toolbar is opened. */
  let standing: readonly string[] = [];
  const anyCss = everywhere.flatMap(([, css]) => css || []).join();
  /** Made when the first page loads anything: many load nothing. */
  let anyLoad: RegExp | undefined;
  const checked = new Set<string>();
  /** A window that was loaded stays; a CAPTCHA counts while it can be seen. */
  const loaded = new Set<string>();

  const check = (source: string) => {
    if (checked.has(source)) return;
    checked.add(source);
    const place = source.replace(/^https?:\/\/(?:[^/]*@)?/, '').replace(/[?#].*/, '');
    anyLoad ??= expression(everywhere.flatMap(([, , loads]) => loads || []).join('|'));
    if (anyLoad.test(place))
      for (const [id, , loads] of everywhere) if (loads && expression(loads).test(place)) loaded.add(id);
  };

  const look = () => {
    if (signal.aborted) return;
    observer.observe(read(document, 'documentElement'), { childList: true, subtree: true });
    for (const { src } of within(document, 'script[src],iframe[src]') as (HTMLScriptElement | HTMLIFrameElement)[])
      check(src);
    const found = new Set(loaded);
    if (within(document, anyCss)[0])
      for (const [id, css, , visible] of everywhere)
        if (css && within(document, css).some((element) => !visible || isShown(element))) found.add(id);
    const seen = [...found];
    if (String(seen) === String(standing)) return;
    standing = seen;
    void ask('saw', { seen });
  };
  const idly = () => void (read(document, 'hidden') ? later() : requestIdleCallback(look));
  const later = () => void after(LOOK_MS, idly, signal);

  // One change is enough to look again a second later. Until then nobody listens, so that a busy page pays for nothing.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    later();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  if (read(document, 'readyState') === 'complete') requestIdleCallback(look);
  else addEventListener('load', () => requestIdleCallback(look), { once: true, signal });
  return { seen: () => standing };
}

startScript('everywhere', start);
