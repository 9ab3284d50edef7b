/** Leading to a field by its name: at once, or as soon as what was added stands in the page. */
import { useEffect, useState } from 'preact/hooks';

export const goTo = (name: string): void => document.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();

/** Goes to a field that the next drawing brings. */
export function useGoTo(): (name: string) => void {
  // An object, so that a name that comes a second time is gone to again.
  const [wanted, setWanted] = useState<{ name: string }>();
  useEffect(() => {
    if (wanted) goTo(wanted.name);
  }, [wanted]);
  return (name) => setWanted({ name });
}
