/** The browser refused the clipboard: the text stands there, selected, to be copied by hand. */
import { useEffect, useRef } from 'preact/hooks';

export function ByHand({ citation, label }: { citation: string; label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <>
      <p class="copied">{label}</p>
      <textarea class="citation" ref={field} readOnly aria-label={label} value={citation} />
    </>
  );
}
