/** What types cannot tell: names put together from parts, casts that hide a name, elements and addresses that load, texts that become code. */

import { readsWriting, unescaped } from '../../src/detection/selectors';
import { hiddenByCast } from './casts';
import { isNode, type Node, treeOf, walk } from './dom';
import { loopsIn, waitsIn } from './loops';
import { NEVER_BY_NAME } from './names';
import { endlessIn, loadsIn } from './sheets';

/** What is wrong at a place in a file. */
export interface Flaw {
  at: number;
  what: string;
}

/** Elements that load, send or run something. */
const LOADERS = new Set(
  'audio base embed fencedframe form frame iframe image img link meta object portal script source track video'.split(
    ' ',
  ),
);
/** As a bare value these give everything under another name. */
const GLOBALS = new Set(['globalThis', 'Reflect', 'Proxy']);
/** Members that are harmless on most things and reading on a field or a text: no type of our own may claim them. */
const CLAIMED = new Set(['value', 'data', 'defaultValue', 'find']);
/** The same where code meets a page's nodes and events: what a key, a field, a link or the tab says. */
const CLAIMED_OF_PAGES = new Set(
  `key code keyCode charCode which text title textLength URL documentURI baseURI href search hash files ariaLabel
  ariaDescription ariaValueText ariaPlaceholder ariaRoleDescription placeholder alt content checked validity`.split(
    /\s+/,
  ),
);
/** What happens all the time while a person moves, writes or reads, or while a page draws. */
const BUSY = new Set(
  `scroll pointermove mousemove pointerrawupdate mouseover pointerover wheel touchmove drag dragover transitionrun
  transitionstart transitionend animationstart animationiteration animationend selectionchange input beforeinput
  timeupdate progress keydown keyup keypress resize message paste copy compositionupdate scrollend slotchange
  mouseenter pointerenter mousedown touchstart beforeunload unload`.split(/\s+/),
);
/** Rooms whose modules meet a page. */
const MEETS_PAGES = /^(?:detection|content)\//;
const TAKEN = new Set([...CLAIMED, 'key', 'code', 'src', 'title', 'alt', 'placeholder']);
/** Attributes that make the browser fetch something, at once or on a press. */
const ADDRESSES = new Set([
  'src',
  'href',
  'srcset',
  'action',
  'formaction',
  'formAction',
  'ping',
  'poster',
  'background',
  'data',
]);

const nameOf = (node: unknown): string =>
  isNode(node) ? (node.type === 'Literal' ? String(node.value) : String((node as { name?: unknown }).name ?? '')) : '';

