/** The one driver of a panel, on whatever surface: its level, its citations, and what is said when one of them fails. */
import { useRef, useState } from 'preact/hooks';
import type { CitationFormat } from '../model/choices';
import { ManyHandsError } from '../model/errors';
import type { Explored } from '../model/explored';
import type { Level } from '../model/primitives';
import { sentenceOf } from '../model/sentence';
import type { PackClaims } from '../presentation/views/packs';
import type { PanelView } from '../presentation/views/panel';
import { isWhole, type PanelFront } from '../presentation/views/panel-front';
import type { MoreOfPack } from './PackPart';
import type { Cite } from './Sources';

/** How a surface asks the background. All reject with a ManyHandsError whose message is the sentence to show. */
export interface AskPanel {
  atLevel(product: string, level: Level): Promise<PanelView>;
  cite(product: string, source: string, format: CitationFormat): Promise<string>;
  moreOfPack(product: string, level: Level, pack: string, page: number): Promise<PackClaims>;
  explore(to: Explored): Promise<unknown>;
}

/** What a surface can start from. */
type Start = PanelFront | null;

export interface PanelDriver<First extends Start> {
  /** What is shown: the first view, or the same at the level that was chosen since. */
  view: PanelView | First;
  /** Why the last thing failed; gone when the next one succeeds. */
  notice: string | undefined;
  busy: boolean;
  changeLevel(level: Level): Promise<void>;
  /** Asks for the rest of a front, unless it is whole or on its way; `notice` says why it does not come. */
  complete(): Promise<void>;
  cite: Cite;
  moreOfPack: MoreOfPack;
  explore(to: Explored): void;
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
export function usePanel<First extends Start>({ first, ask }: Props<First>): PanelDriver<First> {
  const [state, setState] = useState<State<First>>({ of: first });
  const turn = useRef(0);
  const asking = useRef<First>(undefined);
  const belonging = (any: State<First>): State<First> => (Object.is(any.of, first) ? any : { of: first });
  const { view: latest, notice, busy = false } = belonging(state);
  const view: PanelView | First = latest ?? first;
  const settle = (change: Omit<State<First>, 'of'>) => setState((now) => ({ ...belonging(now), ...change }));

  const bring = async (level: Level) => {
    if (!view) return;
    turn.current += 1;
    const mine = turn.current;
    asking.current = first;
    try {
      const next = await ask.atLevel(view.product.id, level);
      if (mine === turn.current) settle({ view: next, notice: undefined, busy: false });
    } catch (error) {
      const said = sentenceOf(error, view.words.failed);
      if (mine === turn.current) settle({ notice: said, busy: false });
    }
    if (mine === turn.current) asking.current = undefined;
  };

  const changeLevel = (level: Level) => {
    if (view) settle({ busy: true });
    return bring(level);
  };

  const complete = async () => {
    if (view && !isWhole(view) && !Object.is(asking.current, first)) await bring(view.level);
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

  const moreOfPack: MoreOfPack = async (pack, page) =>
    view ? ask.moreOfPack(view.product.id, view.level, pack, page) : { claims: [], sources: [] };

  const explore = async (to: Explored) => {
    try {
      await ask.explore(to);
      settle({ notice: undefined });
    } catch (error) {
      settle({ notice: sentenceOf(error, view?.words.failed ?? '') });
    }
  };

  return { view, notice, busy, changeLevel, complete, cite, moreOfPack, explore };
}
