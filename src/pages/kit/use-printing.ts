/** Whether this is being printed: then everything stands there that else comes on a press. */
import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Draws at once what `change` sets: the browser takes its copy for the paper as soon as its event is over. */
function atOnce(change: () => void): void {
  const usual = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  change();
  options.debounceRendering = usual;
}

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  // With what is drawn, not a frame later: who prints at once has the whole as well.
  useLayoutEffect(() => {
    const begin = () => atOnce(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
