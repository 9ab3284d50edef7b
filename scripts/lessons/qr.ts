/** A QR code as a picture of one path: read by a telephone from the wall or from paper. */
import { type ComponentChildren, h } from 'preact';
import { encode } from 'uqr';

/** The drawing of an address, one square a unit, with the quiet edge that readers need. */
export function qrOf(address: string, label: string): ComponentChildren {
  const { data, size } = encode(address, { border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return h(
    'a',
    { href: address, 'aria-label': label },
    h('svg', { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-hidden': 'true' }, [
      h('path', { d: path, fill: 'currentColor' }),
    ]),
  );
}
