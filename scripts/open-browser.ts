/** Opens a browser with the built extension on an AI page: the real site, or a sample page served on loopback under its name. */
import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, CHIP, launch, PANEL } from '../test/browser/driver';
import { requireBrowser } from '../test/browser/executables';
import { start } from '../test/browser/fixture-server';
import { pageFor } from '../test/pages/hosts';
import { loadRules } from './detection/load-rules';

const [browserName = 'chromium', product = 'chatgpt'] = process.argv.slice(2);
const name: BrowserName = browserName === 'firefox' ? 'firefox' : 'chromium';
const folder = `dist/${name === 'firefox' ? 'firefox' : 'chrome'}`;

/** The address to open for a product; one for which a sample page was written goes first. */
function addressOf(id: string): string {
  const rules = loadRules('src/detection/products');
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    console.error(`No product is named ${id}. Known: ${rules.map((known) => known.id).join(', ')}.`);
    process.exit(1);
  }
  const hosts = (rule.hosts ?? []).map((pattern) => pattern.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, ''));
  if (rule.group !== 'assistants' || hosts.length === 0) {
    console.error(`${rule.name} is not among the sites that are looked at without asking.`);
    process.exit(1);
  }
  const host = hosts.find((candidate) => pageFor(candidate, '/').file !== 'ordinary.html') ?? hosts[0];
  return `https://${host}/`;
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const hasNetwork = (host: string) =>
  lookup(host).then(
    () => true,
    () => false,
  );

/** A window on the real site, with a profile of its own that is forgotten afterwards. */
function openRealSite(address: string): Promise<void> {
  console.log(`Opening ${address} in ${name} with the extension. Close the window to end.`);
  const profile = mkdtempSync(join(tmpdir(), 'many-hands-start-'));
  const browser =
    name === 'firefox'
      ? spawn(
          'npx',
          [
            'web-ext',
            'run',
            '--source-dir',
            folder,
            '--firefox',
            requireBrowser('firefox'),
            '--start-url',
            address,
            '--no-reload',
            '--no-input',
          ],
          { stdio: 'ignore' },
        )
      : spawn(
          requireBrowser('chromium'),
          [
            `--user-data-dir=${profile}`,
            `--load-extension=${folder}`,
            '--no-first-run',
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            address,
          ],
          { stdio: 'ignore' },
        );
  return new Promise((resolve) =>
    browser.on('exit', () => {
      rmSync(profile, { recursive: true, force: true });
      resolve();
    }),
  );
}

/** The sample page in a window that stays open, or, without a display, read out and photographed. */
async function openSample(address: string): Promise<void> {
  const server = await start();
  const browser = await launch(name, {
    server,
    extension: folder,
    headed: hasDisplay,
    viewport: { width: 1280, height: 900 },
  });
  const page = await browser.open(address);
  await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
  if (hasDisplay) {
    console.log(
      `There is no network: a sample page stands in for ${address}. Click the label at the edge; end with Ctrl+C.`,
    );
    await new Promise(() => undefined);
  }
  console.log(
    `The label says: ${await page.inShadow(CHIP, (root) => (root.querySelector('.go') as HTMLElement).innerText.replace('\n', ' '))}`,
  );
  await page.click(CHIP, '.go');
  await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  console.log(
    `\n${String(await page.inShadow(PANEL, (root) => (root.querySelector('.shell') as HTMLElement).innerText))}\n`,
  );
  mkdirSync('test-results', { recursive: true });
  const picture = `test-results/start-${name}-${product}.png`;
  await page.screenshot(picture);
  console.log(`There is no display here, so the browser ran without one. The picture is in ${picture}.`);
  await browser.close();
  await server.close();
}

const address = addressOf(product);
if (hasDisplay && (await hasNetwork(new URL(address).hostname))) await openRealSite(address);
else await openSample(address);
process.exit(0);
