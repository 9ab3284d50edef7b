/** Which product a page is about where its address alone does not say: asks the page's structure, in the page. */
import products from 'virtual:products';
import browser from 'webextension-polyfill';
import probeScript from '../content/probe.iife.ts?script';
import { type Detection, detect, type Probe, productsAt } from '../detection/detect';
import type { DetectedProduct } from '../detection/rules';
import { run } from './page-scripts';

const PROBE = `/${probeScript.replace(/^\//, '')}`;
const NOTHING: Probe = { signals: [] };

async function probe(tab: number, candidates: readonly DetectedProduct[], follow: boolean): Promise<Probe> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [PROBE] });
    return (await run(tab, 'probe', 'look', candidates, follow)) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

/** The product of a tab's page; `follow` lets the page tell when that changes without a new address. */
export async function detectIn(tab: number, address: string, follow: boolean): Promise<Detection | undefined> {
  const candidates = productsAt(address, products).filter(({ signals }) => signals && signals.length > 0);
  return detect(address, products, candidates.length > 0 ? await probe(tab, candidates, follow) : undefined);
}

/** The same at the moment a person asks in the toolbar, with the products of which only an entry point stands on the page. */
export async function lookIn(
  tab: number,
  address: string,
): Promise<{ found: Detection | undefined; present: DetectedProduct[] }> {
  const candidates = productsAt(address, products);
  const seen = candidates.some(({ signals = [], turns = [] }) => signals.length + turns.length > 0)
    ? await probe(tab, candidates, false)
    : NOTHING;
  const found = detect(address, products, seen);
  const named = found ? [found.product, ...found.others] : [];
  return {
    found,
    present: candidates.filter(
      (product) =>
        !named.includes(product) && seen.signals.some(({ id, state }) => id === product.id && state === 'present'),
    ),
  };
}
