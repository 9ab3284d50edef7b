/** Breaches of promise six: something never rests. */
import type { Plant } from './plant';

export const WATCHING: Record<string, Plant> = {
  'a look at every change': {
    file: 'content/moments.iife.ts',
    line: 'new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true });',
    found: /MutationObserver/,
  },
  'a timer in the label': { file: 'content/chip.ts', line: 'setInterval(() => undefined, 100);', found: /setInterval/ },
  'a look at every change, where changes may be heard': {
    file: 'content/keep-place.ts',
    line: 'new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true });',
    found: /observes everything below: childList subtree/,
  },
  'every letter that is written': {
    file: 'content/probe.iife.ts',
    line: 'new MutationObserver(() => undefined).observe(document, { characterData: true, subtree: true });',
    found: /observes what is written/,
  },
  'an observer with options from elsewhere': {
    file: 'content/probe.iife.ts',
    line: 'export const hear = (it: MutationObserver, all: MutationObserverInit) => it.observe(document, all);',
    found: /not written out/,
  },
  'a timer that sets itself again': {
    file: 'content/place.ts',
    line: 'const tick = () => void setTimeout(tick, 50);',
    found: /comes back by itself: tick/,
  },
  'two timers that set each other': {
    file: 'content/tone.ts',
    line: 'const one = () => void setTimeout(two, 50); const two = () => one();',
    found: /comes back by itself: one/,
  },
  'a promise that goes on for ever': {
    file: 'content/dock.ts',
    line: 'const again = (): Promise<void> => Promise.resolve().then(() => again());',
    found: /comes back by itself: again/,
  },
  'a style that moves without end': {
    file: 'content/element.ts',
    line: "export const said = (part: HTMLElement) => part.style.setProperty('animation', 'x 1s'.concat(' infinite')) ?? 'animation: x 1s infinite';",
    found: /moves without end/,
  },
  'an animation': {
    file: 'content/element.ts',
    line: 'export const said = (part: HTMLElement) => part.animate([], { iterations: Infinity });',
    found: /animate/,
  },
  'a loop that waits in between': {
    file: 'content/place.ts',
    line: 'export const said = async () => { for (;;) await new Promise((done) => setTimeout(done, 50)); };',
    found: /waits in a loop/,
  },
  'a look at each move of the pointer': {
    file: 'content/place.ts',
    line: "addEventListener('pointermove', () => void document.elementsFromPoint(1, 1));",
    found: /hears "pointermove"/,
  },
  'a look at each change that is drawn': {
    file: 'content/tone.ts',
    line: "addEventListener('transitionrun', () => void document.elementsFromPoint(1, 1), true);",
    found: /hears "transitionrun"/,
  },
  'a look at every frame': {
    file: 'content/place.ts',
    line: 'requestAnimationFrame(() => undefined);',
    found: /requestAnimationFrame/,
  },
};
