/** The one driver of a panel, on whatever surface: its level, its citations, and what is said when one of them fails. */
import { useRef, useState } from 'preact/hooks';
import type { CitationFormat } from '../model/choices';
import { ManyHandsError } from '../model/errors';
import type { Level } from '../model/primitives';
import { sentenceOf } from '../model/sentence';
import type { PanelView } from '../presentation/views/panel';
import type { Cite } from './Sources';

/** How a surface asks the background. Both reject with a ManyHandsError whose message is the sentence to show. */
export interface AskPanel {
  atLevel(product: string, level: Level): Promise<PanelView>;
  cite(product: string, source: string, format: CitationFormat): Promise<string>;
}

export interface PanelDriver<First extends PanelView | null> {
  /** What is shown: the first view, or the same at the level that was chosen since. */
  view: PanelView | First;
  /** Why the last thing failed; gone when the next one succeeds. */
  notice: string | undefined;
  busy: boolean;
  changeLevel(level: Level): Promise<void>;
  cite: Cite;
}

interface Props<First> {
  /** The view that the surface starts from. Another one (another product, another language) starts anew. */
  first: First;
  ask: AskPanel;
}

/** What became of the view since; all of it goes with `of`. */
interface State<First> {
  of: First;
  view?: PanelView;
  notice?: string | undefined;
  busy?: boolean;
}

/** Drives one panel; what was chosen belongs to `first` and goes with it, and of two choices the later one holds. */
export function usePanel<First extends PanelView | null>({ first, ask }: Props<First>): PanelDriver<First> {
  const [state, setState] = useState<State<First>>({ of: first });
  const turn = useRef(0);
  const belonging = (any: State<First>): State<First> => (Object.is(any.of, first) ? any : { of: first });
  const { view: read, notice, busy = false } = belonging(state);
  const view: PanelView | First = read ?? first;
  const settle = (change: Omit<State<First>, 'of'>) => setState((now) => ({ ...belonging(now), ...change }));

  const changeLevel = async (level: Level) => {
    if (!view) return;
    turn.current += 1;
    const mine = turn.current;
    settle({ busy: true });
    try {
      const next = await ask.atLevel(view.product.id, level);
      if (mine === turn.current) settle({ view: next, notice: undefined, busy: false });
    } catch (error) {
      const said = sentenceOf(error, view.words.failed);
      if (mine === turn.current) settle({ notice: said, busy: false });
    }
  };

  const cite: Cite = async (source, format) => {
    if (!view) return '';
    try {
      const text = await ask.cite(view.product.id, source, format);
      settle({ notice: undefined });
      return text;
    } catch (error) {
      throw new ManyHandsError('internal', sentenceOf(error, view.words.failed), { cause: error });
    }
  };

  return { view, notice, busy, changeLevel, cite };
}
