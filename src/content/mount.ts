/** Our elements in the page: plain `div`s, each with a closed shadow root and one constructed stylesheet. */
import { extension } from './lifetime';
import { type Part, shared } from './shared';
import { putAtEnd } from './standing';

/** The page must not see inside. */
const MODE: ShadowRootMode = 'closed';

export interface Mounted {
  host: HTMLElement;
  root: ShadowRoot;
  /** The first element inside the root: it carries the part's name, language and direction. */
  body: HTMLElement;
}

/**
 * A host with its closed root, not in the page yet. Made in a document without a page: there no element of the page's own
 * definition can come into being, and a plain `div` cannot be asked for its root afterwards.
 */
function makeHost(): Pick<Mounted, 'host' | 'root'> {
  const host = document.implementation.createHTMLDocument('').createElement('div');
  const root = host.attachShadow({ mode: MODE });
  document.adoptNode(host);
  return { host, root };
}

/** A page can register any custom property, also for our roots, and so empty or keep from inheriting it: names it cannot know. */
const ownNames = (css: string): string => css.replaceAll('--', `--m${Math.random().toString(36).slice(2)}-`);

/** Adds a part of ours to the page. An earlier one of the same name is removed first, so there is never more than one. */
export function mount(part: Part, css: string, lang: string, dir: string): Mounted {
  shared.parts.get(part)?.remove();
  const { host, root } = makeHost();
  // After the adoption, which takes style sheets away.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ownNames(css));
  root.adoptedStyleSheets = [sheet];
  const body = document.createElement('div');
  Object.assign(body, { lang, dir });
  body.dataset.manyHands = part;
  root.append(body);
  shared.parts.set(part, host);
  shared.hosts.add(host);
  putAtEnd(host);
  return { host, root, body };
}

/** Closed roots of others, as extensions may see them: Firefox puts it on the element, Chromium behind an API. */
type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
const { dom } = extension as { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
const rootOf = (element: HTMLElement & Opener): ShadowRoot | null | undefined =>
  dom ? dom.openOrClosedShadowRoot(element) : element.openOrClosedShadowRoot;

/** What one of our hosts looks like from outside: nothing in it, and nothing said of it but that it was lifted to the top layer. */
const isBare = (element: HTMLElement): boolean =>
  !element.firstChild && [...element.attributes].every(({ name }) => name === 'popover');

/**
 * Takes away what an older release left in the page and cannot take away itself any more. True where a panel was among it and this is our
 * first script here: then a person was reading. A page that imitates one gains that the panel opens once, after an update.
 */
export function removeOrphans(): boolean {
  let reading = false;
  for (const element of document.querySelectorAll<HTMLElement & Opener>('html > div, body > div')) {
    if (shared.hosts.has(element) || !isBare(element)) continue;
    const root = rootOf(element);
    const part = root?.mode === MODE ? root.firstElementChild : null;
    if (!part?.matches('[data-many-hands]')) continue;
    reading ||= part.matches('[data-many-hands=panel]') && shared.scripts.detector === undefined;
    element.remove();
  }
  return reading;
}
