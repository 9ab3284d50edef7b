/** Opens a browser with the built extension on an AI page: the real site, or a sample page served on loopback under its name. */
import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostOf, pathsOn } from '../src/detection/address';
import { builtFor, changeManifest, copyOfBuild } from '../test/browser/built';
import { type BrowserName, CHIP, launch, PANEL } from '../test/browser/driver';
import { requireBrowser } from '../test/browser/executables';
import { start } from '../test/browser/fixture-server';
import { pageFor } from '../test/pages/hosts';
import { groupMatches, loadRules, type NamedRule } from './detection/load-rules';

const [browserName = 'chromium', product = 'chatgpt'] = process.argv.slice(2);
const name: BrowserName = browserName === 'firefox' ? 'firefox' : 'chromium';
const rules = loadRules('src/detection/products');

function ruleOf(id: string): NamedRule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const near = rules.filter((known) => `${known.id} ${known.name.toLowerCase()}`.includes(id.toLowerCase()));
    console.error(
      `No product is named ${id}. ${near.length > 0 ? `Near: ${near.map((known) => known.id).join(', ')}` : 'docs/permissions.md lists them'}.`,
    );
    process.exit(1);
  }
  if ((rule.hosts ?? []).length === 0) {
    console.error(`${rule.name} has no site of its own: it can stand on any page.`);
    process.exit(1);
  }
  return rule;
}

/** The address to open for a product; a host for which a sample page was written goes first. */
function addressOf({ hosts = [], paths = [] }: NamedRule): string {
  const names = hosts.map((pattern) => hostOf(pattern).base);
  const host = names.find((candidate) => pageFor(candidate, '/').file !== 'ordinary.html') ?? names[0];
  const [path = '/'] = pathsOn(host ?? '', paths);
  return `https://${host}${path.replace(/\/\*\*$/, '').replaceAll('*', 'x')}`;
}

/** The build to load. Sites of a group that is asked for later are granted here, in a copy: a person would press a button. */
function folderFor({ group }: NamedRule): string {
  if (group === 'assistants') return builtFor(name);
  const granted = groupMatches(rules, group);
  const { folder, remove } = copyOfBuild(name, (copy) =>
    changeManifest(copy, (manifest) => {
      manifest.host_permissions = [...(manifest.host_permissions as string[]), ...granted];
      manifest.optional_host_permissions = (manifest.optional_host_permissions as string[]).filter(
        (pattern) => !granted.includes(pattern),
      );
    }),
  );
  process.on('exit', remove);
  console.log(`The sites of the group "${group}" are granted in this profile.`);
  return folder;
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
    `The label says: ${await page.inShadow(CHIP, (root) => (root.querySelector('.go') as HTMLElement).title)}`,
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

const rule = ruleOf(product);
const address = addressOf(rule);
const folder = folderFor(rule);
if (hasDisplay && (await hasNetwork(new URL(address).hostname))) await openRealSite(address);
else await openSample(address);
process.exit(0);
