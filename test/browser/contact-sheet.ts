/** One picture of many: surfaces and languages downwards, themes and widths across. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from './driver';

export interface Shot {
  surface: string;
  language: string;
  theme: string;
  width: number;
  file: string;
}

/** Height of a picture on the sheet. */
const CELL = 165;
/** The panel beside a page on a laptop, cut out of the picture of the window. */
const PANEL_ALONE = 'object-view-box: inset(0 0 100px 880px); width: 240px; height: 420px';
const CSS = `
  body { margin: 0; padding: 28px; background: #e0e0d8; color: #17191e; font: 13px/18px system-ui, sans-serif; width: max-content }
  h1 { font-size: 22px; line-height: 28px; margin: 0 0 16px }
  table { border-collapse: collapse }
  th { font-weight: 600; text-align: start; vertical-align: bottom; padding: 2px 6px }
  th.surface { font-size: 17px; padding-top: 22px }
  th.language { font-weight: 400; vertical-align: top }
  td { padding: 3px 5px; vertical-align: top }
  .start { padding-inline-start: 22px }
  img { display: block; height: ${CELL}px; box-shadow: 0 0 0 1px #0002 }
`;

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function page(title: string, shots: readonly Shot[]): string {
  const themes = unique(shots.map(({ theme }) => theme));
  const widths = unique(shots.map(({ width }) => width));
  const languages = unique(shots.map(({ language }) => language));
  const columns = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));
  const start = (width: number) => (width === widths[0] ? ' class="start"' : '');
  const cell = (surface: string, language: string) =>
    columns.map(({ theme, width }) => {
      const shot = shots.find(
        (candidate) =>
          candidate.surface === surface &&
          candidate.language === language &&
          candidate.theme === theme &&
          candidate.width === width,
      );
      return `<td${start(width)}>${shot ? `<img src="data:image/png;base64,${readFileSync(shot.file).toString('base64')}">` : ''}</td>`;
    });
  const head = [
    `<tr><th></th>${themes.map((theme) => `<th class="start" colspan="${widths.length}">${theme}</th>`).join('')}</tr>`,
    `<tr><th></th>${columns.map(({ width }) => `<th${start(width)}>${width} px</th>`).join('')}</tr>`,
  ];
  const rows = unique(shots.map(({ surface }) => surface)).flatMap((surface) => [
    `<tr><th class="surface" colspan="${columns.length + 1}">${surface}</th></tr>`,
    ...languages.map((language) => `<tr><th class="language">${language}</th>${cell(surface, language).join('')}</tr>`),
  ]);
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${CSS}</style><h1>${title}</h1><table>${[...head, ...rows].join('\n')}</table>`;
}

/** Lays the pictures of every surface out on a page and takes a picture of that. */
export const writeContactSheet = (browser: Browser, shots: readonly Shot[], file: string): Promise<void> =>
  takeSheet(browser, page('Many Hands: every surface', shots), file);

/** Panels of many products, each above its name, six in a row. */
export const writeRows = (
  browser: Browser,
  title: string,
  shots: readonly { name: string; file: string }[],
  file: string,
): Promise<void> => {
  const cells = shots.map(
    (shot) =>
      `<figure><img src="data:image/png;base64,${readFileSync(shot.file).toString('base64')}"><figcaption>${shot.name}</figcaption></figure>`,
  );
  const css = `${CSS} main { display: grid; grid-template-columns: repeat(6, max-content); gap: 16px } figure { margin: 0 } main img { ${PANEL_ALONE} }`;
  return takeSheet(
    browser,
    `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${css}</style><h1>${title}</h1><main>${cells.join('')}</main>`,
    file,
  );
};

async function takeSheet(browser: Browser, page: string, file: string): Promise<void> {
  const html = resolve(file.replace(/\.png$/, '.html'));
  writeFileSync(html, page);
  const sheet = await browser.open(pathToFileURL(html).href);
  await sheet.emulate({});
  const [width, height] = await sheet.evaluate(
    () =>
      [Math.ceil(document.body.getBoundingClientRect().width), document.documentElement.scrollHeight] as [
        number,
        number,
      ],
  );
  await sheet.setViewport(width, height);
  await sheet.waitFor(() => [...document.images].every((image) => image.complete));
  await sheet.screenshot(file);
  await sheet.close();
}
