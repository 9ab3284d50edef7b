/** Injected on a click: mounts the panel, paints what the background sends, goes when asked. */
import { render } from 'preact';
import type { Level } from '../model/primitives';
import type { CitationFormat, PanelSize, PanelView } from '../presentation/view';
import { Panel } from '../ui/Panel';
import css from '../ui/panel.css?inline';
import { dockBeside, keyboardCover } from './dock';
import { mount } from './mount';
import { startScript } from './script';
import { ask } from './send';
import { type PanelTask, shared } from './shared';

/** Narrower than this the panel is a sheet at the bottom. */
const NARROW = 720;
/** Widths of the panel beside the page (ui/panel.css). */
const WIDTH: Record<PanelSize['width'], number> = { narrow: 320, medium: 400, wide: 560 };

function openPanel(task: PanelTask) {
  const { host, root, body } = mount('panel', css, task.label.lang, task.label.dir);
  const ended = new AbortController();
  let view: PanelView | undefined;
  let size: PanelSize = { width: 'medium', sheet: 'half' };
  let notice: string | undefined;
  let busy = false;
  const startAt = shared.claim;
  shared.claim = undefined;

  const close = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    task.keys.handlers.delete(host);
    render(null, body);
    host.remove();
    task.closed();
  };

  const paint = () => {
    if (ended.signal.aborted || !view) return;
    const narrow = innerWidth < NARROW;
    const dock = dockBeside(narrow ? innerWidth : WIDTH[size.width], task.label.dir === 'rtl');
    const keyboard = keyboardCover();
    host.style.setProperty('--mh-start', `${dock.start}px`);
    host.style.setProperty('--mh-end', `${Math.max(dock.end, keyboard.covers)}px`);
    const props = { view, size, cite, notice, busy, startAt, onClose: close, onLevel: changeLevel, onSize: resize };
    render(<Panel {...props} layout={narrow ? 'sheet' : 'beside'} folded={narrow && keyboard.up} />, body);
  };

  /** Kept for the next panel; failing to keep it changes nothing in this one. */
  function resize(next: PanelSize) {
    size = next;
    paint();
    void ask('size-panel', next);
  }

  async function changeLevel(level: Level) {
    busy = true;
    paint();
    const answer = await ask('panel-at-level', { product: task.label.product, level });
    busy = false;
    if ('value' in answer) view = answer.value;
    else notice = answer.refusal.sentence || task.label.reload;
    paint();
  }

  async function cite(source: string, format: CitationFormat): Promise<string> {
    const answer = await ask('cite', { product: task.label.product, source, format });
    if ('value' in answer) return answer.value;
    throw new Error(answer.refusal.sentence || task.label.reload);
  }

  task.keys.handlers.set(host, (event) => {
    if (event.key === 'Escape') close();
  });
  task.signal.addEventListener('abort', close, { signal: ended.signal });
  for (const target of [window, visualViewport]) target?.addEventListener('resize', paint, { signal: ended.signal });

  task.answer.then((answer) => {
    if (!('value' in answer)) return close();
    ({ size, ...view } = answer.value);
    paint();
    if (!startAt) root.querySelector<HTMLElement>('[data-focus-first]')?.focus();
  });
}

startScript('panel', (signal) => {
  if (shared.panel) openPanel({ ...shared.panel, signal: AbortSignal.any([shared.panel.signal, signal]) });
  return {};
});
