/** Our elements in the page: plain `div`s, each with a closed shadow root and one constructed stylesheet. */
import { invoke, read } from '../detection/node';
import { element } from './element';
import { type Part, shared } from './shared';
import { stand } from './standing';

/** A press on a part of ours is none beside a dialog of the page, which would close it: the page does not hear it on its way up. */
const PRESSES = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'focusin',
];

const DRAGS = ['dragover', 'drop'];

export interface Mounted {
  host: HTMLElement;
  root: ShadowRoot;
  /** The first element inside the root: it carries the part's name, language and direction. */
  body: HTMLElement;
  sheet: CSSStyleSheet;
}

/**
 * A host with its closed root, not in the page yet. Made in a document without a page: there no element of the page's own
 * definition can come into being, and a plain `div` cannot be asked for its root afterwards.
 */
function makeHost(): Pick<Mounted, 'host' | 'root'> {
  const host = read(document, 'implementation').createHTMLDocument('').createElement('div');
  // The page must not see inside.
  const root = host.attachShadow({ mode: 'closed' });
  // Drawn nowhere, and read by nobody: a page that dresses or takes away what is empty means no part of ours.
  host.append('\u200b');
  invoke(document, 'adoptNode', host);
  return { host, root };
}

export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`div{display:block}${css}`);
  return sheet;
}

/** Adds a part of ours to the page. An earlier one of the same name is removed first, so there is never more than one. */
export function mount(part: Part, css: string, lang: string, dir: string): Mounted {
  shared.parts.get(part)?.remove();
  const { host, root } = makeHost();
  const sheet = sheetOf(css);
  // After the adoption, which takes style sheets away.
  root.adoptedStyleSheets = [sheet];
  // In a page that a person saves our styles are missing: then nothing of ours is seen.
  const body = element('div', { lang, dir, hidden: true });
  body.dataset.manyHands = part;
  // Of a press that was begun in the page and is let go here the page hears the end: else what it drags stays at the pointer.
  let ofPage = false;
  body.addEventListener('pointerenter', ({ buttons }) => {
    ofPage = buttons > 0;
  });
  for (const type of PRESSES)
    body.addEventListener(type, (event) => {
      if (type === 'pointerdown') ofPage = false;
      if (!ofPage || !type.endsWith('up')) event.stopPropagation();
    });
  // A file that is let go over ours and is not the page's would be opened by the browser in the place of the page.
  for (const type of DRAGS) body.addEventListener(type, (event) => event.preventDefault());
  root.append(body);
  // A page that wrote itself anew may hear keys before us now: then nothing of ours that stands in it takes the focus, and so no key.
  if (part !== 'ahead' && shared.keys?.listen() === false)
    body.addEventListener('focusin', ({ target }) => (target as HTMLElement).blur());
  shared.parts.set(part, host);
  shared.hosts.set(host, root);
  // The panel's frame is put into its place by what makes it.
  if (part !== 'ahead') stand(host, false);
  return { host, root, body, sheet };
}
