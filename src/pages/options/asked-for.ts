/** The choice at which the options were opened, named in our own address (background/open-options.ts). */
import { useEffect } from 'preact/hooks';

/** Puts the focus on what the address names, if it is there. */
export const focusAskedFor = (): void => document.getElementById(location.hash.slice(1))?.focus();

/** The same now and when the address comes to name something else. */
export function useAskedFor(): void {
  useEffect(() => {
    focusAskedFor();
    addEventListener('hashchange', focusAskedFor);
    return () => removeEventListener('hashchange', focusAskedFor);
  }, []);
}
