/** A long panel scrolled from its first line to its last, and how long its frames were: for a test of what is laid out, and for the benchmark. */

export interface Scrolled {
  /** Longest frame, in milliseconds. */
  worst: number;
  claims: number;
  /** Claims that are told whole. */
  cards: number;
  /** How far it went, in pixels. */
  scrolled: number;
}

/** In the page: opens every part of the panel in `root` and scrolls it, so many pixels a frame. */
export async function scrollThrough(root: ShadowRoot, step = 400): Promise<Scrolled> {
  for (const details of root.querySelectorAll('details')) details.open = true;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const body = root.querySelector('.scroll') as HTMLElement;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let last = await frame();
  let worst = 0;
  for (let y = 0; y < body.scrollHeight - body.clientHeight; y += step) {
    body.scrollTop = y;
    const now = await frame();
    worst = Math.max(worst, now - last);
    last = now;
  }
  return {
    worst,
    claims: root.querySelectorAll('.claims > li').length,
    cards: root.querySelectorAll('.claim').length,
    scrolled: body.scrollTop,
  };
}
