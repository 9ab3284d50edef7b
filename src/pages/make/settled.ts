/** A draft as it was when nobody had typed for a moment: checking a thousand claims at each key would hold up the next. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../packs/draft';

/** A draft of more claims than these waits; a shorter one is checked at each key. */
const MANY = 50;
const PAUSE = 600;

/** The draft to check: this one, or, of a long one, the last that stood so long without a change. */
export function useSettled(draft: Draft): Draft {
  const settled = useRef(draft);
  const [, drawAgain] = useState({});
  const waits = draft.claims.length > MANY;
  if (!waits) settled.current = draft;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => {
      settled.current = draft;
      drawAgain({});
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, waits]);
  return settled.current;
}
