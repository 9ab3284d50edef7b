/** Functions that the background hands to a page: they are written in the background and run in the page. */
import { isNode, type Node, treeOf, walk } from './dom';

const nameOf = (node: unknown): unknown => (isNode(node) ? node.name : undefined);

/** The function that an identifier stands for, where the same file makes it. */
function madeHere(tree: Node, name: unknown): Node | undefined {
  let found: Node | undefined;
  walk(tree, (node) => {
    const made = node.type === 'FunctionDeclaration' || node.type === 'VariableDeclarator';
    if (made && nameOf(node.id) === name) found = node;
  });
  return found;
}

/** Where they stand in a file. Throws for one that is not written in the file where it is handed over. */
export function injectedRanges(file: string, text: string): { start: number; end: number }[] {
  const tree = treeOf(file, text);
  const ranges: Node[] = [];
  walk(tree, (node, around) => {
    if (node.type !== 'Property' || nameOf(node.key) !== 'func' || around.at(-1)?.type !== 'ObjectExpression') return;
    const value = node.value as Node;
    const made = value.type === 'Identifier' ? madeHere(tree, value.name) : value;
    if (!made)
      throw new Error(`${file} hands a page the function ${String(nameOf(value))}, which is not written there`);
    ranges.push(made);
  });
  return ranges;
}
