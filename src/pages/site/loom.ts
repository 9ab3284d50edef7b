/** The loom answers: threads are left out by state and year, and a name under the pointer shows the threads that pass it. */
import { followChoices } from './choices';

interface Held {
  thread: SVGElement;
  row: Element | null;
  nodes: string[];
  states: string[];
  years: number[];
}

const wordsOf = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

const threadsIn = (drawing: ParentNode): Held[] =>
  [...drawing.querySelectorAll<SVGElement>('.pic-strand')].map((thread) => ({
    thread,
    row: document.getElementById(thread.id.replace('loom-', 'thread-')),
    nodes: wordsOf(thread.dataset.nodes),
    states: wordsOf(thread.dataset.states),
    years: wordsOf(thread.dataset.years).map(Number),
  }));

/** Whether a thread is to be seen; one of which nothing is known has neither state nor year. */
export function isShown(
  { states, years }: Pick<Held, 'states' | 'years'>,
  values: ReadonlyMap<string, string>,
): boolean {
  const state = values.get('state');
  const since = Number(values.get('since') ?? Number.NEGATIVE_INFINITY);
  const until = Number(values.get('until') ?? Number.POSITIVE_INFINITY);
  if (state && !states.includes(state)) return false;
  return values.has('since') || values.has('until') ? years.some((year) => since <= year && year <= until) : true;
}

export function startFilters(form: HTMLFormElement): void {
  const figure = form.parentElement;
  const says = form.querySelector('output');
  if (!figure || !says) return;
  const threads = threadsIn(figure);
  const nodes = [...figure.querySelectorAll<SVGElement>('.pic-node')];
  followChoices(form, (values) => {
    const seen = new Set<string>();
    let shown = 0;
    for (const held of threads) {
      const out = !isShown(held, values);
      held.thread.classList.toggle('out', out);
      held.row?.classList.toggle('out', out);
      if (out) continue;
      shown += 1;
      for (const key of held.nodes) seen.add(key);
    }
    for (const node of nodes) node.classList.toggle('out', !seen.has(node.dataset.node ?? ''));
    says.textContent = (says.dataset.says ?? '')
      .replace('{shown}', String(shown))
      .replace('{all}', String(threads.length));
  });
}

/** A name or a thread under the pointer or the keyboard: what belongs to it stands out. */
export function startPicking(drawing: SVGElement): void {
  const threads = threadsIn(drawing);
  let picked: Element | undefined;
  const pick = (target: EventTarget | null) => {
    const now =
      target instanceof Element ? (target.closest<SVGElement>('.pic-node, .pic-strand') ?? undefined) : undefined;
    if (now === picked) return;
    picked = now;
    const node = now instanceof SVGElement ? now.dataset.node : undefined;
    drawing.classList.toggle('picked', now !== undefined);
    for (const { thread, nodes } of threads)
      thread.classList.toggle('on', thread === now || (node !== undefined && nodes.includes(node)));
  };
  drawing.addEventListener('pointerover', (event) => pick(event.target));
  drawing.addEventListener('pointerleave', () => pick(null));
  drawing.addEventListener('focusin', (event) => pick(event.target));
  drawing.addEventListener('focusout', () => pick(null));
}
