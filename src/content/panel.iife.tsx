/** Runs in the panel's frame, in the extension's own world: asks the background for the content, draws it, goes when asked. */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { MessageName, Reply, Results } from '../messages';
import type { PanelSize } from '../model/choices';
import { ManyHandsError } from '../model/errors';
import type { PanelFront } from '../presentation/views/panel-front';
import { composes } from '../ui/composes';
import { Explore } from '../ui/explore';
import { Panel } from '../ui/Panel';
import css from '../ui/shell.css?inline';
import { type AskPanel, usePanel } from '../ui/use-panel';
import { keepScroll } from './keep-scroll';
import { extension } from './lifetime';
import frameCss from './panel-frame.css?inline';
import { type FromPanel, type PanelTask, type Stage, TASK_KEY } from './panel-port';
import { ask, attempt, PATIENCE_MS, sentenceOf } from './send';

/** What is folded is drawn once a person sees the rest; ahead of a click, when it does not come at once. */
const SEEN_MS = 50;
const AHEAD_MS = 500;

/** The height that the panel's parts would take, were there room. */
function wantedHeight(): number {
  const parts = document.querySelector('.shell')?.children ?? [];
  const heights = [...parts].map((part) =>
    part.matches('.scroll') ? part.scrollHeight : part.getBoundingClientRect().height,
  );
  // The line at the sheet's edge, and a pixel for what scrollHeight rounds away: else a scroll bar stands for nothing.
  return Math.ceil(heights.reduce((sum, height) => sum + height, 4));
}

/** Says that Escape was pressed, and when the focus comes and goes. That the Tab key leads it out of the frame is the person's will, and is not told. */
function tellOfPerson(tell: (said: FromPanel) => void): void {
  let leaving = false;
  const told = (focus: boolean) => tell({ focus, at: Date.now() });
  document.addEventListener('keydown', (event) => {
    const pressed = event.key;
    leaving = pressed === 'Tab';
    if (pressed === 'Escape' && !event.defaultPrevented && !composes(event)) tell({ close: true });
  });
  document.addEventListener('focusin', () => {
    leaving = false;
  });
  addEventListener('focus', () => {
    leaving = false;
    told(true);
  });
  addEventListener('blur', () => leaving || told(false));
}

/** Gives the heading the keyboard; once more with the next picture, since a frame that was hidden a moment ago may refuse it. */
function beginAtHeading(): () => void {
  const heading = document.querySelector<HTMLElement>('[data-focus-first]');
  heading?.focus();
  const again = requestAnimationFrame(() => {
    if (document.activeElement === document.body) heading?.focus();
  });
  return () => cancelAnimationFrame(again);
}

/** Of the panel as it is drawn now. */
let askAnew = (): void => undefined;

interface Props {
  first: PanelFront;
  kept: PanelSize;
  canMove: boolean;
  stage: Stage;
  tell(said: FromPanel): void;
}

