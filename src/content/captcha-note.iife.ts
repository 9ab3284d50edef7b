/** Injected when a picture task was solved: the only thing of ours that can come on an ordinary page, and only as a note. */
import { guardKeys } from './keys';
import { showNote } from './note';
import { ask } from './send';
import { shared } from './shared';

shared.manyHandsNote = ({ product, view, reload }) => {
  if (document.querySelector('many-hands-panel, many-hands-note')) return;
  const { signal } = new AbortController();
  const keys = guardKeys(signal);
  const open = () => {
    const before = document.activeElement;
    shared.manyHandsClaim = view.claim;
    shared.manyHandsPanel = {
      label: { lang: view.lang, dir: view.dir, product, reload },
      answer: ask('open-panel', { product }),
      keys,
      signal,
      closed: () => before instanceof HTMLElement && before.focus(),
    };
    void ask('inject-panel', {});
  };
  showNote(view, { open, stop: (stopped) => void ask('stop-moments', { stopped }) }, keys, signal);
};
