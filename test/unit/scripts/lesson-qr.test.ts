/** The QR code of a lesson: a reader that others wrote finds the address in it. */
import jsqr from 'jsqr';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { qrOf } from '../../../scripts/lessons/qr';

const DOT = 4;

it('holds the address of the list of sources, and is named for those who do not see it', () => {
  const address = 'https://many-hands.example/fr/lesson/who-is-behind.html#sources';
  const svg = renderToString(h('div', null, qrOf(address, 'All sources of this lesson')));
  const size = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]);
  const side = size * DOT;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dot = 0; dot < DOT * DOT; dot += 1) {
      const at = (Number(y) * DOT + Math.floor(dot / DOT)) * side + Number(x) * DOT + (dot % DOT);
      picture.fill(0, at * 4, at * 4 + 3);
    }
  expect(jsqr(picture, side, side)?.data).toBe(address);
  expect(svg).toContain('aria-label="All sources of this lesson"');
});
