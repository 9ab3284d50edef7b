/** What `side-doors.ts` finds and may stay, and the files whose work needs several names of the browser at once. */
import { EXCEPTIONS } from './names';

/** The finding, the file, and why. */
export const DOORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'uses "dispatchEvent"': { 'content/keys.ts': 'an event whose type no page can know: whether our guard still hears' },
  'asks a node for "textContent"': {
    'detection/controls.ts': 'the name of a pressed menu item, at most 60 characters, and the title of an icon',
    'detection/moments.ts': 'whether a control beside the box one writes in has any word on it',
    'detection/page-signals.ts': 'addresses inside scripts of pages that a maintainer saved; never on a live page',
  },
  'asks a node for "nodeValue"': { 'detection/visible.ts': 'the length, to tell a filled answer from an empty block' },
  'asks a node for "shadowRoot"': {
    'detection/rendered.ts': 'what is rendered inside open components of the page',
    'content/dock.ts': 'the box of a writing field inside open components of the page',
    'content/place.ts': 'which control of an open component lies under the label',
    'content/panel-host.ts': 'which field of an open component had the focus, to give it back',
  },
  'asks a node for "assignedNodes"': { 'detection/rendered.ts': 'what is rendered inside open components of the page' },
  'asks a node for "attributes"': {
    'detection/controls.ts': 'whether a control says that another extension put it there',
  },
  'asks a node for "getAttribute"': {
    'detection/controls.ts': 'names and test ids of controls',
    'detection/moments.ts': 'names of controls',
    'detection/page-signals.ts': 'addresses and kinds of the scripts and frames that a page loads',
    'detection/rendered.ts': 'whether a style hides the element, on pages that a maintainer saved',
  },
  'asks a node for "append"': {
    'content/standing.ts': 'puts our host behind all that the page has',
    'content/panel-host.ts': 'puts the panel’s host beside body',
  },
  'asks a node for "focus"': {
    'content/panel-host.ts': 'gives back the focus that the panel took',
  },
  'uses "createRange"': EXCEPTIONS['Document.createRange'] ?? {},
  'takes "src" out of something': { 'content/everywhere.iife.ts': 'what the page loads' },
  'gives an address in "href"': {
    'ui/Actions.tsx': 'a link that a person presses',
    'ui/ReportLink.tsx': 'a link that a person presses',
  },
  'takes "value" out of something': { 'detection/controls.ts': 'attributes by which another extension names itself' },
  'takes "code" out of something': { 'content/send.ts': 'why our own background refused' },
  'makes a type with "code"': { 'content/send.ts': 'why our own background refused' },
  'makes a type with "value"': { 'content/send.ts': 'the answer of our own background' },
  'observes the size of chip': { 'content/chip.ts': 'our own label alone, until it has one' },
  'observes what is not written out': { 'content/observe.ts': 'what is given to `observe`, where it is written out' },
  'observes everything below: attributeFilter subtree': {
    'content/keep-place.ts':
      'switches by which pages open and close something; nothing of it changes while an answer is written',
  },
  'observes everything below: childList subtree': {
    'content/everywhere.iife.ts': 'hears one change, then waits a second; only where a person allowed all sites',
    'content/panel-stage.ts': 'our own root alone',
  },
  'observes everything below: attributeFilter attributes childList subtree': {
    'content/probe.iife.ts': 'on shared hosts: whether the AI part came or went, looked at twice a second at most',
  },
  'comes back by itself: run': { 'content/coalesce.ts': 'once more after the last of many calls' },
  'comes back by itself: removed': { 'content/come-back.ts': 'six times at most, then the page wins' },
  'comes back by itself: later': {
    'content/note.ts': 'a note goes after its time, never from under a pointer',
    'content/everywhere.iife.ts': 'looks a second after a change; only where a person allowed all sites',
  },
  'comes back by itself: idly': {
    'content/everywhere.iife.ts': 'looks a second after a change; only where a person allowed all sites',
  },
  'comes back by itself: look': {
    'content/ground.ts': 'once a second, while a note of ours stands',
    'content/chip-told.ts': 'a sentence goes after its time, never from under a pointer',
    'content/settled.ts': 'until the page has loaded or would take too long',
  },
  'comes back by itself: make': {
    'content/panel-host.ts': 'the panel whose place went with the body, three times at once at most',
  },
  'comes back by itself: giveWay': { 'content/panel-stage.ts': 'until a modal dialog of the page has gone' },
  'comes back by itself: wait': { 'content/keep-place.ts': 'looks again after a change, once a second at most' },
  'comes back by itself: heard': { 'content/keep-place.ts': 'looks again after a change, once a second at most' },
  'comes back by itself: lookNow': { 'content/keep-place.ts': 'looks again after a change, once a second at most' },
  'waits in a loop': {
    'content/send.ts': 'as often as it is told to try, with growing pauses, until the visit is over',
    'content/sight.ts': 'until the page is seen: no frame is drawn before',
  },
  'hears "keydown"': {
    'content/first-act.ts': 'that a person did something on the page, once; which key is not asked',
    'content/keys.ts': 'of keys aimed at our own elements',
    'content/note.ts': 'Escape, while a note stands',
    'content/panel.iife.tsx': 'Escape in our own panel',
  },
  'hears "keyup"': {
    'content/keep-place.ts': 'the next change around the label, then nothing for a second',
    'content/keys.ts': 'of keys aimed at our own elements',
  },
  'hears "keypress"': { 'content/keys.ts': 'of keys aimed at our own elements' },
  'hears "copy"': { 'content/keys.ts': 'of what is copied from our own elements' },
  'hears "dragover"': {
    'content/panel.iife.tsx': 'that something is dragged over our own panel, which opens nothing',
    'content/mount.ts': 'the same over our own label',
  },
  'hears "drag"': { 'content/keys.ts': 'of what is dragged from our own elements' },
  'hears "wheel"': {
    'content/keep-place.ts': 'the next change around the label, then nothing for a second',
    'content/keep-scroll.ts': 'over our own panel, which keeps it',
  },
  'hears "mousedown"': { 'content/mount.ts': 'a press on a part of ours, which goes no further' },
  'hears "pointerenter"': { 'content/mount.ts': 'that a press of the page comes onto a part of ours' },
  'hears "touchstart"': { 'content/mount.ts': 'a press on a part of ours, which goes no further' },
  'hears "touchmove"': {
    'content/keep-place.ts': 'the next change around the label, then nothing for a second',
    'content/keep-scroll.ts': 'over our own panel, which keeps it',
  },
  'hears "pointermove"': { 'content/keep-place.ts': 'the next change around the label, then nothing for a second' },
  'hears "resize"': {
    'content/keep-place.ts': 'the next change around the label, then nothing for a second',
    'content/panel-stage.ts': 'the place of a panel that stands',
    'content/panel.iife.tsx': 'the height of our own panel',
  },
  'hears "message"': { 'background/panel-frames.ts': 'the port from the page’s script, once' },
  'looks up what a thing is made of': {
    'detection/node.ts': 'asks a node as the browser defines it; the names it takes are a list',
  },
  'casts twice': { 'background/page-scripts.ts': 'what a page script of ours left there' },
  'makes the name of a member from parts': { 'background/page-scripts.ts': 'the slot of our scripts, by its symbol' },
  'hands on "Reflect"': { 'detection/node.ts': 'asks a node as the browser defines it; the names it takes are a list' },
  'hands on "globalThis"': {
    'background/page-scripts.ts': 'calls what a page script of ours left there',
    'content/shared.ts': 'the slots in which our own scripts find each other',
  },
};

