/** What stands on a page: product signals on the product's own hosts, chat widgets and visible CAPTCHAs anywhere. Structure only. */
import { globSource } from './address';
import { type Probe, productsAt } from './detect';
import { invoke, read } from './node';
import { within } from './query';
import type { DetectedProduct, PageSignal, State } from './rules';
import { holdsAnswer, isShown } from './visible';

export interface PageProbe extends Probe {
  /** Chat widgets, with who may answer in them as far as it can be told. */
  widgets: { id: string; answers: NonNullable<DetectedProduct['answers']> }[];
  /** CAPTCHAs that can be seen: their box (present) or their task (opened). */
  captcha: { id: string; state: State; labelling: boolean }[];
}

export interface ProbeOptions {
  /** A page saved before its scripts ran names what it loads only inside them. */
  insideScripts?: boolean;
}

/** Host and path of what a page loads. */
type Loaded = Record<'script' | 'frame', { address: string; element: Element }[]>;

const expressions = new Map<string, RegExp>();
/** A pattern "host/path" as an expression over host and path: subdomains count, the path is a beginning. */
function loadedExpression(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (!expression) {
    const slash = pattern.indexOf('/');
    const host = slash < 0 ? pattern : pattern.slice(0, slash);
    expression = new RegExp(
      `^(?:[^/]*\\.)?${globSource(host.replace(/^\*\./, ''), '[^/]*')}${slash < 0 ? '/' : globSource(pattern.slice(slash), '.*')}`,
    );
    expressions.set(pattern, expression);
  }
  return expression;
}

function hostAndPath(source: string, base: string): string | undefined {
  if (!URL.canParse(source, base)) return undefined;
  const { protocol, hostname, pathname } = new URL(source, base);
  return protocol === 'https:' || protocol === 'http:' ? hostname + pathname : undefined;
}

const CODE = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

function loadedBy(page: ParentNode, base: string, { insideScripts }: ProbeOptions): Loaded {
  const loaded: Loaded = { script: [], frame: [] };
  for (const [kind, selector] of [
    ['script', 'script[src]'],
    ['frame', 'iframe[src]'],
  ] as const) {
    for (const element of within(page, selector)) {
      const address = hostAndPath(invoke(element, 'getAttribute', 'src') ?? '', base);
      if (address) loaded[kind].push({ address, element });
    }
  }
  if (!insideScripts) return loaded;
  for (const element of within(page, 'script:not([src])')) {
    if (!CODE.test(invoke(element, 'getAttribute', 'type') ?? '')) continue;
    for (const [source] of (read(element, 'textContent') ?? '').matchAll(
      /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w./-]*)?/gi,
    )) {
      const address = hostAndPath(source, base);
      if (address) loaded.script.push({ address, element });
    }
  }
  return loaded;
}

function elementsOf(signal: PageSignal, page: ParentNode, loaded: Loaded): Element[] {
  if (signal.css !== undefined) return within(page, signal.css);
  const [kind, pattern] =
    signal.script !== undefined ? (['script', signal.script] as const) : (['frame', signal.frame ?? ''] as const);
  return loaded[kind].filter(({ address }) => loadedExpression(pattern).test(address)).map(({ element }) => element);
}

/** The states from the first to the furthest. */
const ORDER: readonly State[] = ['present', 'opened', 'used'];

/** The furthest state that a product's signals show, or undefined. A CAPTCHA must be visible, an answer must hold text. */
function stateOf(product: DetectedProduct, page: ParentNode, loaded: Loaded): State | undefined {
  let furthest = -1;
  for (const signal of product.signals ?? []) {
    const rank = ORDER.indexOf(signal.state);
    if (rank <= furthest) continue;
    const counts = product.kind === 'captcha' ? isShown : signal.filled ? holdsAnswer : () => true;
    if (elementsOf(signal, page, loaded).some(counts)) furthest = rank;
  }
  if (product.turns && !product.onlySignals && product.turns.some((turn) => within(page, turn).length > 0))
    return 'used';
  return ORDER[furthest];
}

/** What a page shows. Signals of products count on their own hosts only; `products` may be a part of the rules. */
export function probePage(
  page: ParentNode,
  address: string,
  products: readonly DetectedProduct[],
  options: ProbeOptions = {},
): PageProbe {
  const loaded = loadedBy(page, address, options);
  const probe = {
    signals: [] as { id: string; state: State }[],
    widgets: [] as PageProbe['widgets'],
    captcha: [] as PageProbe['captcha'],
  };
  const everywhere = products.filter(({ group }) => group === 'everywhere');
  for (const product of [...productsAt(address, products), ...everywhere]) {
    const state = stateOf(product, page, loaded);
    if (!state) continue;
    if (product.kind === 'captcha')
      probe.captcha.push({ id: product.id, state, labelling: product.labelling === true });
    else if (product.answers) probe.widgets.push({ id: product.id, answers: product.answers });
    else probe.signals.push({ id: product.id, state });
  }
  return probe;
}
