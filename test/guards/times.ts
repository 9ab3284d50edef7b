/** How often a file may use what a list lets it use, where that is more than once: a leave for one use is none for the next. */

export const TIMES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'background/page-scripts.ts': {
    'casts twice': 3,
    'hands on "globalThis"': 3,
    'makes the name of a member from parts': 3,
    'uses Static.executeScript': 4,
  },
  'background/own-files-only.ts': {
    'hands on "Reflect"': 2,
    'hands on "globalThis"': 3,
    'names "fetch" in a text': 3,
  },
  'background/panel-frames.ts': {
    'uses Static.executeScript': 2,
  },
  'pages/site/choices.ts': {
    'uses HTMLFormElement.addEventListener': 2,
  },
  'pages/site/copy.ts': {
    'uses Navigator.clipboard': 2,
  },
  'pages/site/keep.ts': {
    'uses "serviceWorker"': 3,
    'uses Navigator.serviceWorker': 3,
  },
  'pages/site/pieces.ts': {
    'uses location': 3,
  },
  'pages/site/projector.ts': {
    'uses location': 7,
  },
  'pages/site/projector-notes.ts': {
    'uses "postMessage"': 3,
    'uses Window.postMessage': 3,
  },
  'pages/site/worker.ts': {
    'uses fetch': 2,
    'uses "fetch"': 2,
    'uses "postMessage"': 3,
  },
  'background/person-database.ts': {
    'uses Static.local': 2,
  },
  'background/stored.ts': {
    'uses Static.local': 2,
  },
  'content/chip-menu.ts': {
    'uses Event.preventDefault': 2,
    'uses HTMLOrSVGElement.focus': 6,
    'uses KeyboardEvent.key': 3,
  },
  'content/everywhere.iife.ts': {
    'uses requestIdleCallback': 3,
  },
  'content/first-act.ts': {
    'hears "keydown"': 2,
  },
  'content/keep-place.ts': {
    'hears "resize"': 2,
  },
  'content/keys.ts': {
    'hears "keydown"': 2,
    'hears "keyup"': 2,
  },
  'content/observe.ts': {
    'uses MutationObserver': 2,
  },
  'content/panel-stage.ts': {
    'sets DOMStringMap.__index': 2,
    'uses HTMLOrSVGElement.dataset': 3,
  },
  'content/panel.iife.tsx': {
    'hears "resize"': 2,
    'uses Document.body': 2,
    'uses HTMLOrSVGElement.focus': 2,
    'uses ParentNode.querySelector': 2,
  },
  'content/settled.ts': {
    'uses HTMLCollectionBase.length': 2,
  },
  'detection/controls.ts': {
    'asks a node for "textContent"': 2,
  },
  'detection/moments.ts': {
    'asks a node for "getAttribute"': 4,
  },
  'detection/node.ts': {
    'hands on "Reflect"': 2,
    'looks up what a thing is made of': 2,
  },
  'detection/page-signals.ts': {
    'asks a node for "getAttribute"': 2,
  },
  'detection/rendered.ts': {
    'asks a node for "shadowRoot"': 2,
  },
  'ui/ReportLink.tsx': {
    'gives an address in "href"': 2,
  },
  'ui/keep-place.ts': {
    'uses Document.scrollingElement': 2,
  },
  'ui/SourceTitle.tsx': {
    'gives an address in "href"': 2,
  },
  'ui/jump.ts': {
    'uses HTMLOrSVGElement.focus': 2,
  },
  'ui/use-proofs.ts': {
    'uses ParentNode.querySelector': 4,
  },
  'pages/explorer/explorer.tsx': {
    'uses location': 2,
  },
  'pages/diary/Card.tsx': {
    'uses Navigator.clipboard': 2,
  },
  // The page that takes packs from links, and the one that makes them.
  'pages/options/Packs.tsx': {
    'gives an address in "href"': 2,
  },
  // The same page anew, for another link; and the options.
  'pages/link/link.tsx': {
    'gives an address in "href"': 2,
  },
  // The diary, the welcome page, the lessons, and its own groups.
  'pages/options/options.tsx': {
    'gives an address in "href"': 4,
  },
  // The options, and the lessons.
  'pages/welcome/welcome.tsx': {
    'gives an address in "href"': 2,
  },
};

const timesOf = (file: string, what: string): number => TIMES[file]?.[what] ?? 1;

/** Of findings that a list excuses, those beyond what is counted here, the later ones in a file; and counts that are higher than they need to be. */
export function beyondTimes<F extends { file: string; what: string }>(excused: readonly F[]): F[] {
  const used = new Map<string, number>();
  const beyond = excused.filter(({ file, what }) => {
    const times = (used.get(`${file} ${what}`) ?? 0) + 1;
    used.set(`${file} ${what}`, times);
    return times > timesOf(file, what);
  });
  const seldom = excused.filter(({ file, what }) => (used.get(`${file} ${what}`) ?? 0) < timesOf(file, what));
  const more = beyond.map((one) => ({ ...one, what: `${one.what}, more often than ${timesOf(one.file, one.what)}` }));
  const less = seldom.map((one) => ({ ...one, what: `${one.what}, less often than ${timesOf(one.file, one.what)}` }));
  return [...more, ...less];
}
