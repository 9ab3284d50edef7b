/** What came of the last act, under the button of that act: it covers nothing, and comes into sight where it stands below. */
import { useEffect, useRef } from 'preact/hooks';

export function Said({ text }: { text: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text) line.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  return (
    <p role="status" class="said" ref={line}>
      {text}
    </p>
  );
}
