/** Jumps inside the panel. A closed shadow root has no hash navigation: a jump finds a place, opens what hides it, and moves focus there. */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Names a place: `answers`, `changed`, `claim:<id>`, `source:<number>`. Elements carry it as `data-place`. */
export type Place = 'answers' | 'changed' | `claim:${string}` | `source:${number}`;
export type GoTo = (place: Place) => void;

/** Each jump is a new object, so that the same place can be gone to twice. */
export interface Target {
  place: Place;
}

const find = (root: HTMLElement, place: Place) =>
  [...root.querySelectorAll<HTMLElement>('[data-place]')].find((element) => element.dataset.place === place);

function open(element: HTMLElement): void {
  for (let box = element.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
}

/** The last jump and the way to start one. The move happens after the render that the jump causes, and at once: nothing slides. */
export function useJump(root: RefObject<HTMLElement | null>): [Target | undefined, GoTo] {
  const [target, setTarget] = useState<Target>();
  const goTo = useCallback((place: Place) => setTarget({ place }), []);
  useLayoutEffect(() => {
    const element = target && root.current && find(root.current, target.place);
    if (!element) return;
    open(element);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'start' });
  }, [target]);
  return [target, goTo];
}
