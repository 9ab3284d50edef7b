/** Jumps inside the panel. A closed shadow root has no hash navigation: a jump finds a place, opens what hides it, and moves focus there; and every jump has its way back. */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeOf } from './keep-place';

/** Names a place: `answers`, `changed`, `claim:<id>`, `source:<number>`. Elements carry it as `data-place`. */
export type PlaceName = 'answers' | 'changed' | `claim:${string}` | `source:${number}`;
/** `from` is what was pressed: the way back leads there. Without it there is none, as where the panel opens at a place. */
export type GoTo = (place: PlaceName, from?: HTMLElement) => void;

/** Each jump is a new object, so that the same place can be gone to twice. */
export interface Target {
  place: PlaceName;
}

interface Step {
  from: HTMLElement;
  restore: () => void;
  /** What the jump opened: it closes again. */
  opened: HTMLDetailsElement[];
}

export interface Jumps {
  /** The last jump. */
  target: Target | undefined;
  goTo: GoTo;
  /** Goes back by one jump; absent where nothing was jumped. */
  back: (() => void) | undefined;
}

const find = (root: HTMLElement, place: PlaceName) =>
  [...root.querySelectorAll<HTMLElement>('[data-place]')].find((element) => element.dataset.place === place);

/** Opens what hides an element; returns what was closed. */
function open(element: HTMLElement): HTMLDetailsElement[] {
  const opened: HTMLDetailsElement[] = [];
  for (let box = element.closest('details'); box; box = box.parentElement?.closest('details') ?? null) {
    if (!box.open) opened.push(box);
    box.open = true;
  }
  return opened;
}

/** The move happens after the render that the jump causes, and at once: nothing slides. A place that is not there waits until all is. */
export function useJump(root: RefObject<HTMLElement | null>, whole: boolean): Jumps {
  const [target, setTarget] = useState<Target>();
  const [steps, setSteps] = useState<Step[]>([]);
  const step = useRef<Step | undefined>(undefined);
  const waits = useRef(false);
  const goTo: GoTo = useCallback((place, from) => {
    waits.current = true;
    step.current = from && { from, restore: placeOf(from), opened: [] };
    setTarget({ place });
  }, []);
  useLayoutEffect(() => {
    const element = target && root.current && find(root.current, target.place);
    if (!element || !waits.current) return;
    waits.current = false;
    const opened = open(element);
    element.focus({ preventScroll: true });
    // A card in the list stands below its sentence.
    (element.closest('.claims > li') ?? element).scrollIntoView();
    const { current } = step;
    if (current) setSteps((before) => [...before, { ...current, opened }]);
  }, [target, whole]);
  const last = steps.at(-1);
  const back = () => {
    if (!last) return;
    for (const box of last.opened) box.open = false;
    last.restore();
    last.from.focus({ preventScroll: true });
    setSteps(steps.slice(0, -1));
  };
  return { target, goTo, back: last && back };
}
