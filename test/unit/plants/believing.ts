/** What a page can answer in the browser's place: `<form><input name="parentNode"></form>`. */
import type { Plant } from './plant';

export const BELIEVING: Record<string, Plant> = {
  'a parent asked of the node itself': {
    file: 'detection/rendered.ts',
    line: 'export const said = (node: Node) => node.parentNode;',
    found: /straight for Node\.parentNode/,
  },
  'a place asked of the element itself': {
    file: 'content/place.ts',
    line: 'export const said = (element: Element) => element.getBoundingClientRect();',
    found: /straight for Element\.getBoundingClientRect/,
  },
  'elements asked of an element itself': {
    file: 'content/keep-place.ts',
    line: "export const said = (element: Element) => element.querySelectorAll('a');",
    found: /straight for ParentNode\.querySelectorAll/,
  },
  'the root’s size asked of the root itself': {
    file: 'content/settled.ts',
    line: 'export const said = () => document.documentElement.clientWidth;',
    found: /straight for Element\.clientWidth/,
  },
  'the body asked of the document itself': {
    file: 'content/chip.ts',
    line: 'export const said = () => document.body;',
    found: /document straight for Document\.body/,
  },
  'the document taken apart': {
    file: 'content/mount.ts',
    line: 'export const said = () => { const { readyState } = document; return readyState; };',
    found: /takes the document apart/,
  },
  'the style of an element of the page': {
    file: 'content/dock.ts',
    line: 'export const said = (element: HTMLElement) => element.style;',
    found: /straight for \w+\.style/,
  },
  'a parent taken out of the node': {
    file: 'detection/query.ts',
    line: 'export const said = ({ parentNode }: Node) => parentNode;',
    found: /straight for parentNode/,
  },
  'a name that is not written out': {
    file: 'detection/moments.ts',
    line: 'export const said = (node: Node, name: "tagName") => read(node as Element, name);',
    found: /not written out/,
  },
  'the asking under another name': {
    file: 'content/tone.ts',
    line: "import { read as said } from '../detection/node';",
    found: /under another name/,
  },
  'the text, asked as the browser defines it': {
    file: 'content/place.ts',
    line: "export const said = (node: Node) => read(node, 'textContent');",
    found: /asks a node for "textContent"/,
  },
};