interface Part {
  /** Names, and findings of `side-doors.ts`, as a whole. */
  may: RegExp;
  why: string;
}

/** Files whose work needs several such names at once. */
export const PARTS: Readonly<Record<string, Part>> = {
  'content/panel-host.ts': {
    may: /^(?:MessagePort|MessageChannel(?:\.port1)?|uses "(?:MessageChannel|postMessage|srcdoc)"|Window\.postMessage|HTMLIFrameElement\.(?:name|srcdoc|contentWindow)|Element\.setAttribute|Document\.createElement|makes <iframe>|crypto|Crypto\.getRandomValues)$/,
    why: 'makes the empty frame that no page can enter, and hands the panel in it one port that no page can hear',
  },
  'ui/copy.ts': {
    may: /^(?:Document\.(?:createElement|body|execCommand)|HTMLTextAreaElement\.select|HTMLOrSVGElement\.focus|uses "execCommand")$/,
    why: 'copies a citation that a person asked for out of a field of our own, where there is no clipboard to ask',
  },
  'content/panel-stage.ts': {
    may: /^(?:MessagePort\.postMessage|MessageEventTarget\.onmessage|uses "postMessage"|takes "(?:data|key)" out of something|HTMLElement\.(?:popover|showPopover|hidePopover)|HTMLDialogElement\.showModal|HTMLOrSVGElement\.dataset|DOMStringMap\.__index|MutationObserver)$/,
    why: 'places the frame, speaks to the panel over the port, sees whether the page takes it away, hears Escape on it',
  },
  'content/panel.iife.tsx': {
    may: /^(?:MessagePort(?:\.postMessage)?|MessageEventTarget\.onmessage|uses "postMessage"|takes "data" out of something|makes a type with "value"|hands on "globalThis"|makes the name of a member from parts)$/,
    why: 'runs in the panel’s own frame: speaks over the port to the page’s script',
  },
  'content/panel-port.ts': { may: /^MessagePort$/, why: 'the type of what the panel’s frame is handed' },
  'background/panel-frames.ts': {
    may: /^(?:Window\.name|self|parent|origin|location|Location\.href|MessagePort|MessageEvent(?:\.ports)?|takes "data" out of something|chrome(?:\.runtime)?|runtime\.sendMessage|makes the name of a member from parts|casts twice|hands on "globalThis")$/,
    why: 'looks in each frame whether it is ours, by its token, lets ours tell the background so and take the port from the page’s script, once, by the token that no page knows',
  },
  'model/sentence.ts': { may: /^(?:console|Console\.error)$/, why: 'tells a developer of a word that is missing' },
  'ui/claim-to-paste.ts': { may: /^takes "title" out of something$/, why: 'the title of a source, in words to paste' },
  'ui/SourceTitle.tsx': {
    may: /^(?:gives an address in "href"|takes "title" out of something)$/,
    why: 'the title of a source as a link that a person presses, its host beside it where nobody here has checked it',
  },
  'ui/Said.tsx': { may: /^gives an address in "href"$/, why: 'a link that a person presses' },
};
