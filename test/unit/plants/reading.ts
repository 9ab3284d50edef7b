/** Breaches of promise two: something that stands on the page, or is written in it, is read. */
import type { Plant } from './plant';

export const READING: Record<string, Plant> = {
  'the text of a message': {
    file: 'detection/phrases.ts',
    line: 'export const said = (answer: Element) => answer.textContent;',
    found: /textContent/,
  },
  'what stands in the composer': {
    file: 'content/dock.ts',
    line: "export const typed = () => document.querySelector('textarea')?.value;",
    found: /HTMLTextAreaElement\.value/,
  },
  'every field': {
    file: 'content/moments.iife.ts',
    line: "addEventListener('input', (event) => event.target instanceof HTMLInputElement && void event.target.value);",
    found: /HTMLInputElement\.value/,
  },
  'the data of a text': {
    file: 'detection/query.ts',
    line: 'export const said = (text: Text) => text.data;',
    found: /CharacterData\.data/,
  },
  'a text taken out': {
    file: 'detection/query.ts',
    line: 'export const said = ({ textContent }: Node) => textContent;',
    found: /textContent/,
  },
  'a value taken out': {
    file: 'detection/query.ts',
    line: 'export const said = ({ value }: HTMLInputElement) => value;',
    found: /"value"/,
  },
  'a value under a type of one’s own': {
    file: 'detection/query.ts',
    line: 'export const said = (field: { value: string }) => field.value;',
    found: /"value"/,
  },
  'a cast that hides it': {
    file: 'detection/query.ts',
    line: 'export const said = (field: Element) => (field as unknown as Record<string, string>).any;',
    found: /casts twice|casts to a type/,
  },
  'a name from parts': {
    file: 'content/place.ts',
    line: "export const said = (node: Record<string, string>) => node['text' + 'Content'];",
    found: /textContent/,
  },
  'visible text': {
    file: 'ui/jump.ts',
    line: 'export const said = () => document.body.innerText;',
    found: /innerText/,
  },
  'markup of the page': {
    file: 'ui/jump.ts',
    line: 'export const said = () => document.body.innerHTML;',
    found: /innerHTML/,
  },
  'what is selected': {
    file: 'content/keys.ts',
    line: 'export const said = () => String(getSelection());',
    found: /getSelection/,
  },
  'a range': {
    file: 'content/keys.ts',
    line: 'export const said = () => String(document.createRange());',
    found: /createRange/,
  },
  'a walk over texts': {
    file: 'content/keys.ts',
    line: 'document.createTreeWalker(document.body, 4);',
    found: /createTreeWalker/,
  },
  'a form’s data': {
    file: 'content/keys.ts',
    line: 'export const said = (form: HTMLFormElement) => [...new FormData(form)];',
    found: /FormData/,
  },
  'the clipboard': { file: 'ui/copy.ts', line: 'void navigator.clipboard.readText();', found: /readText/ },
  'what is pasted': {
    file: 'content/keys.ts',
    line: "addEventListener('paste', (event) => void event.clipboardData?.getData('text'));",
    found: /clipboardData/,
  },
  'what is typed': {
    file: 'content/moments.iife.ts',
    line: "addEventListener('keydown', ({ key }) => void key);",
    found: /"key"/,
  },
  'the letters of an input': {
    file: 'content/moments.iife.ts',
    line: "addEventListener('beforeinput', (event) => void event.data);",
    found: /InputEvent\.data/,
  },
  'the title of the page': { file: 'content/detect.iife.ts', line: 'void document.title;', found: /Document\.title/ },
  'a value by selector': {
    file: 'content/detect.iife.ts',
    line: `void document.querySelector('input[value^="a"]');`,
    found: /selects by what is written/,
  },
  'a label that says what the answer says': {
    file: 'content/moments.iife.ts',
    line: 'export const said = (answer: Element) => answer.ariaLabel;',
    found: /ARIAMixin\.ariaLabel/,
  },
  'a described value': {
    file: 'detection/query.ts',
    line: 'export const said = (field: Element) => field.ariaValueText ?? field.ariaDescription;',
    found: /ARIAMixin\.ariaValueText/,
  },
  'whether something is written, by selector': {
    file: 'content/detect.iife.ts',
    line: "export const said = () => document.querySelector('textarea:not(:placeholder-shown)');",
    found: /selects by what is written/,
  },
  'whether a field is filled in well': {
    file: 'content/dock.ts',
    line: "export const said = () => document.querySelector('input:user-valid');",
    found: /selects by what is written/,
  },
  'whether a box is ticked': {
    file: 'content/dock.ts',
    line: "export const said = () => document.querySelector('input:checked');",
    found: /selects by what is written/,
  },
  'whether the composer is empty': {
    file: 'content/dock.ts',
    line: "export const said = () => document.querySelector('[contenteditable]:empty');",
    found: /selects by what is written/,
  },
  'in which direction it is written': {
    file: 'content/dock.ts',
    line: "export const said = () => document.querySelector('textarea:dir(rtl)');",
    found: /selects by what is written/,
  },
  'a value by selector in escapes': {
    file: 'content/dock.ts',
    line: String.raw`export const said = () => document.querySelector('[v\\61lue^="a"]');`,
    found: /selects by what is written/,
  },
  'what a page mirrors of a field': {
    file: 'content/dock.ts',
    line: `export const said = () => document.querySelector('[data-replicated-value*="a"]');`,
    found: /selects by what is written/,
  },
  'the name of the tab': {
    file: 'detection/controls.ts',
    line: "export const said = (page: Document) => page.querySelector('title')?.text;",
    found: /HTMLTitleElement\.text/,
  },
  'the words of an option': {
    file: 'detection/controls.ts',
    line: 'export const said = (option: HTMLOptionElement) => option.label;',
    found: /HTMLOptionElement\.label/,
  },
  'text drawn by a style': {
    file: 'content/tone.ts',
    line: "export const said = (element: Element) => getComputedStyle(element, '::before').content;",
    found: /\.content/,
  },
  'text drawn by a style, by name': {
    file: 'content/tone.ts',
    line: "export const said = (element: Element) => getComputedStyle(element, '::after').getPropertyValue('content');",
    found: /what a style writes/,
  },
  'a highlight that finds': {
    file: 'content/keys.ts',
    line: "export const said = () => (window as { find?(text: string): boolean }).find?.('password');",
    found: /find/,
  },
  'a copy of the page': {
    file: 'content/mount.ts',
    line: 'export const said = () => document.body.cloneNode(true);',
    found: /cloneNode/,
  },
  'what is typed, under a type of one’s own': {
    file: 'content/note.ts',
    line: "addEventListener('keydown', (event) => void (event as { key?: string }).key);",
    found: /makes a type with "key"/,
  },
  'what is typed, under a made type': {
    file: 'content/note.ts',
    line: "addEventListener('keydown', (event) => void (event as Partial<Record<'key', string>>).key);",
    found: /makes a type with "key"/,
  },
  'the name of the tab, under a type of one’s own': {
    file: 'content/detect.iife.ts',
    line: 'export const said = () => (document as { title?: string }).title;',
    found: /makes a type with "title"/,
  },
  'the words of a link, under a type of one’s own': {
    file: 'detection/query.ts',
    line: 'export const said = (link: Element) => (link as { text?: string }).text;',
    found: /makes a type with "text"/,
  },
  'how much is written, under a type of one’s own': {
    file: 'content/dock.ts',
    line: 'export const said = (field: Element) => (field as { textLength?: number }).textLength;',
    found: /makes a type with "textLength"/,
  },
  'a value by a selector from halves': {
    file: 'content/dock.ts',
    line: `export const said = () => document.querySelector(['textarea[val', 'ue^="a"]'].join(''));`,
    found: /half a selector/,
  },
  cookies: { file: 'content/detect.iife.ts', line: 'void document.cookie;', found: /cookie/ },
  'the page’s own storage': {
    file: 'content/detect.iife.ts',
    line: "void localStorage.getItem('x');",
    found: /localStorage/,
  },
};
