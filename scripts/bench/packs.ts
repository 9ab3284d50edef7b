/** What a pack of a thousand claims costs: how long its file takes to be verified, and a click beside the same click without it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idsOf } from '../../src/packs/base';
import { openPack } from '../../src/packs/open-pack';
import { MOST_BYTES } from '../../src/packs/pack';
import { signPack } from '../../src/packs/sign-pack';
import type { Browser } from '../../test/browser/driver';
import { packFile, removePack, unionKey, unionPack } from '../../test/browser/pack-file';
import { forgetStored } from '../../test/browser/stored';
import { baseRecords } from '../knowledge/base-records';
import { loadKnowledge } from '../knowledge/load';
import { readDataFolder } from '../knowledge/source-files';
import { clickOnce, hasLabel } from './click';
import { gaugeOn, pause } from './gauge';
import { AI_PAGE } from './round';
import { summarise } from './statistics';

type Note = (figure: string, value: number) => void;

const CLAIMS = 1000;
/** Turns without and with the pack in one profile, so that what drifts meets both; clicks in each. */
const TURNS = 3;
const CLICKS = 3;
const VERIFIED = 20;
const OPTIONS = 'src/pages/options/options.html';

/** As many claims as a file may hold, signed. */
async function largestFile(): Promise<Uint8Array> {
  const key = await unionKey();
  const signed = (claims: number) => signPack(unionPack([key], 1, claims), [key]);
  const each = (await signed(CLAIMS)).length / CLAIMS;
  return new TextEncoder().encode(await signed(Math.floor((MOST_BYTES / each) * 0.995)));
}

/** Notes `packs.verify`, milliseconds, here in Node.js, whose engine is Chromium's: from the bytes to the pack that may be shown. */
async function measureVerifying(note: Note): Promise<void> {
  const file = await largestFile();
  const base = idsOf(baseRecords(loadKnowledge(readDataFolder('src/knowledge/data'))));
  const today = new Date().toISOString().slice(0, 10);
  const at = { today, appVersion: '99.0.0', base, remembered: () => undefined, denied: { keys: [], packs: [] } };
  for (let time = 0; time < VERIFIED; time += 1) {
    const since = performance.now();
    await openPack(file, at);
    note('packs.verify', performance.now() - since);
  }
}

async function take(browser: Browser, file: string): Promise<void> {
  const options = await browser.open(browser.extensionUrl(OPTIONS));
  await options.waitFor(() => document.querySelector('.drop input') !== null);
  await options.chooseFile('.drop input', file);
  await options.waitFor(() => document.querySelector('[data-action="take-pack"]') !== null);
  await options.clickPage('[data-action="take-pack"]');
  await options.waitFor(() => document.querySelector('[data-pack="harbour"]') !== null);
  await options.close();
}

async function remove(browser: Browser): Promise<void> {
  const options = await browser.open(browser.extensionUrl(OPTIONS));
  await options.waitFor(() => document.querySelector('[data-action="remove-pack"]') !== null);
  await removePack(options);
  await options.close();
}

/** In a tab of its own, as if the label had not been met: once it was opened, it stays away for a while. */
async function clicks(browser: Browser): Promise<number[]> {
  await forgetStored(browser, 'seen');
  const gauge = await gaugeOn(browser);
  await gauge.load(AI_PAGE);
  if (!(await hasLabel(gauge))) throw new Error('no label on the page');
  const painted: number[] = [];
  for (let time = 0; time < CLICKS; time += 1)
    for (const manner of ['natural', 'warm'] as const) painted.push((await clickOnce(browser, gauge, manner)).painted);
  await gauge.page.close();
  return painted;
}

/** Notes `packs.verify`, `packs.without`, `packs.with`, milliseconds from the click to the paint, and `packs.ratio` of their medians. */
export async function measurePacks(browser: Browser, note: Note): Promise<void> {
  await measureVerifying(note);
  const folder = mkdtempSync(join(tmpdir(), 'bench-packs-'));
  try {
    const key = await unionKey();
    const file = await packFile(join(folder, 'harbour.pack.json'), unionPack([key], 1, CLAIMS), [key]);
    await pause(1500);
    const figures: Record<'without' | 'with', number[]> = { without: [], with: [] };
    for (let turn = 0; turn < TURNS; turn += 1) {
      figures.without.push(...(await clicks(browser)));
      await take(browser, file);
      figures.with.push(...(await clicks(browser)));
      await remove(browser);
    }
    for (const value of figures.without) note('packs.without', value);
    for (const value of figures.with) note('packs.with', value);
    note('packs.ratio', summarise(figures.with).median / summarise(figures.without).median);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
