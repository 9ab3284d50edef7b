/** A picture as files to take along: SVG with its own styles, and the same drawn as PNG. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Body } from '../../../src/presentation/site/page';
import type { PictureForm } from '../../../src/presentation/site/routes';
import { PictureFile } from '../../../src/ui/site/pictures/Picture';
import { Way } from '../../../src/ui/site/way';

/** Twice the size in which it is drawn: sharp on a projector and on paper. */
const SHARPNESS = 2;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const FONTS = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf', '700Bold/Inter_700Bold.ttf'].map(
  (file) => resolve(`@expo-google-fonts/inter/${file}`),
);

/** The light colours of the tokens, since a file of its own knows no variables: name -> colour. */
function colours(): Map<string, string> {
  const tokens = readFileSync(`${root}src/ui/tokens.css`, 'utf8');
  return new Map(
    [...tokens.matchAll(/(--mh-[\w-]+): light-dark\(([^,]+),/g)].map(([, name = '', light = '']) => [name, light]),
  );
}

/** The styles of all drawings with each variable as its colour. */
function drawingStyles(): string {
  const known = colours();
  return readFileSync(`${root}src/ui/site/pictures/drawing.css`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/var\((--mh-[\w-]+)\)/g, (_whole, name: string) => {
      const colour = known.get(name);
      if (!colour) throw new Error(`drawing.css: ${name} has no light colour in tokens.css`);
      return colour;
    });
}

let styles: string | undefined;

/** Both forms. A file that stands alone has no links: a relative one would lead nowhere. */
export function pictureFiles({
  picture,
  frame,
}: Extract<Body, { kind: 'picture' }>): [PictureForm, string | Uint8Array][] {
  styles ??= drawingStyles();
  const drawn = renderToString(h(Way.Provider, { value: () => '#', children: h(PictureFile, { picture, frame }) }));
  const svg = drawn
    // What only the page's script reads.
    .replace(/ data-[a-z]+(?:="[^"]*")?(?=[ >])/g, '')
    .replace(/<a href="[^"]*"/g, '<g')
    .replace(/<\/a>/g, '</g>')
    .replace(/(<svg [^>]*>)/, (start) => `${start}<style>${styles}</style>`);
  const png = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SHARPNESS },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  })
    .render()
    .asPng();
  return [
    ['svg', `${svg}\n`],
    ['png', png],
  ];
}
