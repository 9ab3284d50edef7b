/** What the script for all sites looks for, made from the rules at build time. Node only. */
import type { EverywhereRule } from 'virtual:everywhere';
import { globSource } from '../../src/detection/address';
import type { DetectedProduct, PageSignal } from '../../src/detection/rules';

/** The same expression as page-signals.ts compares with: subdomains count, the path is a beginning. */
function loadSource(pattern: string): string {
  const slash = pattern.indexOf('/');
  const host = slash < 0 ? pattern : pattern.slice(0, slash);
  return `${globSource(host.replace(/^\*\./, ''), '[^/]*')}${slash < 0 ? '/' : globSource(pattern.slice(slash), '.*')}`;
}

/** A frame that must be seen is looked for as an element; its rules have no wildcard. */
const frameSelector = (frame: string): string => `iframe[src*="${frame.includes('/') ? frame : `${frame}/`}"]`;

export function everywhereTable(products: readonly DetectedProduct[]): EverywhereRule[] {
  return products
    .filter(({ group }) => group === 'everywhere')
    .map(({ id, kind, signals = [] }) => {
      const visible = kind === 'captcha';
      const css = signals.flatMap(
        (signal: PageSignal) => signal.css ?? (visible && signal.frame ? frameSelector(signal.frame) : []),
      );
      const loads = signals.flatMap((signal) => signal.script ?? (visible ? [] : (signal.frame ?? [])));
      return [id, css.join(), loads.map(loadSource).join('|'), visible ? 1 : 0];
    });
}
