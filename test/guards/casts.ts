/** Ways to a name of the browser that no type and no text shows: casts that hide it, and looking up what a thing is made of. */
import { isNode, type Node, walk } from './dom';

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? '') : '');

/** How the browser makes its things: whoever asks that needs to name nothing. */
const LOOKS_UP = new Set(
  `getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getPrototypeOf __lookupGetter__ __proto__
  defineProperty defineProperties`.split(/\s+/),
);

/** `{ [name: string]: unknown }` and `Record<string, unknown>`: any name goes. A symbol has to be known. */
function namesNothing(type: Node): boolean {
  let found = false;
  walk(type, (node) => {
    const index =
      node.type === 'TSIndexSignature' ? ((node.parameters as Node[])[0]?.typeAnnotation as Node) : undefined;
    const record =
      node.type === 'TSTypeReference' && nameOf(node.typeName) === 'Record' ? (node.typeArguments as Node) : undefined;
    const keys = (index?.typeAnnotation as Node | undefined) ?? (record?.params as Node[] | undefined)?.[0];
    if (keys?.type === 'TSStringKeyword') found = true;
  });
  return found;
}

/** What is wrong with a node of the tree; undefined where nothing is. */
export function hiddenByCast(node: Node): string | undefined {
  if (node.type === 'Identifier' && LOOKS_UP.has(nameOf(node))) return 'looks up what a thing is made of';
  if (node.type !== 'TSAsExpression') return undefined;
  const inner = node.expression as Node;
  const kind = (node.typeAnnotation as Node).type;
  if (kind === 'TSAnyKeyword') return 'casts to any';
  if (namesNothing(node.typeAnnotation as Node)) return 'casts to a type that names nothing';
  const twice = inner.type === 'TSAsExpression' && (inner.typeAnnotation as Node).type === 'TSUnknownKeyword';
  return twice && kind !== 'TSConstKeyword' ? 'casts twice' : undefined;
}
