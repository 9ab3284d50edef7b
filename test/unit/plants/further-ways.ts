/** Further breaches of promises five and six: code that gets in the way of a page, or watches it without end. */
import type { Plant } from './plant';

export const WAYS: Record<string, Plant> = {
  'the focus, for the label': {
    file: 'content/chip.ts',
    line: 'export const said = (part: HTMLElement) => part.focus();',
    found: /HTMLOrSVGElement\.focus/,
  },
  'the focus once more, where it may be given back': {
    file: 'content/panel-host.ts',
    line: 'export const said = (part: HTMLElement) => part.focus();',
    found: /HTMLOrSVGElement\.focus, more often/,
  },
  'every key': {
    file: 'content/keys.ts',
    line: 'export const stopped = (event: Event) => event.stopImmediatePropagation();',
    found: /stopImmediatePropagation, more often/,
  },
  'what a key does': {
    file: 'content/keys.ts',
    line: 'export const stopped = (event: Event) => event.preventDefault();',
    found: /Event\.preventDefault/,
  },
  'a page that no longer scrolls': {
    file: 'content/chip.ts',
    line: "document.body.style.overflow = 'hidden';",
    found: /Document\.body/,
  },
  'a sheet for the page itself': {
    file: 'content/chip.ts',
    line: 'document.adoptedStyleSheets = [];',
    found: /adoptedStyleSheets/,
  },
  'an element of the page taken out': {
    file: 'content/chip.ts',
    line: "document.querySelector('footer')?.remove();",
    found: /ParentNode\.querySelector/,
  },
  'a box that a person must answer': { file: 'content/note.ts', line: "alert('Look');", found: /alert/ },
  'a page that asks whether one may leave': {
    file: 'content/note.ts',
    line: "addEventListener('beforeunload', () => undefined);",
    found: /hears "beforeunload"/,
  },
  'a step more on the way back': {
    file: 'content/routes.ts',
    line: "history.pushState(null, '');",
    found: /history|History/,
  },
  'a page that moves': { file: 'content/chip.ts', line: 'scrollTo(0, 0);', found: /scrollTo/ },
  'a part of the page that moves': {
    file: 'content/keep-place.ts',
    line: 'export const moved = (part: HTMLElement) => { part.scrollTop = 0; };',
    found: /Element\.scrollTop/,
  },
  'the page brought to a place': {
    file: 'content/note.ts',
    line: 'export const said = (part: HTMLElement) => part.scrollIntoView();',
    found: /scrollIntoView/,
  },
  'the name of the tab': { file: 'content/chip.ts', line: "document.title = '(1)';", found: /Document\.title/ },
  'the whole screen': {
    file: 'content/chip.ts',
    line: 'export const said = (part: HTMLElement) => part.requestFullscreen();',
    found: /requestFullscreen/,
  },
  'the floor above everything': {
    file: 'content/note.ts',
    line: 'export const said = (part: HTMLElement) => part.showPopover();',
    found: /showPopover/,
  },
  'a shake of the phone': { file: 'content/note.ts', line: 'navigator.vibrate(200);', found: /vibrate/ },
};

export const WATCHING: Record<string, Plant> = {
  'the size of the page, which grows with each answer': {
    file: 'content/chip.ts',
    line: 'new ResizeObserver(() => undefined).observe(document.body);',
    found: /ResizeObserver, more often/,
  },
  'the size of something else than the label': {
    file: 'content/chip.ts',
    line: 'export const said = (it: ResizeObserver, whole: Element) => it.observe(whole);',
    found: /observes the size of whole/,
  },
  'a look at every change, in the label': {
    file: 'content/chip.ts',
    line: 'new MutationObserver(() => undefined);',
    found: /MutationObserver/,
  },
  'what comes into sight': {
    file: 'content/place.ts',
    line: 'new IntersectionObserver(() => undefined);',
    found: /IntersectionObserver/,
  },
  'what the browser measures': {
    file: 'content/settled.ts',
    line: 'new PerformanceObserver(() => undefined);',
    found: /PerformanceObserver/,
  },
  'all below, where only children may be heard': {
    file: 'content/come-back.ts',
    line: 'export const hear = (it: MutationObserver) => it.observe(document, { childList: true, subtree: true });',
    found: /observes everything below: childList subtree/,
  },
  'each rest of the browser': {
    file: 'content/chip.ts',
    line: 'requestIdleCallback(() => undefined);',
    found: /requestIdleCallback/,
  },
  'the end of each scrolling': {
    file: 'content/place.ts',
    line: "addEventListener('scrollend', () => undefined);",
    found: /hears "scrollend"/,
  },
  'each element that is slotted': {
    file: 'content/place.ts',
    line: "document.addEventListener('slotchange', () => undefined, true);",
    found: /hears "slotchange"/,
  },
  'a message that answers itself': {
    file: 'content/place.ts',
    line: 'new MessageChannel();',
    found: /MessageChannel/,
  },
  'a function that a microtask calls again': {
    file: 'content/tone.ts',
    line: 'const spin = (): void => queueMicrotask(spin);',
    found: /comes back by itself: spin/,
  },
};
