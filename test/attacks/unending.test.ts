/** 67 68: frames and documents that begin and never end keep neither the label nor the panel away. */
import { describe, expect } from 'vitest';
import { CHIP, PANEL } from '../browser/driver';
import { it, name } from '../browser/fixture';
import type { MakePage } from '../browser/fixture-server';
import { panelOrTold } from '../browser/meeting';
import { openAttack, type Stage, stage } from './stage';

/** Below /endless a document begins and does not end; below /never nothing comes at all. */
const make: MakePage = (_host, path) =>
  path.startsWith('/endless') ? 'endless' : path.startsWith('/never') ? 'never' : undefined;

const FRAMES = `(() => {
  for (const [sandbox, src] of [['', '/endless'], ['allow-scripts', '/endless?2'], [null, '/endless?3'], ['', '/never'], ['allow-scripts', 'https://other.example/endless']]) {
    const frame = document.createElement('iframe');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.src = src;
    document.body.append(frame);
  }
})()`;

describe(`in ${name}, a page`, () => {
  const on: Stage = stage();
  it.beforeEach(({ server }) => server.show(make));

  it('67: with frames that never end has its panel as any other', async () => {
    const page = await openAttack(on);
    await page.evaluate(FRAMES);
    expect(await page.evaluate('frames.length')).toBe(5);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.close();
  });

  // In Firefox such a frame holds the whole page.
  it.runIf(name === 'chromium')(
    '69: with a frame that never rests has its panel, or is told that none comes',
    async () => {
      const page = await openAttack(on);
      await page.evaluate(`(() => {
      const srcdoc = '<script>const end = Date.now() + 15000; while (Date.now() < end);</scr' + 'ipt>';
      const frame = Object.assign(document.createElement('iframe'), { srcdoc });
      frame.setAttribute('sandbox', 'allow-scripts');
      document.body.append(frame);
    })()`);
      await page.click(CHIP, '.go');
      await panelOrTold(page);
      await page.close();
    },
  );

  it('68: that never ends itself has its label and its panel', async () => {
    await openAttack(on).then((page) => page.close());
    const page = await on.browser.open('about:blank');
    await page.evaluate(`void setTimeout(() => { location.href = 'https://chatgpt.com/endless'; })`);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.close();
  });
});
