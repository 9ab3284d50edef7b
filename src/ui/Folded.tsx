/** A text that goes further into a hard subject than the person asked for: its note stands first, the text comes on a press. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Fold } from '../presentation/views/claim';

/** Whether the text is shown, and the button that shows it or folds it again; focus stays on the button. */
export function useFold(fold: Fold | undefined): [shown: boolean, button: ComponentChildren] {
  const [open, setOpen] = useState(false);
  const button = fold && (
    <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
      {fold.show}
    </button>
  );
  return [!fold || open, button];
}

export function Folded({ fold, children }: { fold: Fold | undefined; children: ComponentChildren }) {
  const [shown, button] = useFold(fold);
  return (
    <>
      {fold && (
        <p class="small">
          {fold.note} {button}
        </p>
      )}
      {shown && children}
    </>
  );
}
