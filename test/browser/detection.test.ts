/** The reduced pages of real sites in real browsers: what the tool says of a saved page is what a browser sees there. */
import { describe, expect } from 'vitest';
import { fixtures, products } from '../unit/detection/support';
import type { Page } from './driver';
import { it, name } from './fixture';
import { pageScript } from './module';

type Detection = typeof import('./detection-in-page');

describe(`in ${name}, the page of`, () => {
  let page: Page;

  it.beforeAll(async ({ begun }) => {
    page = await begun.open('https://news.example/');
    await page.evaluate(`(() => { ${await pageScript('test/browser/detection-in-page.ts', 'detection')} })()`);
    await page.evaluate((rules: string) => void Object.assign(window, { rules }), JSON.stringify(products));
  });

  it.each(fixtures)('$name shows what is said of it', async ({ html, address, expected }) => {
    const seen = await page.evaluate(
      (source: string, at: string) => {
        const { detection, rules } = window as unknown as { detection: Detection; rules: string };
        document.documentElement.setHTMLUnsafe(source.replace(/^<!doctype html>/i, ''));
        return detection.see(document, at, JSON.parse(rules));
      },
      html,
      address,
    );
    expect(seen).toEqual(expected);
  });
});
