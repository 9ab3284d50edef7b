/** Pages that are open already: they hear at once what was chosen, and are served without a reload once we may work on them. */
import groups from 'virtual:site-groups';
import browser, { type Tabs } from 'webextension-polyfill';
import type { Doc } from './asker';
import { quietly, report } from './errors';
import { endAll, inject, run } from './page-scripts';
import { listedSites } from './site-access';
import { firstOfSession } from './stored';

/** Pages spoken to at once: a person may have hundreds. */
const AT_ONCE = 6;
/** A page that the browser has frozen may not answer for hours. */
const PATIENCE_MS = 2000;

const topOf = (tab: number): Doc => ({ tab, frame: 0 });

/** Open pages at these patterns; none that the browser has put away, which load our script when they come back. */
const openTabs = async (url: string[]): Promise<number[]> =>
  url.length === 0
    ? []
    : (await browser.tabs.query({ url }))
        .filter(({ discarded, status }) => !discarded && status !== 'unloaded')
        .flatMap(({ id }: Tabs.Tab) => id ?? []);

/** Where the detector works now, and whether all other sites are looked at as well. */
async function allowed(): Promise<{ listed: string[]; everywhere: string[] }> {
  const { origins = [] } = await browser.permissions.getAll();
  const { everywhere, ...others } = groups;
  const granted = (patterns: readonly string[]) => patterns.filter((pattern) => origins.includes(pattern));
  return { listed: granted([...listedSites(), ...Object.values(others).flat()]), everywhere: granted(everywhere) };
}

const late = () => new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false));

/** Tells a page to ask anew, its top document alone or every frame; false where no script of ours hears it. */
const told = (tab: number, where?: { frameId: number }): Promise<boolean> =>
  Promise.race([
    browser.tabs.sendMessage(tab, { name: 'choices-changed' }, where).then(
      () => true,
      () => false,
    ),
    late(),
  ]);
const TOP = { frameId: 0 };

async function forEach(tabs: readonly number[], act: (tab: number) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < tabs.length; at += AT_ONCE)
    await Promise.allSettled(tabs.slice(at, at + AT_ONCE).map((tab) => act(tab)));
}

/**
 * Every open page asks anew what holds for it; the one where the person chose it knows already. Of packs an open panel is told as
 * well, which has a frame of its own and is told of nothing else.
 */
export function choicesChanged(but?: number, { ofPacks = false } = {}): void {
  const tell = async () =>
    forEach(
      (await openTabs((await allowed()).listed)).filter((tab) => tab !== but),
      (tab) => told(tab, ofPacks ? undefined : TOP),
    );
  quietly('cannot tell the open pages', tell());
}

async function bringDetector(tab: number): Promise<void> {
  // In Firefox the detector is there already: hearing of it, it opens what was read before.
  await inject(topOf(tab), 'orphans');
  if (await told(tab, TOP)) return;
  // What an earlier release left in the page hears nobody any more.
  await endAll(topOf(tab));
  await inject(topOf(tab), 'detector');
}

async function bringEverywhere(tab: number): Promise<void> {
  if ((await run(topOf(tab), 'everywhere', 'seen')) === undefined) await inject(topOf(tab), 'everywhere');
}

/** Brings our scripts into open pages where they are not: after an installation, an update, a permission. Never throws. */
export async function serveOpenPages(): Promise<void> {
  try {
    const { listed, everywhere } = await allowed();
    await forEach(await openTabs(listed), bringDetector);
    await forEach(await openTabs(everywhere), bringEverywhere);
  } catch (error) {
    report('cannot serve the open pages', error);
  }
}

/**
 * At the first start of the background since the browser started, or since this was installed, updated or switched on: no event tells all
 * of these apart, and in each of them pages may be open already.
 */
export async function serveAtFirst(): Promise<void> {
  if (await firstOfSession()) await serveOpenPages();
}
