/** Whether a colour can be seen on both grounds of the panel. */

/** The panel's ground, light and dark (src/ui/tokens.css). */
const GROUNDS = [
  ['onLight', '#f6f5f0'],
  ['onDark', '#16181d'],
] as const;
/** WCAG 2.2, 1.4.11, for what is no text. */
const LEAST_CONTRAST = 3;

/** Relative luminance (WCAG 2.2) of #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

/** What keeps a colour from being seen: how it is written, or the ground that it is too near to; undefined where it is seen on both. */
export function accentHindrance(colour: string): 'accent' | 'onLight' | 'onDark' | undefined {
  if (!/^#[0-9a-f]{6}$/.test(colour)) return 'accent';
  const far = ([, ground]: (typeof GROUNDS)[number]) => contrast(colour, ground) >= LEAST_CONTRAST;
  return GROUNDS.find((ground) => !far(ground))?.[0];
}

const SAID = { onLight: ['light', 'darker'], onDark: ['dark', 'lighter'] } as const;

/** What is wrong with an accent colour, going on after the field's name; undefined where it is seen on both grounds. */
export function accentFault(colour: string): string | undefined {
  const why = accentHindrance(colour);
  if (why === 'accent') return 'is no colour; write # and six digits or letters from a to f';
  const ground = GROUNDS.find(([name]) => name === why);
  if (!why || !ground) return undefined;
  const [side, other] = SAID[why];
  return `has a contrast of ${contrast(colour, ground[1]).toFixed(1)} to the panel's ${side} ground, and ${LEAST_CONTRAST} is needed; take a ${other} colour`;
}
