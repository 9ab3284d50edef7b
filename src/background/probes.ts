/** Which product a page is about where its address alone does not say: asks the page's structure, in the page. */
import products from 'virtual:products';
import * as v from 'valibot';
import { type Detection, detect, type Probe, productsAt } from '../detection/detect';
import { type DetectedProduct, STATES } from '../detection/rules';
import type { Doc } from './asker';
import { report } from './errors';
import { inTime } from './in-time';
import { inject, run } from './page-scripts';

const NOTHING: Probe = { signals: [] };
/** A renderer that was taken over answers what it likes. */
const Answer = v.object({ signals: v.array(v.object({ id: v.string(), state: v.picklist(STATES) })) });

async function ask(doc: Doc, candidates: readonly DetectedProduct[], follow: boolean): Promise<unknown> {
  const look = () => run(doc, 'probe', 'look', candidates, follow);
  // One that is there follows the page for us: a second one would end that.
  const answer = await look();
  if (answer) return answer;
  await inject(doc, 'probe');
  return look();
}

async function probe(doc: Doc, candidates: readonly DetectedProduct[], follow: boolean): Promise<Probe> {
  try {
    const answer = await ask(doc, candidates, follow);
    return v.is(Answer, answer) ? answer : NOTHING;
  } catch (error) {
    report('cannot look into a page', error);
    return NOTHING;
  }
}

/** The product of a document; `follow` lets the page tell when that changes without a new address. */
export async function detectIn(doc: Doc, address: string, follow: boolean): Promise<Detection | undefined> {
  const candidates = productsAt(address, products).filter(({ signals }) => signals && signals.length > 0);
  return detect(address, products, candidates.length > 0 ? await probe(doc, candidates, follow) : undefined);
}

/**
 * The same at the moment a person asks in the toolbar, with the products of which only an entry point stands on the page. `silent` where
 * the page was asked and does not answer.
 */
export async function lookIn(
  doc: Doc,
  address: string,
): Promise<{ found: Detection | undefined; present: DetectedProduct[]; silent: boolean }> {
  const candidates = productsAt(address, products);
  const asked = candidates.some(({ signals = [], turns = [] }) => signals.length + turns.length > 0);
  // One that never rests, or has a dialog of the browser's open (`alert`), answers nobody: then its address alone decides what the toolbar says.
  const answer = asked ? await inTime(probe(doc, candidates, false)) : NOTHING;
  const seen = answer ?? NOTHING;
  const found = detect(address, products, seen);
  const named = found ? [found.product, ...found.others] : [];
  return {
    found,
    silent: !answer,
    present: candidates.filter(
      (product) =>
        !named.includes(product) && seen.signals.some(({ id, state }) => id === product.id && state === 'present'),
    ),
  };
}
