/** Source texts which both drivers run inside pages: calls with JSON arguments, the place of an element, axe-core. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AxeResult, PANEL, type Page } from './driver';

/** A function whose source is sent to the page, or source text. */
export type Sendable = string | ((...args: never[]) => unknown);

/** A point in the viewport, or the reason why there is none yet. */
export type Spot = { x: number; y: number } | { problem: string };

const PREPARE = 'const __name = (f) => f;'; // tsx wraps named functions in this helper, which a page does not have
const body = (code: Sendable, args: string) =>
  `${PREPARE} const value = (${String(code)}); const result = await (typeof value === 'function' ? value(${args}) : value); return JSON.stringify({ result });`;

/** An expression: a promise of the JSON text `{ result }` of calling `code` with `args`. */
export const callSource = (code: Sendable, args: readonly unknown[]) =>
  `(async () => { ${body(code, `...${JSON.stringify(args)}`)} })()`;

/** A function expression of one argument, the shadow root, which resolves to the JSON text `{ result }`. */
export const rootCallSource = (code: Sendable, args: readonly unknown[]) =>
  `async (root) => { ${body(code, `root, ...${JSON.stringify(args)}`)} }`;

/** Reads what the two above resolved to. */
export function unwrap(json: unknown): unknown {
  if (typeof json !== 'string') throw new Error(`the page answered ${String(json)} instead of JSON`);
  return (JSON.parse(json) as { result?: unknown }).result;
}

/** In a page: the centre of an element, scrolled into view, once nothing else lies over it. */
export function findSpot(root: Document | ShadowRoot, selector: string): Spot {
  const element = root.querySelector(selector);
  if (!element) return { problem: `nothing matches ${selector}` };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return { problem: `${selector} has no size` };
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const inTree = root.elementFromPoint(x, y);
  const onTop = 'host' in root ? root.ownerDocument.elementFromPoint(x, y) : inTree;
  const ours = inTree !== null && element.contains(inTree) && (!('host' in root) || onTop === root.host);
  if (!ours)
    return {
      problem: `at the centre of ${selector} lies ${onTop ? `${onTop.tagName} / ${inTree?.tagName}` : 'nothing: it is outside the viewport'}`,
    };
  return { x, y };
}

/** In a page: opens every line of the panel, and what is folded in it. */
export function openAll(root: Document | ShadowRoot): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** Where an element stands, in CSS pixels of its window. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** In a page: the box of an element. */
export function boxIn(root: Document | ShadowRoot, selector: string): Box {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}

/** A box inside a frame, seen from the frame's own window. */
export const shifted = (box: Box, frame: Box): Box => ({
  left: box.left + frame.left,
  right: box.right + frame.left,
  top: box.top + frame.top,
  bottom: box.bottom + frame.top,
});

/** The centre of an element in a part of ours, in the window's pixels, once neither its own document nor the page lays anything over it. */
export async function spotIn(page: Page, part: string, inner: string): Promise<Spot> {
  const spot = await page.inShadow(part, findSpot, inner);
  if ('problem' in spot) return spot;
  const { left, right, top, bottom } = await page.boxOf(part, inner);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const onTop = await page.onHost(part, (host, ...at) => host.ownerDocument.elementFromPoint(...at) === host, x, y);
  return onTop ? { x, y } : { problem: `something of the page lies over ${part} ${inner}` };
}

/** How long a state is waited for: a busy machine is slow, and no test may depend on speed. */
const PATIENCE_MS = 60_000;
/** A probe that is under way when the time is over may take this much longer. */
const GRACE_MS = 10_000;

/** The same promise, refused once it has taken too long: a browser that never answers would else be waited for without end. */
export async function inTime<T>(what: string, promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Between two looks: what comes at once is seen at once, and what takes long is not kept from coming by being asked for all the time. */
const pauseAfter = (waited: number): number => Math.min(50 + waited / 5, 400);

/** As `poll`, of something in a part of ours. A panel is not there before it is drawn whole: what is folded in it follows the first paint. */
export const pollPart = <T>(
  page: Pick<Page, 'inShadow'>,
  part: string,
  code: Sendable,
  args: unknown[],
): Promise<T> => {
  const once = `async (root, ...args) => {
    if (root.querySelector('.inside:empty')) return false;
    const value = (${String(code)});
    return typeof value === 'function' ? value(root, ...args) : value;
  }`;
  const looked = part === PANEL ? once : (code as string);
  return poll<T>(
    `${part}: ${String(code).slice(0, 120)}`,
    async () => (await page.inShadow(part, looked, ...args)) as T,
  );
};

/** Waits until `probe` gives a truthy value; errors (a navigation under way, no host yet) count as "not yet". */
export async function poll<T>(what: string, probe: () => Promise<T>, milliseconds = PATIENCE_MS): Promise<T> {
  const since = Date.now();
  const end = since + milliseconds;
  let last: unknown;
  for (;;) {
    try {
      const value = await inTime(what, probe(), milliseconds + GRACE_MS);
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(
        `waited ${milliseconds} ms for ${what}; last: ${last instanceof Error ? last.message : String(JSON.stringify(last))}`,
      );
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(Date.now() - since)));
  }
}

/** Waits for the spot of an element to be free and at rest (an animation moves it). */
export async function restingSpot(selector: string, find: () => Promise<unknown>): Promise<{ x: number; y: number }> {
  let before: Spot | undefined;
  const spot = await poll(`${selector} to be clickable`, async () => {
    const now = (await find()) as Spot;
    if ('problem' in now) throw new Error(now.problem);
    const rests = before !== undefined && 'x' in before && before.x === now.x && before.y === now.y;
    before = now;
    return rests ? now : undefined;
  });
  if (!spot) throw new Error(`no place for ${selector}`);
  return spot;
}

let axeText: string | undefined;
/** The text of axe-core, to be evaluated before `runAxe`. */
export function axeSource(): string {
  axeText ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return axeText;
}

interface AxeGlobal {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{
    passes: { id: string }[];
    violations: {
      id: string;
      impact?: string | null;
      help: string;
      nodes: { html: string; target: unknown; failureSummary?: string }[];
    }[];
  }>;
}

/** In a page: runs axe-core, all its rules or those given, on the closed root given (opened to axe for that time only) or on the document. */
export async function runAxe(root: ShadowRoot | Document, only?: readonly string[] | null): Promise<AxeResult> {
  const { axe } = globalThis as unknown as { axe: AxeGlobal };
  const host = 'host' in root ? root.host : undefined;
  if (host) Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  try {
    const all = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
    const runOnly = only ? { type: 'rule', values: only } : all;
    const found = await axe.run(host ?? root, { runOnly, resultTypes: ['violations', 'passes'] });
    return {
      passes: found.passes.map((rule) => rule.id),
      violations: found.violations.map((rule) => ({
        id: rule.id,
        impact: rule.impact ?? 'unknown',
        help: rule.help,
        nodes: rule.nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`.trim()),
      })),
    };
  } finally {
    if (host) delete (host as { shadowRoot?: unknown }).shadowRoot;
  }
}
