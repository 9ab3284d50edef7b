/** Everything stored on this machine: what, how much, a copy of it to keep, and the way to be rid of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsView } from '../../presentation/page-views';

interface Props {
  view: Pick<OptionsView, 'stored' | 'words'>;
  onExport(): void;
  onErase(): void;
}

/** Asks once more: nothing brings erased things back. Focus goes to the way out, and back to the button. */
function Erase({ words, onErase }: { words: OptionsView['words']; onErase(): void }) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (wasAsked.current) ask.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <button type="button" class="quiet" ref={ask} data-action="erase" onClick={() => setAsked(true)}>
        {words['options.erase']}
      </button>
    );
  return (
    <fieldset class="sure" aria-labelledby="sure">
      <p id="sure">{words['options.erase.sure']}</p>
      <p class="buttons">
        <button type="button" class="quiet" ref={keep} data-action="keep" onClick={() => setAsked(false)}>
          {words['options.erase.no']}
        </button>
        <button
          type="button"
          class="quiet"
          data-action="erase-now"
          onClick={() => {
            setAsked(false);
            onErase();
          }}
        >
          {words['options.erase.yes']}
        </button>
      </p>
    </fieldset>
  );
}

export const Stored = ({ view: { stored, words }, onExport, onErase }: Props) => (
  <section class="part" aria-labelledby="stored">
    <h3 id="stored">{words['options.stored']}</h3>
    <dl class="kept">
      {stored.map(({ id, text, count }) => (
        <div key={id} data-stored={id}>
          <dt>{text}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
    <p>{words['options.stored.nothingElse']}</p>
    <p class="small">{words['options.export.what']}</p>
    <p class="buttons">
      <button type="button" class="quiet" data-action="export" onClick={onExport}>
        {words['options.export']}
      </button>
    </p>
    <Erase words={words} onErase={onErase} />
  </section>
);
