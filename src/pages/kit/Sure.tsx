/** A button for what nothing brings back: asks once more. Focus goes to the way out, and back to the button. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  /** Names of the three buttons for whoever looks for them: the one that asks, the way out, the act. */
  actions: readonly [ask: string, keep: string, act: string];
  ask: string;
  question: string;
  no: string;
  yes: string;
  onYes(): void;
}

export function Sure({ actions: [askAction, keepAction, act], ask: button, question, no, yes, onYes }: Props) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const sure = useId();
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (wasAsked.current) ask.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <button type="button" class="quiet" ref={ask} data-action={askAction} onClick={() => setAsked(true)}>
        {button}
      </button>
    );
  return (
    <fieldset class="sure" aria-labelledby={sure}>
      <p id={sure}>{question}</p>
      <p class="buttons">
        <button type="button" class="quiet" ref={keep} data-action={keepAction} onClick={() => setAsked(false)}>
          {no}
        </button>
        <button
          type="button"
          class="quiet"
          data-action={act}
          onClick={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </p>
    </fieldset>
  );
}