function Framed({ first, kept, canMove, stage, tell }: Props) {
  const { layout, folded, shown } = stage;
  const given = <N extends MessageName>(answer: Reply<N>): Results[N] => {
    if (answer.ok) return answer.value;
    throw new ManyHandsError(answer.code, sentenceOf(answer, stage));
  };
  const asking: AskPanel = {
    atLevel: async (product, level) => given(await ask('panel-at-level', { product, level })),
    cite: async (product, source, format) => given(await ask('cite', { product, source, format })),
    moreOfPack: async (product, level, pack, page) => given(await ask('more-of-pack', { product, level, pack, page })),
    explore: async (to) => given(await ask('explore', { to })),
  };
  const { view, notice, busy, changeLevel, complete, cite, moreOfPack, explore } = usePanel({ first, ask: asking });
  const [chosen, setChosen] = useState<PanelSize>();
  const [unkept, setUnkept] = useState<string>();
  const [early, setEarly] = useState(true);
  useEffect(() => {
    if (shown) void complete();
    const timer = setTimeout(() => setEarly(false), shown ? SEEN_MS : AHEAD_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  // Ahead of a click nobody waits for the rest.
  useEffect(() => {
    if (!early) void complete();
  }, [early]);
  // At a claim the panel opens at its full height; that is not a choice to be kept.
  const size = chosen ?? (shown?.claim === undefined ? kept : { ...kept, sheet: 'full' as const });
  const claim = shown?.claim;

  // The page may be made narrower while the panel stands: then the same text takes another height.
  useLayoutEffect(() => {
    askAnew = () => void changeLevel(view.level);
    const measure = () => tell({ size, height: wantedHeight() });
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  });
  useLayoutEffect(() => (shown && !shown.claim ? beginAtHeading() : undefined), [shown]);

  /** Says why something was not done, where it was not. */
  const done = async (asked: Promise<Reply>, after?: () => undefined) => {
    const reply = await asked;
    setUnkept(reply.ok ? after?.() : sentenceOf(reply, stage));
  };

  // Drawn ahead and shown later it is the same, and is not drawn anew before a person sees it.
  return useMemo(
    () => (
      <Explore.Provider value={explore}>
        <Panel
          key={claim}
          {...{ view, layout, folded, size, busy, cite, moreOfPack, early }}
          notice={notice ?? unkept ?? (stage.sealed || undefined)}
          startAt={claim}
          onWanted={complete}
          onClose={() => tell({ close: true })}
          onLevel={changeLevel}
          onMove={
            canMove
              ? () => void done(ask('move-beside', {}, { tries: 1 }), () => void tell({ close: true }))
              : undefined
          }
          onPrint={() => void done(ask('open-paper', { product: view.product.id, level: view.level }))}
          onSize={(next, passing) => {
            setChosen(next);
            // For the next panel; this one has its size all the same.
            if (!passing) void done(ask('size-panel', next));
          }}
        />
      </Explore.Provider>
    ),
    [view, layout, folded, size.width, size.sheet, busy, notice, unkept, claim, early],
  );
}

/** Which of the two colours of each pair the panel takes, where the page asks for one; else the system says. */
const SCHEMES: Readonly<Record<string, string>> = { dark: '.mh{color-scheme:dark}', light: '.mh{color-scheme:light}' };
const sheet = new CSSStyleSheet();

/** Gives the panel its styles: for the page's scheme, or for the system's where the page has none. */
const dress = (scheme: string): void => sheet.replaceSync(`${css}\n${frameCss}\n${SCHEMES[scheme] ?? ''}`);

/** Draws once the content is there and the page's script has let us in; again whenever the place changes. */
function start(port: MessagePort, answer: Promise<Reply<'open-panel'>>) {
  let before = '';
  const tell = (said: FromPanel) => {
    const now = JSON.stringify(said);
    if (now !== before) port.postMessage(said);
    before = now;
  };
  let opened: Pick<Props, 'first' | 'kept' | 'canMove'> | undefined;
  let stage: Stage | undefined;
  const paint = () => {
    if (!opened || !stage) return;
    render(<Framed {...opened} {...{ stage, tell }} />, document.body);
  };
  port.onmessage = ({ data }) => {
    const told = data as Stage;
    if (told.scheme !== (stage?.scheme ?? '')) dress(told.scheme);
    stage = { ...stage, ...told };
    paint();
  };
  void answer.then((given) => {
    if (!given.ok) return tell({ close: true, failed: sentenceOf(given, stage ?? { reload: '', late: '' }) });
    const { size: kept, canMove, ...first } = given.value;
    opened = { first, kept, canMove };
    Object.assign(document.documentElement, { lang: first.lang, dir: first.dir });
    paint();
  });
  tellOfPerson(tell);
  // To frames one thing alone is told: that a pack was taken, replaced or removed.
  extension.runtime.onMessage.addListener(() => askAnew());
  keepScroll();
  // A browser would open a file that is let go here, in the place of the page: what is dragged is not even looked at.
  for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());
  // A page that got hold of the frame can keep its next `load` from us; what this document says as it goes it cannot.
  addEventListener('pagehide', ({ persisted }) => persisted || tell({ close: true, led: true }));
}

const world = globalThis as { [key: symbol]: unknown };
const task = world[Symbol.for(TASK_KEY)] as PanelTask | undefined;
if (task) {
  dress('');
  document.adoptedStyleSheets = [sheet];
  const { product, asked } = task;
  const answer = attempt(() => asked, PATIENCE_MS).then((reply) => reply ?? ask('open-panel', { product }));
  void task.welcomed.then((port) => start(port, answer));
}
