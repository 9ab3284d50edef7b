/** The reduced pages of real sites in real browsers: what the tool says of a saved page is what a browser sees there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtures, products } from '../unit/detection/support';
import { type Browser, browserNames, launch, type Page } from './driver';
import { type FixtureServer, start } from './fixture-server';
import { pageScript } from './module';

type Detection = typeof import('./detection-in-page');

describe.each(browserNames)('in %s, the page of', (name) => {
  let server: FixtureServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await start();
    browser = await launch(name, { server });
    page = await browser.open('https://news.example/');
    await page.evaluate(`(() => { ${await pageScript('test/browser/detection-in-page.ts', 'detection')} })()`);
    await page.evaluate((rules: string) => void Object.assign(window, { rules }), JSON.stringify(products));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
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
