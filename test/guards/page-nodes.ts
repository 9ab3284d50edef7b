/** Names of the browser that are asked of a page's own nodes straight away: there what the page has named so stands in front (`<input name="parentNode">` in a form). */
import { isNode, treeOf, type Use, walk } from './dom';

/** What any element can be asked. An image or a field answers for itself: only forms, objects and frame sets take names from their content. */
const ANY_ELEMENT =
  /^(?:Node|Element|ParentNode|ChildNode|NonDocumentTypeChildNode|NonElementParentNode|Slottable|Slotable|Animatable|ARIAMixin|ElementCSSInlineStyle|ElementContentEditable|HTMLElement|HTMLOrSVGElement|GlobalEventHandlers|HTMLFormElement|HTMLObjectElement|HTMLEmbedElement|HTMLFrameSetElement)\./;

/** Rooms whose modules meet a page's nodes. */
const ROOMS = /^(?:detection|content)\//;
/** Modules that draw our own parts, where no element of a page comes in. */
const DRAWS_OURS =
  /^content\/(?:chip|chip-menu|chip-told|element|keep-off|note|mount|panel-host|panel-stage|panel\.iife|keep-scroll|keys|shared)\.tsx?$/;
/** What runs in a document of ours: no page names anything there. */
const OUR_DOCUMENT = /^content\/(?:panel\.iife\.tsx|keep-scroll\.ts)$/;
/** Elements of ours, and bodies and `div`s, which take no names, in the other modules, by the name that they have there. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  'content/come-back.ts': ['host'],
  'content/detect.iife.ts': ['chip.go', 'chip?.chip'],
  'content/ground.ts': ['part'],
  'content/keep-focus.ts': ['iframe'],
  'content/near.iife.ts': ['stage'],
  'content/orphans.iife.ts': ['element', 'root', 'part'],
  'content/standing.ts': ['body', 'host', 'part'],
  'content/tone.ts': ['part'],
};

/** Where a property is taken out of an object without its name standing behind a dot. */
const TAKEN =
  /^(?:parent(?:Node|Element)|(?:first|last)(?:Element)?Child|(?:next|previous)(?:Element)?Sibling|childNodes|children|tagName|localName|nodeType|nodeValue|ownerDocument|shadowRoot|assignedSlot|classList|attributes|isConnected|(?:client|offset|scroll)(?:Width|Height|Left|Top)|style|matches|closest|contains|get(?:Attribute|BoundingClientRect|ClientRects|RootNode)|hasAttribute|querySelector(?:All)?)$/;

interface Found {
  file: string;
  at: number;
  what: string;
}

const meetsPages = (file: string): boolean =>
  ROOMS.test(file) && !DRAWS_OURS.test(file) && file !== 'detection/node.ts';

const standsInPages = (file: string): boolean =>
  ROOMS.test(file) && !OUR_DOCUMENT.test(file) && file !== 'detection/node.ts';

/** Reads that do not go through `read` and `invoke` of detection/node.ts. */
export function straightReadsIn(
  uses: readonly Use[],
  modules: readonly string[],
  read: (file: string) => string,
): Found[] {
  const asked = uses
    .filter(
      ({ file, name, of }) =>
        meetsPages(file) && ANY_ELEMENT.test(name) && of !== 'document' && !OURS[file]?.includes(of),
    )
    .map(({ file, at, name }) => ({ file, at, what: `asks a node straight for ${name}` }));
  // Forms and pictures stand as names on the document: `<img name="body">`.
  const ofDocument = uses
    .filter(({ file, of }) => standsInPages(file) && of === 'document')
    .map(({ file, at, name }) => ({ file, at, what: `asks the document straight for ${name}` }));
  const partedDocument = modules.filter(standsInPages).flatMap((file) => {
    const found: Found[] = [];
    walk(treeOf(file, read(file)), (node) => {
      const { id, init } = node as { id?: unknown; init?: unknown };
      if (node.type !== 'VariableDeclarator' || !isNode(id) || !isNode(init)) return;
      if (id.type === 'ObjectPattern' && init.type === 'Identifier' && init.name === 'document')
        found.push({ file, at: node.start, what: 'takes the document apart' });
    });
    return found;
  });
  const taken = modules.filter(meetsPages).flatMap((file) => {
    const found: Found[] = [];
    walk(treeOf(file, read(file)), (node, around) => {
      const key = node.type === 'Property' && around.at(-1)?.type === 'ObjectPattern' ? node.key : undefined;
      const name = isNode(key) ? String(key.name) : '';
      if (TAKEN.test(name)) found.push({ file, at: node.start, what: `asks a node straight for ${name}` });
    });
    return found;
  });
  return [...asked, ...ofDocument, ...partedDocument, ...taken];
}
