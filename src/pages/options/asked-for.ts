/** The choice at which the options were opened, named in our own address (background/open-options.ts). */
import { useEffect } from 'preact/hooks';

/** Puts the focus on the control whose name the address bears, now and when it comes to bear another. */
export function useAskedFor(): void {
  useEffect(() => {
    const focus = () => document.getElementById(location.hash.slice(1))?.focus();
    focus();
    addEventListener('hashchange', focus);
    return () => removeEventListener('hashchange', focus);
  }, []);
}
