/** Promise two, as it runs: in a build whose isolated world counts every read of a text, a whole walk reads none of the page's. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { inIsolatedWorld } from '../attacks/stage';
import { type Browser, CHIP, NOTE, PANEL, type Page } from './driver';
import { itInCopy, name } from './fixture';

/** Runs before each script of ours in a page, in the same world: wraps what gives a text, once. A page cannot see or undo it. */
function trap(): void {
  const key = Symbol.for('reads of the test');
  const world = globalThis as unknown as Record<symbol, string[] | undefined>;
  if (world[key]) return;
  const reads: string[] = [];
  world[key] = reads;
  const note = (name: string, of: unknown) => {
    const element = of instanceof Element ? of : of instanceof Node ? of.parentElement : null;
    // The name of a control that was pressed may be looked at: what is written on it, and the title of its picture.
    const onControl = element?.closest('button, [role="button"], [role^="menuitem"]') ? ' on a control' : '';
    reads.push(`${name} of ${element?.localName ?? 'the page'}${onControl}`);
  };
  const getters: [{ prototype: object; name: string } | undefined, string[]][] = [
    [Node, ['textContent', 'nodeValue']],
    [CharacterData, ['data']],
    [Text, ['wholeText']],
    [Element, ['innerHTML', 'outerHTML']],
    [HTMLElement, ['innerText', 'outerText']],
    [HTMLInputElement, ['value', 'defaultValue', 'valueAsNumber']],
    [HTMLTextAreaElement, ['value', 'defaultValue', 'selectionStart']],
    [HTMLSelectElement, ['value']],
    [Document, ['title', 'cookie', 'referrer']],
    [InputEvent, ['data']],
    [ClipboardEvent, ['clipboardData']],
    [DragEvent, ['dataTransfer']],
  ];
  for (const [owner, names] of getters)
    for (const name of names) {
      const found = owner && Object.getOwnPropertyDescriptor(owner.prototype, name);
      if (!owner || !found?.get) continue;
      const { get } = found;
      Object.defineProperty(owner.prototype, name, {
        ...found,
        get() {
          note(`${owner.name}.${name}`, this);
          return get.call(this);
        },
      });
    }
  const methods: [{ prototype: object; name: string }, string[]][] = [
    [Selection, ['toString', 'getRangeAt']],
    [Range, ['toString', 'cloneContents', 'extractContents']],
    [CharacterData, ['substringData']],
    [Document, ['createTreeWalker', 'createNodeIterator', 'execCommand', 'getSelection']],
    [XMLSerializer, ['serializeToString']],
  ];
  for (const [owner, names] of methods)
    for (const name of names) {
      const prototype = owner.prototype as Record<string, (...given: unknown[]) => unknown>;
      const real = prototype[name];
      if (!real) continue;
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value(this: unknown, ...given: unknown[]) {
          note(`${owner.name}.${name}`, this);
          return real.apply(this, given);
        },
      });
    }
}

/** The panel is drawn in a document of its own, where there is nothing of the page to read. */
const inPage = (file: string): boolean => file.endsWith('.iife.js') && !file.endsWith('panel.iife.js');

const it = itInCopy((folder) => {
  const scripts = join(folder, 'src/content');
  for (const file of readdirSync(scripts).filter(inPage)) {
    const path = join(scripts, file);
    writeFileSync(path, `(${trap})();\n${readFileSync(path, 'utf8')}`);
  }
});

describe(`in ${name}`, () => {
  let browser: Browser;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const reads = async (page: Page) =>
    (await inIsolatedWorld(browser, page, "return globalThis[Symbol.for('reads of the test')]")) as string[];

  it('no text of the page is read while a person writes, reads, rates, opens, dictates and adds a file', async () => {
    const page = await browser.open('https://chatgpt.com/c/11111111-aaaa-4000-8000-000000000001');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.clickPage('#prompt-textarea');
    await page.type('my secret ');
    await page.evaluate('fixture.stream(1)');
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.clickPage('[data-testid="good-response-turn-action-button"]');
    await page.waitInShadow(NOTE, (root) => root.querySelector('.text') !== null);
    await page.clickPage('[aria-label="Dictate button"]');
    const file = join(tmpdir(), 'many-hands-secret.txt');
    writeFileSync(file, 'secret');
    await page.chooseFile('input[type="file"]', file);
    await page.clickPage('#chat-two');
    await page.evaluate('fixture.stream(1)');
    await new Promise((done) => setTimeout(done, 800));
    expect((await reads(page)).filter((read) => !read.endsWith(' on a control'))).toEqual([]);
  });

  it('and the trap counts: each of these reads is found', async () => {
    const page = await browser.open('https://chatgpt.com/moments');
    await page.waitFor('document.readyState === "complete"');
    const before = (await reads(page)).length;
    await inIsolatedWorld(
      browser,
      page,
      `const paragraph = document.querySelector('p');
       void [paragraph.textContent, paragraph.innerText, paragraph.innerHTML, paragraph.firstChild.data, paragraph.firstChild.nodeValue, document.querySelector('textarea').value, document.title, document.cookie];
       String(document.getSelection()); document.createTreeWalker(document.body);`,
    );
    const found = (await reads(page)).slice(before).map((read) => read.split(' ')[0]);
    expect(found).toEqual(
      expect.arrayContaining([
        'Node.textContent',
        'HTMLElement.innerText',
        'Element.innerHTML',
        'CharacterData.data',
        'Node.nodeValue',
        'HTMLTextAreaElement.value',
        'Document.title',
        'Document.cookie',
        'Document.getSelection',
        'Document.createTreeWalker',
      ]),
    );
  });
});
