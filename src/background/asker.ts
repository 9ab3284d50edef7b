/** Who asks the background: a document, what it may ask for, and of which products. Strangers are nobody. */
import products from 'virtual:products';
import groups from 'virtual:site-groups';
import browser, { type Runtime } from 'webextension-polyfill';
import { productsAt } from '../detection/detect';
import type { DetectedProduct } from '../detection/rules';
import type { From } from '../messages';
import { ManyHandsError } from '../model/errors';
import { productNamed } from './dossiers';

/** A document in a tab. A tab has many, one after the other: in a frame, made ahead of a click, kept for the way back. */
export interface Doc {
  tab: number;
  frame: number;
  /** The browser's own name for it, where it has one: never used again for another. */
  id?: string;
}

export interface Asker {
  from: From;
  doc: Doc;
  /** Of the document; of the page around it for the panel's frame, which has none of its own. */
  address: string;
  host: string;
  /** In a private window nothing reaches the disk (`inItsWindow` says it of the popup too). */
  isPrivate: boolean;
}

/** What browsers say of a sender beside what all of them do. */
type Sender = Runtime.MessageSender & { documentId?: string; documentLifecycle?: string };

const fromOf = ({ frameId, url = '' }: Sender): From => {
  if (url.startsWith(browser.runtime.getURL(''))) return 'own';
  if (frameId === 0) return 'page';
  return url === 'about:srcdoc' ? 'panel' : 'frame';
};

/**
 * Undefined for strangers: other extensions, what has no tab or address, and documents that nobody looks at (a prerendered page has
 * not been met, and asks again when it is seen).
 */
export function askerOf(sender: Sender): Asker | undefined {
  if (sender.id !== browser.runtime.id || (sender.documentLifecycle ?? 'active') !== 'active') return undefined;
  const from = fromOf(sender);
  const address = from === 'panel' ? sender.tab?.url : sender.url;
  if (!address || !URL.canParse(address)) return undefined;
  const { tab, frameId = 0, documentId } = sender;
  if (from !== 'own' && (tab?.id === undefined || sender.frameId === undefined)) return undefined;
  return {
    from,
    doc: { tab: tab?.id ?? -1, frame: frameId, ...(documentId !== undefined && { id: documentId }) },
    address,
    host: from === 'own' ? '' : new URL(address).hostname,
    isPrivate: tab?.incognito ?? false,
  };
}

/** An asker with the kind of its window. The popup and the side panel have no tab of their own: they stand in the window in front. */
export async function inItsWindow(asker: Asker): Promise<Asker> {
  if (asker.from !== 'own' || asker.doc.tab !== -1) return asker;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return { ...asker, isPrivate: tab?.incognito ?? false };
}

/** A document speaks of addresses of its own site only. Throws ManyHandsError `foreign-sender`. */
export function ownAddress(address: string, asker: Asker): string {
  if (URL.canParse(address) && new URL(address).origin === new URL(asker.address).origin) return address;
  throw new ManyHandsError('foreign-sender', `${asker.host} asks about another site`);
}

/**
 * The product that a document asks about: one of its own site, or a CAPTCHA, which can stand on any page where all sites are allowed.
 * Our own pages may ask about all. Throws ManyHandsError `unknown-product` or `foreign-sender`.
 */
export async function productHere(id: string, { from, address, host }: Asker): Promise<DetectedProduct> {
  const product = productNamed(id);
  if (from === 'own' || productsAt(address, products).includes(product)) return product;
  const everywhere = { origins: [...groups.everywhere] };
  if (product.kind === 'captcha' && (await browser.permissions.contains(everywhere))) return product;
  throw new ManyHandsError('foreign-sender', `${host} asks about ${id}, which is not there`);
}
