/** Proof in place: which claim is told, and under which of the sentences that lead to it. One at a time, so that a claim stands in the panel once. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimView } from '../presentation/views/claim';
import type { GoTo } from './jump';
import { placeOf, reveal } from './keep-place';

interface Told {
  claim: string;
  /** The sentence, mark or link that it is told under. */
  at: string;
}

/** What a sentence needs to know to open its proof. */
export interface Proofs {
  has: (claim: string) => boolean;
  isOpen: (claim: string, at: string) => boolean;
  /** Opens the claim under what was pressed, or closes it. */
  press: (claim: string, at: string, pressed: HTMLElement) => void;
  /** The card, where a claim is told here. `above` is the sentence that stands over it: the card does not say it again. */
  card: (at: string, above?: string) => ComponentChildren;
  goTo: GoTo;
}

interface Props {
  body: RefObject<HTMLElement | null>;
  /** Undefined while they are on their way: what is pressed meanwhile opens when they come. */
  claims: ReadonlyMap<string, ClaimView> | undefined;
  /** Claim that is told from the start, in the list of all. */
  startAt: string | undefined;
  draw: (claim: ClaimView, close: () => void, above: string | undefined) => ComponentChildren;
  goTo: GoTo;
}

/** Where a claim is told in the list of all. */
export const inList = (claim: string): string => `all:${claim}`;

/** A hand that moves further than this, in pixels, marks words to copy them: that is no press. */
const STILL = 4;

/** A window that changes within this time of a press does so for it. */
const SOON_MS = 1000;

/** A press on a sentence is a press on its mark, which the keyboard reaches. */
function pressOnSentence({ target }: Event): void {
  if (!(target instanceof Element) || target.closest('a, button, summary, label, .claim')) return;
  // The full text of the opening stands below its mark, which is the first beside it.
  let place = target.closest('[data-proof]');
  if (place?.matches('.hero > .text')) place = place.parentElement;
  place?.querySelector<HTMLElement>('button.opens')?.click();
}

export function useProofs({ body, claims, startAt, draw, goTo }: Props): Proofs & { close?: () => void } {
  const [told, tell] = useState<Told | undefined>(
    startAt === undefined ? undefined : { claim: startAt, at: inList(startAt) },
  );
  const pressed = useRef<{ button: HTMLElement; restore: () => void } | undefined>(undefined);
  const ready = claims !== undefined;
  const close = () => {
    const button = pressed.current?.button ?? body.current?.querySelector<HTMLElement>('.opens[aria-expanded="true"]');
    tell(undefined);
    button?.focus({ preventScroll: true });
  };
  // The button goes back to where it stood in the window when it was pressed: another card may have closed above it, or a long one be left.
  useLayoutEffect(() => {
    const place = () => {
      const { button, restore } = pressed.current ?? {};
      restore?.();
      const begin = told && body.current?.querySelector('.claim .proof');
      const foot = body.current?.querySelector<HTMLElement>('.card-buttons')?.offsetHeight;
      if (button && begin) reveal(begin, foot ?? 0, button);
    };
    place();
    // A half sheet becomes a whole one, and back: its window follows a moment later, and another part of it may scroll then.
    addEventListener('resize', place);
    const stop = () => removeEventListener('resize', place);
    const timer = setTimeout(stop, SOON_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [told, ready]);
  useEffect(() => {
    const { current } = body;
    let from = { x: 0, y: 0 };
    const begin = ({ clientX, clientY }: MouseEvent) => {
      from = { x: clientX, y: clientY };
    };
    const end = (event: MouseEvent) => {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) <= STILL) pressOnSentence(event);
    };
    current?.addEventListener('mousedown', begin);
    current?.addEventListener('click', end);
    return () => {
      current?.removeEventListener('mousedown', begin);
      current?.removeEventListener('click', end);
    };
  }, []);
  const isOpen = (claim: string, at: string) => told?.claim === claim && told.at === at;
  return {
    has: (claim) => claims?.has(claim) ?? true,
    isOpen,
    press: (claim, at, button) => {
      if (isOpen(claim, at)) return close();
      pressed.current = { button, restore: placeOf(button) };
      tell({ claim, at });
    },
    card: (at, above) => {
      const claim = told?.at === at ? claims?.get(told.claim) : undefined;
      return claim && draw(claim, close, above);
    },
    goTo,
    ...(told && { close }),
  };
}
