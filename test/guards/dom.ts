/** Which names of the browser the code uses, told by their types: an element's `value` is not the `value` of an answer. */
import { resolve } from 'node:path';
import { API } from 'typescript/unstable/sync';
import { parseSync } from 'vite';
import { type ReadSource, readSource, SOURCE } from './page-code';

export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Calls back for each node of a syntax tree with those around it, the nearest last. */
export function walk(node: Node, visit: (node: Node, around: readonly Node[]) => void, around: readonly Node[] = []) {
  visit(node, around);
  const inside = [...around, node];
  for (const child of Object.values(node))
    for (const part of Array.isArray(child) ? child : [child]) if (isNode(part)) walk(part, visit, inside);
}

export const treeOf = (file: string, text: string): Node => parseSync(file, text).program as unknown as Node;

/** One name of the browser in the code. */
export interface Use {
  file: string;
  /** Offset in the text. */
  at: number;
  /** As the browser's own types name it: `Node.textContent`, `fetch`, `chrome.runtime.sendMessage`. */
  name: string;
  /** Set, and not read. */
  write: boolean;
  /** What it is asked of, as it is written; empty where it stands alone. */
  of: string;
}

const WORD = new Set(['Identifier', 'JSXIdentifier']);

/** Whether what stands there is only set: the left side of a plain assignment. */
function isWritten(at: Node, around: readonly Node[]): boolean {
  const [assignment, member] = [around.at(-2), around.at(-1)];
  const target = member?.type === 'MemberExpression' && member.property === at ? member : at;
  const parent = target === at ? member : assignment;
  return parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.left === target;
}

interface Word {
  at: number;
  write: boolean;
  of: string;
}

/** Every place in a file that may name something: words, and texts in brackets as in `globalThis['fetch']`. */
function wordsOf(tree: Node, text: string): Word[] {
  const words: Word[] = [];
  walk(tree, (node, around) => {
    const parent = around.at(-1);
    const inBrackets =
      node.type === 'Literal' && parent?.type === 'MemberExpression' && parent.computed && parent.property === node;
    if (!WORD.has(node.type) && !inBrackets) return;
    const asked = parent?.type === 'MemberExpression' && parent.property === node && isNode(parent.object);
    const of = asked ? text.slice((parent.object as Node).start, (parent.object as Node).end) : '';
    words.push({ at: node.start + (inBrackets ? 1 : 0), write: isWritten(node, around), of });
  });
  return words;
}

const BROWSER = /\/lib\.dom[\w.]*\.d\.ts$|\/@types\/(?:chrome|webextension-polyfill)\//;

/** Uses of the browser's names in modules of ours, by what the compiler knows of them. `read` may hand in changed copies. */
export function usesIn(modules: readonly string[], read: ReadSource = readSource): Use[] {
  const root = process.cwd();
  const project = resolve(root, 'tsconfig.guards.json');
  const files = [...modules, 'virtual.d.ts', 'ui/css.d.ts'].map((file) => `${SOURCE}/${file}`);
  const settings = JSON.stringify({ extends: './tsconfig.json', include: [], files });
  const copies = new Map([
    [project, settings],
    ...modules.map((file): [string, string] => [resolve(root, SOURCE, file), read(file)]),
  ]);
  const api = new API({
    cwd: root,
    fs: { readFile: (file) => copies.get(file), fileExists: (file) => (copies.has(file) ? true : undefined) },
  });
  try {
    const [opened] = api.updateSnapshot({ openProject: project }).getProjects();
    if (!opened) throw new Error('the compiler opened no project');
    return modules.flatMap((file) => {
      const text = read(file);
      const words = wordsOf(treeOf(file, text), text);
      const symbols = opened.checker.getSymbolAtPosition(
        resolve(root, SOURCE, file),
        words.map(({ at }) => at),
      );
      return words.flatMap(({ at, write, of }, index): Use[] => {
        const symbol = symbols[index];
        if (!symbol?.declarations.some(({ path }) => BROWSER.test(path))) return [];
        const owner = symbol.getParent()?.name;
        return [{ file, at, name: owner ? `${owner}.${symbol.name}` : symbol.name, write, of }];
      });
    });
  } finally {
    api.close();
  }
}
