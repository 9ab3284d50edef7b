/** Promises one, two, five and six in the source: what runs in pages reads nothing of them, reaches nothing outside, takes nothing from them, and rests. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutsBeyondKnown } from '../guards/cuts';
import { DOORS, PARTS } from '../guards/doors';
import { pageCodeFindings } from '../guards/findings';
import { MANNERS } from '../guards/manners';
import { EXCEPTIONS } from '../guards/names';
import { outwardFindings } from '../guards/outward';
import { filesBelow, readSource, runsInPages } from '../guards/page-code';
import { endlessIn, loadsIn, replaceableFontsIn } from '../guards/sheets';
import { FURTHER } from './plants/further';
import { OUTWARD_PLANTS } from './plants/outward';
import type { Plant } from './plants/plant';
import { PLANTS } from './plants/plants';

const code = runsInPages();

/** Copies of files with all plants at once, each on a line of its own at the end, and where to expect what is found. */
function planted(list: Readonly<Record<string, Plant>>, first = '') {
  const copies = new Map<string, string>();
  const plants = Object.entries(list).map(([name, { file, line, found }], index) => {
    const before = copies.get(file) ?? readSource(file);
    copies.set(file, `${before}${line.replaceAll('said', `said${index}`)}\n`);
    return { name, file, found, place: `${file}:${before.split('\n').length} ` };
  });
  // The import stands on the first line, so that all others keep their numbers.
  for (const [file, text] of copies)
    if (first && !text.includes(first.split(' ')[3] ?? '')) copies.set(file, first + text);
  const read = (file: string) => copies.get(file) ?? readSource(file);
  /** What was found, without what was planted: the findings of the code as it is. */
  const beside = (findings: readonly string[]) =>
    findings.filter((finding) => !plants.some(({ place }) => finding.startsWith(place)));
  return { plants, read, beside };
}

// The types of all that runs in pages are asked once: of copies with the plants, beside which there is to be nothing.
const PAGES = planted({ ...PLANTS, ...FURTHER });
const inPages = pageCodeFindings(PAGES.read);

describe('code that runs in pages', () => {
  it('uses no name of the browser that could read a page, reach anything outside it, or watch it change', () => {
    expect(PAGES.beside(inPages)).toEqual([]);
  });

  it('carries one package from elsewhere, which draws the panel', () => {
    const elsewhere = code.packages.filter((name) => !name.startsWith('virtual:'));
    expect(new Set(elsewhere.map((name) => name.split('/')[0]))).toEqual(new Set(['preact']));
  });

  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

  it('has style sheets that load nothing, and so have our own pages', () => {
    expect(sheets).toEqual(expect.arrayContaining(code.sheets));
    expect(sheets.filter((sheet) => loadsIn(readSource(sheet)).length > 0)).toEqual([]);
  });

  it('has no style sheet, nor do our own pages, that moves without end', () => {
    expect(sheets.filter((sheet) => endlessIn(readSource(sheet)).length > 0)).toEqual([]);
  });

  it('draws what stands in the page itself in fonts that no page can replace', () => {
    const inPage = ['presentation/views/chip.css', 'content/note.css'];
    // The label's comes with what is said of a page (background/labels.ts).
    expect(code.sheets).toContain('content/note.css');
    expect(inPage.flatMap((sheet) => replaceableFontsIn(readSource(sheet)))).toEqual([]);
  });

  it('looks again and again in few scripts only, none of which draws the label', () => {
    const users = code.modules.filter((file) => /import \{[^}]*\bevery\b[^}]*\} from/.test(readSource(file)));
    // The panel while it is open; the last one only where the browser does not tell of a changed address.
    const may = ['captcha-task.iife.ts', 'moments.iife.ts', 'panel-stage.ts', 'probe.iife.ts', 'routes.ts'];
    expect(users).toEqual(may.map((file) => `content/${file}`));
  });

  it('needs each exception that is made for it', () => {
    const named = [
      ...Object.values({ ...EXCEPTIONS, ...MANNERS, ...DOORS }).flatMap((files) => Object.keys(files)),
      ...Object.keys(PARTS),
    ];
    const gone = named.filter((file) => !code.modules.includes(file) && !file.startsWith('background/'));
    expect([...new Set(gone)]).toEqual([]);
  });
});

