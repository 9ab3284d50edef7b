/** Functions that come back by themselves: a timer that sets itself again, directly or through others of its file. */
import { isNode, type Node, treeOf, walk } from './dom';

/** What calls a function later. `every` comes back too; page-code.test.ts counts who uses it. */
const LATER = new Set(
  'after setTimeout setInterval requestAnimationFrame requestIdleCallback queueMicrotask then'.split(' '),
);

const nameOf = (node: unknown): string =>
  isNode(node) ? String((node.type === 'MemberExpression' ? nameOf(node.property) : node.name) ?? '') : '';

/** Functions of a file that have a name, innermost last. */
function functionsIn(tree: Node): { name: string; body: Node }[] {
  const found: { name: string; body: Node }[] = [];
  walk(tree, (node) => {
    if (node.type === 'FunctionDeclaration') found.push({ name: nameOf(node.id), body: node });
    const made = node.type === 'VariableDeclarator' && isNode(node.init) ? node.init : undefined;
    if (made && /Function/.test(made.type)) found.push({ name: nameOf(node.id), body: made });
    // A function that another one made of a function: `coalesced(async () => …)`, `new MutationObserver(heard)`.
    else if (made && /^(?:Call|New)Expression$/.test(made.type)) found.push({ name: nameOf(node.id), body: made });
  });
  return found;
}

/** Names that a function uses, and those of them that it hands to a timer. */
function usesOf(body: Node, names: ReadonlySet<string>): { all: Set<string>; later: Set<string> } {
  const uses = { all: new Set<string>(), later: new Set<string>() };
  walk(body, (node, around) => {
    const name = nameOf(node);
    if (node.type !== 'Identifier' || !names.has(name)) return;
    uses.all.add(name);
    const call = around.findLast((outer) => outer.type === 'CallExpression' && LATER.has(nameOf(outer.callee)));
    if (call && call.callee !== node) uses.later.add(name);
  });
  return uses;
}

/** Names of the functions of a file that a timer of theirs leads back to. */
export function loopsIn(file: string, text: string): { at: number; name: string }[] {
  const functions = functionsIn(treeOf(file, text));
  const names = new Set(functions.map(({ name }) => name));
  const uses = new Map(functions.map(({ name, body }) => [name, usesOf(body, names)]));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return [...(uses.get(from)?.all ?? [])].some((next) => reaches(next, to, seen));
  };
  return functions
    .filter(({ name }) => [...(uses.get(name)?.later ?? [])].some((next) => reaches(next, name)))
    .map(({ name, body }) => ({ at: body.start, name }));
}

/** Loops that wait in between, and so may go on for ever without a timer that leads back to them. */
export function waitsIn(file: string, text: string): number[] {
  const places = new Set<number>();
  walk(treeOf(file, text), (node, around) => {
    if (node.type !== 'AwaitExpression') return;
    const inside = around.slice(around.findLastIndex(({ type }) => /Function/.test(type)) + 1);
    const loop = inside.findLast(({ type }) => /^(?:For|While|DoWhile)\w*Statement$/.test(type));
    if (loop) places.add(loop.start);
  });
  return [...places];
}
