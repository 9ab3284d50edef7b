/** The view of a page of ours, kept current: what changes elsewhere is shown, and what did not change stays as a person has it. */
import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../model/sentence';
import { type Followed, follow } from './follow';

/** The form in which a citation was last copied is chosen where the panel stands, and is there already. */
const said = (part: unknown): string | undefined =>
  JSON.stringify(part, (key, value) => (key === 'chosen' ? undefined : value));

/** The next view, with the very parts of this one that say the same: whatever hangs on a part goes on with it. */
export function kept<View extends object>(now: View, next: View): View {
  if (said(now) === said(next)) return now;
  const before = new Map<string, unknown>(Object.entries(now));
  const parts = Object.entries(next).map(([name, part]) => {
    const earlier = before.get(name);
    return [name, said(earlier) === said(part) ? earlier : part] as const;
  });
  return Object.assign({}, next, Object.fromEntries(parts));
}

export interface Current<View> {
  view: View;
  /** Shows what an act of the person brought. */
  show(next: View): void;
  /** Asks now. Rejects with a ManyHandsError whose message is the sentence to show. */
  refresh(): Promise<void>;
  /** Why what stands here may be out of date; empty where it is not. */
  stale: string;
}

/** @param general shown for a failure that nobody foresaw. */
export function useCurrent<View extends object>(
  first: View,
  load: () => Promise<View>,
  general: string,
  followed?: Followed,
): Current<View> {
  const [view, setView] = useState(first);
  const [stale, setStale] = useState('');
  const show = (next: View) => {
    setView((now) => kept(now, next));
    setStale('');
  };
  useEffect(() => follow(load, show, (error) => setStale(sentenceOf(error, general)), followed), []);
  return { view, show, refresh: async () => show(await load()), stale };
}