describe('the background and our own pages', () => {
  const rest = filesBelow('background', 'knowledge', 'pages', 'i18n', 'model', 'presentation');

  const { plants, read, beside } = planted(OUTWARD_PLANTS, "import browser from 'webextension-polyfill'; ");
  const findings = outwardFindings(rest, read);

  it('reach outward only where a list says what for', () => expect(beside(findings)).toEqual([]));

  describe('with a breach planted in a copy', () => {
    it.each(plants)('$name', ({ place, found }) =>
      expect(findings.filter((finding) => finding.startsWith(place)).join('\n')).toMatch(found),
    );
  });
});

describe('what lays the facts out', () => {
  const files = filesBelow('presentation', 'knowledge', 'ui', 'background');

  it('takes a part of a list only where the rest is told as well', () =>
    expect(cutsBeyondKnown(files, readSource)).toEqual([]));

  it.each([
    ['presentation/panel-view.ts', 'export const some = (dossier: Dossier) => dossier.gaps.slice(1);'],
    ['presentation/panel-view.ts', 'export const some = ([, ...rest]: string[]) => rest;'],
    ['presentation/claim-view.ts', 'export const some = (list: string[]) => list.filter((_one, at) => at > 0);'],
    ['ui/ClaimCard.tsx', 'export const some = (list: string[]) => list.shift();'],
    ['knowledge/read-claims.ts', 'export const some = (list: string[]) => { list.length = 1; };'],
    ['ui/Sources.tsx', 'export const some = (list: string[]) => list.splice(0, 1);'],
  ])('and in %s a fact left out is found: %s', (file, line) =>
    expect(cutsBeyondKnown([file], (asked) => `${readSource(asked)}${line}\n`)).not.toEqual([]),
  );
});

describe('a breach planted in a copy of the source is found', () => {
  it.each(PAGES.plants)('$name', ({ file, place, found }) => {
    expect(code.modules, `${file} runs in pages no more: plant it elsewhere`).toContain(file);
    expect(inPages.filter((finding) => finding.startsWith(place)).join('\n')).toMatch(found);
  });
});

it.each([
  '.edge { background: url("https://example.org/x.png"); }',
  '@import "https://example.org/x.css";',
  '@font-face { font-family: serif; src: local(x); }',
  '.edge { background: image-set("x.png" 1x); }',
  String.raw`.edge { background: u\72l("https://example.org/x.png"); }`,
  String.raw`.edge { background: \75rl("https://example.org/x.png"); }`,
  String.raw`.edge { background: \000075 rl(x.png); }`,
  String.raw`@im\70ort "https://example.org/x.css";`,
  String.raw`@im\port "https://example.org/x.css";`,
  '@import"https://example.org/x.css";',
  '@import url(./x.css);',
  '.edge { background: -webkit-image-set("x.png" 1x); }',
  '.edge { background: src("https://example.org/x.png"); }',
  '.edge { background: cross-fade(x, y); }',
  '.edge { mask: image("x.png"); }',
  '.edge { background: u/**/rl(x); background: url( x ); }',
  String.raw`@font-f\61 ce { font-family: serif; src: local(x); }`,
])('a sheet with %s loads something', (planted) => expect(loadsIn(planted)).not.toEqual([]));

it.each([
  '.edge { font-family: "Segoe UI", sans-serif; }',
  '.edge { font: 1rem Inter; }',
  '.edge { font: 700 calc(1em * 2) / 1.4 Roboto, serif; }',
  ':host { --sans: Roboto, sans-serif; }',
])('a sheet with %s can be changed by a page', (planted) => expect(replaceableFontsIn(planted)).not.toEqual([]));

it.each([
  '.edge { animation: pulse 1s infinite; }',
  '.edge { animation-iteration-count: 3, infinite; }',
  String.raw`.edge { animation: pulse 1s inf\69nite; }`,
])('a sheet with %s moves without end', (planted) => expect(endlessIn(planted)).not.toEqual([]));
