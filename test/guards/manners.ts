/** Names by which code in a page could get in its way: take its focus, its keys, its place, or dress and change what is not ours. Each with the places that may use it. */

const MENU = 'content/chip-menu.ts';

export const MANNERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'HTMLOrSVGElement.focus': {
    [MENU]: 'between the items of our menu and back to the label, while a person is in it',
    'content/note.ts': 'the way back, where a person has just pressed "no more"',
    'content/panel-host.ts': 'back to the label when the panel closes',
    'content/panel-stage.ts': 'the panel that a person has opened',
    'content/panel.iife.tsx': 'inside the panel that a person has opened',
    'ui/jump.ts': 'the place that a person jumps to in our own panel',
    'ui/Panel.tsx': 'inside our own view',
    'ui/escape.ts': 'back to what opened it, in our own panel',
    'ui/use-proofs.ts': 'back to what opened it, in our own panel',
    'ui/Folded.tsx': 'inside our own view',
    'ui/ByHand.tsx': 'our own words, where copying is refused',
  },
  'Document.hasFocus': {
    'content/keep-focus.ts': 'whether the page took the focus from the panel, or a person went to another window',
  },
  'HTMLOrSVGElement.blur': {
    'content/keep-focus.ts': 'of our own frame, so that it can have the focus anew',
    [MENU]: 'lets go of the focus of our own menu, so that the label finds its place',
    'content/mount.ts': 'gives up the focus where a page could hear our keys',
  },
  'Event.preventDefault': {
    [MENU]: 'an arrow pressed in our menu scrolls no page, and Escape there closes nothing of it',
    'content/note.ts': 'Escape in our own note closes nothing of the page',
    'content/panel-stage.ts': 'Escape on our own dialog closes the whole panel, and nothing of the page',
    'content/panel.iife.tsx': 'what is dragged over our own panel opens nothing',
    'content/mount.ts': 'nor over our own label; the page hears of it all the same',
    'content/keep-scroll.ts': 'a wheel or a finger over a part of our own panel that does not scroll',
    'ui/Shell.tsx': 'keys of our own panel',
  },
  'Event.stopImmediatePropagation': { 'content/keys.ts': 'of keys aimed at our own elements' },
  'Event.stopPropagation': {
    'content/keep-hover.ts': 'of a pointer that goes from the body of the page to a part of ours',
    'content/mount.ts':
      'of presses on our own parts, which would close a dialog of the page; not the end of one that began there',
    'ui/Shell.tsx': 'Escape in our own panel',
  },
  'Element.scrollIntoView': { 'ui/jump.ts': 'inside our own panel' },
  'Document.scrollingElement': { 'ui/keep-place.ts': 'of the pages of ours that scroll as a whole' },
  'HTMLElement.click': { 'ui/use-proofs.ts': 'the mark of the sentence that a person pressed, in our own panel' },
  'DocumentOrShadowRoot.adoptedStyleSheets': {
    [MENU]: 'inside the label’s root',
    'content/come-back.ts': 'whether our own root has its style still',
    'content/mount.ts': 'inside our own root',
    'content/standing.ts': 'whether our own root has its style still',
    'content/panel.iife.tsx': 'in the panel’s own document',
  },
  'CSSStyleSheet.replaceSync': {
    'content/mount.ts': 'the one sheet of a part of ours',
    'content/panel.iife.tsx': 'the sheet of the panel’s own document',
  },
  'Element.attachShadow': { 'content/mount.ts': 'our own closed root' },
  'Document.body': { 'content/panel.iife.tsx': 'the panel’s own document' },
  'Document.documentElement': { 'content/panel.iife.tsx': 'the panel’s own document' },
  'ParentNode.querySelector': {
    'content/chip-told.ts': 'a sentence in our own label',
    'content/note.ts': 'a sentence in our own note',
    'content/panel.iife.tsx': 'the panel’s own document',
    'ui/Panel.tsx': 'inside our own view',
    'ui/escape.ts': 'inside our own view',
    'ui/use-proofs.ts': 'inside our own view',
  },
  'ParentNode.querySelectorAll': { 'ui/jump.ts': 'inside our own view' },
  'Document.getElementById': { 'detection/controls.ts': 'what names a menu' },
};