/** A text as far as the code itself spells it out: one literal, or several put together. */
function spelled(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral') {
    const quasis = node.quasis as { value: { cooked: string } }[];
    const parts = (node.expressions as Node[]).map(spelled);
    return parts.includes(undefined)
      ? undefined
      : quasis.map(({ value }, index) => value.cooked + (parts[index] ?? '')).join('');
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const [left, right] = [spelled(node.left), spelled(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

const isMade = (key: unknown): boolean =>
  isNode(key) && ['BinaryExpression', 'TemplateLiteral', 'CallExpression', 'ConditionalExpression'].includes(key.type);

const ASKS = new Set(['read', 'invoke']);
/** What of a page's node can give a text, lead into a component, or change it. */
const TELLING = new Set(
  'textContent nodeValue getAttribute attributes shadowRoot assignedNodes append focus'.split(' '),
);
/** Whether a node of the tree calls `read` or `invoke` of detection/node.ts. */
const isAsking = (node: Node): boolean => node.type === 'CallExpression' && ASKS.has(nameOf(node.callee));

type Check = (node: Node, around: readonly Node[]) => string | undefined;

const CHECKS: readonly Check[] = [
  /** A neighbour that is written out is packed like any other part. */
  (node) =>
    node.type === 'ImportExpression' && !/^\.\/[\w-]+$/.test(spelled(node.source) ?? '')
      ? 'loads code when it runs'
      : undefined,
  /** `read` and `invoke` (detection/node.ts) take the name of a property as a text. */
  function asksNode(node) {
    if (!isAsking(node)) return undefined;
    const name = spelled((node.arguments as Node[])[1]);
    if (name === undefined) return 'asks a node for what is not written out';
    return TELLING.has(name) ? `asks a node for "${name}"` : undefined;
  },
  (node) =>
    node.type === 'ImportSpecifier' && ASKS.has(nameOf(node.imported)) && nameOf(node.local) !== nameOf(node.imported)
      ? `imports "${nameOf(node.imported)}" under another name`
      : undefined,
  function namesByText(node, around) {
    const text = spelled(node);
    const parent = around.at(-1);
    if (text === undefined || parent?.type === 'ImportDeclaration' || parent?.type === 'TSLiteralType')
      return undefined;
    if (parent && isAsking(parent) && (parent.arguments as Node[])[1] === node) return undefined;
    if (NEVER_BY_NAME.has(text)) return `names "${text}" in a text`;
    if (loadsIn(text).length > 0 || /^javascript:|^data:text/i.test(unescaped(text)))
      return 'holds an address that loads';
    if (endlessIn(text).length > 0) return 'moves without end';
    if (readsWriting(text) || /\[\s*(?:title|alt|aria-valuetext)\s*[~|^$*]?=/i.test(unescaped(text)))
      return 'selects by what is written';
    return undefined;
  },
  /** A listener to all that changes below a node: which kinds of change, and where they are not written out. */
  function watchesBelow(node) {
    const callee = node.type === 'CallExpression' && isNode(node.callee) ? node.callee : undefined;
    const called = callee && nameOf(callee.type === 'MemberExpression' ? callee.property : callee);
    if (called !== 'observe') return undefined;
    const [watched, options] = node.arguments as Node[];
    // Without options it is an observer of sizes, or one of ours that says elsewhere what it watches.
    if (!options) return `observes the size of ${nameOf(watched) || 'what has no name'}`;
    const properties = options?.type === 'ObjectExpression' ? (options.properties as Node[]) : undefined;
    const keys = properties?.map((property) => (property.type === 'Property' ? nameOf(property.key) : '...'));
    if (!keys || keys.includes('...')) return 'observes what is not written out';
    if (keys.some((key) => key.startsWith('characterData'))) return 'observes what is written';
    return keys.includes('subtree') ? `observes everything below: ${keys.sort().join(' ')}` : undefined;
  },
  function madeKey(node) {
    const made =
      node.type === 'MemberExpression' && node.computed && isMade(node.property) && !isCounted(node.property);
    return made ? 'makes the name of a member from parts' : undefined;
  },
  /** `setTimeout('fetch(…)')`: a text that becomes code. */
  function runsText(node) {
    if (node.type !== 'CallExpression' || !isNode(node.callee)) return undefined;
    const called = nameOf(node.callee.type === 'MemberExpression' ? node.callee.property : node.callee);
    const [run] = node.arguments as Node[];
    return /^set(?:Timeout|Interval)$/.test(called) && /Literal$|^BinaryExpression$/.test(run?.type ?? '')
      ? 'runs a text as code'
      : undefined;
  },
  function bareName(node, around) {
    if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') return undefined;
    const name = nameOf(node);
    if (!NEVER_BY_NAME.has(name)) return undefined;
    const [parent, assignment] = [around.at(-1), around.at(-2)];
    const isSet =
      assignment?.type === 'AssignmentExpression' && assignment.operator === '=' && assignment.left === parent;
    const isKey = parent?.type === 'Property' && parent.key === node && around.at(-2)?.type === 'ObjectExpression';
    return name === 'textContent' && (isSet || isKey) ? undefined : `uses "${name}"`;
  },
  function globalAsValue(node, around) {
    if (node.type !== 'Identifier' || !GLOBALS.has(nameOf(node))) return undefined;
    const parent = around.at(-1);
    const isName =
      (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
      (parent?.type === 'Property' && parent.key === node) ||
      (parent?.type === 'BinaryExpression' && parent.operator === 'in');
    return isName ? undefined : `hands on "${nameOf(node)}"`;
  },
  hiddenByCast,
  /** What a style writes into a page can be an attribute of it. */
  function readsDrawn(node) {
    const callee = node.type === 'CallExpression' && isNode(node.callee) ? node.callee : undefined;
    if (callee?.type !== 'MemberExpression' || nameOf(callee.property) !== 'getPropertyValue') return undefined;
    const name = spelled((node.arguments as Node[])[0]);
    return name === undefined || name === 'content' ? 'reads what a style writes' : undefined;
  },
  (node) =>
    /^TS(?:Property|Method)Signature$/.test(node.type) && CLAIMED.has(nameOf(node.key))
      ? `makes a type with "${nameOf(node.key)}"`
      : undefined,
  function loadingElement(node) {
    if (node.type === 'JSXOpeningElement' && LOADERS.has(nameOf(node.name))) return `writes <${nameOf(node.name)}>`;
    if (node.type !== 'CallExpression') return undefined;
    const callee = node.callee as Node;
    const called = nameOf(callee.type === 'MemberExpression' ? callee.property : callee);
    const first = spelled((node.arguments as Node[])[0])?.toLowerCase();
    if (/^createElement/.test(called) && first !== undefined && LOADERS.has(first)) return `makes <${first}>`;
    return called === 'element' && first !== undefined && LOADERS.has(first) ? `makes <${first}>` : undefined;
  },
  function loadingAttribute(node, around) {
    const onElement = node.type === 'JSXAttribute' && /^[a-z]/.test(nameOf((around.at(-1) as Node).name));
    const inObject = node.type === 'Property' && around.at(-1)?.type === 'ObjectExpression';
    const key = onElement ? nameOf(node.name) : inObject ? nameOf(node.key) : '';
    return ADDRESSES.has(key) && !(inObject && key === 'data') ? `gives an address in "${key}"` : undefined;
  },
  function takenOut(node, around) {
    const taken = node.type === 'Property' && around.at(-1)?.type === 'ObjectPattern' ? nameOf(node.key) : '';
    return TAKEN.has(taken) ? `takes "${taken}" out of something` : undefined;
  },
];

/** What only code that meets a page may not do. */
const CHECKS_OF_PAGES: readonly Check[] = [
  (node) =>
    (/^TS(?:Property|Method)Signature$/.test(node.type) && CLAIMED_OF_PAGES.has(nameOf(node.key))) ||
    (node.type === 'TSLiteralType' && CLAIMED_OF_PAGES.has(nameOf(node.literal)))
      ? `makes a type with "${nameOf(node.key ?? node.literal)}"`
      : undefined,
  function hearsBusy(node) {
    const text = spelled(node);
    return text !== undefined && BUSY.has(text) ? `hears "${text}"` : undefined;
  },
  /** `[value^=` put together from two halves. */
  function halfSelector(node, around) {
    const text = spelled(node);
    if (text === undefined || around.at(-1)?.type === 'BinaryExpression') return undefined;
    const depth = [...text.replace(/"[^"]*"/g, '')].reduce(
      (open, sign) => open + (sign === '[' ? 1 : sign === ']' ? -1 : 0),
      0,
    );
    return depth === 0 ? undefined : 'holds half a selector';
  },
];

/** `list[index + 1]` counts; it makes no name. */
function isCounted(key: unknown): boolean {
  if (!isNode(key)) return false;
  if (key.type !== 'BinaryExpression') return false;
  const texts = ['left', 'right']
    .map((side) => key[side])
    .filter((part) => isNode(part) && typeof spelled(part) === 'string');
  return texts.length === 0;
}

/** All flaws of a file, in the order of the text. */
export function sideDoorsIn(file: string, text: string): Flaw[] {
  const flaws: Flaw[] = [];
  walk(treeOf(file, text), (node, around) => {
    for (const check of MEETS_PAGES.test(file) ? [...CHECKS, ...CHECKS_OF_PAGES] : CHECKS) {
      const what = check(node, around);
      if (what !== undefined) flaws.push({ at: node.start, what });
    }
  });
  const loops = loopsIn(file, text).map(({ at, name }) => ({ at, what: `comes back by itself: ${name}` }));
  const waits = waitsIn(file, text).map((at) => ({ at, what: 'waits in a loop' }));
  return [...flaws, ...loops, ...waits];
}
