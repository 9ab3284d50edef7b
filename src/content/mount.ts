/** Our elements in the page: siblings of body, each with a closed shadow root and one constructed stylesheet. */

/** The page must not see inside. */
const MODE: ShadowRootMode = 'closed';

export interface Mounted {
  host: HTMLElement;
  root: ShadowRoot;
}

/**
 * Adds an element of the given name after body. An earlier one (left by an older version of this script,
 * or by a second injection) is removed first, so there is never more than one.
 */
export function mount(name: string, css: string, lang: string, dir: string): Mounted {
  for (const old of document.querySelectorAll(name)) old.remove();
  const host = document.createElement(name);
  host.lang = lang;
  host.dir = dir;
  const root = host.attachShadow({ mode: MODE });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  return { host, root };
}
