/**
 * Measures in a Firefox tab, with the browser's own rights in the tab's process: Firefox's profiler for sampled time, its debugger for exact
 * call counts, its memory reporter for the heap. A counter like Chromium's ScriptDuration does not exist there.
 */
import type { Page } from '../../test/browser/driver';
import { AFTER_LOAD_MS, type Gauge, pathOf, pause, type Stretch } from './gauge';

/** A part of ours in the page, named as the driver finds them, only to get at its privileged scripts. */
const FOOT = 'many-hands-bench';
const SAMPLE_MS = 0.5;

const START = `() => { Services.profiler.StartProfiler(1e6, ${SAMPLE_MS}, ['js', 'cpu'], ['GeckoMain']); return true; }`;

/** Sums the profile: time of samples with the extension on the stack, and processor time of the main thread. */
const STOP = `() => {
  const { threads, meta } = Services.profiler.getProfileData();
  Services.profiler.StopProfiler();
  const { samples, stackTable, frameTable, stringTable } = threads.find((thread) => thread.name === 'GeckoMain');
  const { stack, time, threadCPUDelta } = samples.schema, { prefix, frame } = stackTable.schema, { location } = frameTable.schema;
  const known = new Map([[null, false]]);
  const ours = (at) => {
    if (!known.has(at)) known.set(at, stringTable[frameTable.data[stackTable.data[at][frame]][location]].includes('moz-extension://') || ours(stackTable.data[at][prefix] ?? null));
    return known.get(at);
  };
  let own = 0, cpu = 0, before;
  for (const sample of samples.data) {
    if (before !== undefined && ours(sample[stack] ?? null)) own += Math.min(sample[time] - before, 5);
    cpu += sample[threadCPUDelta] ?? 0;
    before = sample[time];
  }
  return { own, task: meta.sampleUnits?.threadCPUDelta === 'ns' ? cpu / 1e6 : meta.sampleUnits?.threadCPUDelta === 'µs' ? cpu / 1e3 : undefined };
}`;

/** A debugger on every world of the tab's process that holds a script of an extension; the page's own world is left alone. */
const WATCHER = `
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  addDebuggerToGlobal(globalThis);
  const watcher = new Debugger();
  const found = new Set();
  for (const world of watcher.findAllGlobals()) {
    try {
      watcher.addDebuggee(world);
      const ours = watcher.findScripts({ global: world }).map(({ url }) => url ?? '').filter((url) => url.startsWith('moz-extension://'));
      for (const url of ours) found.add(url);
      if (ours.length === 0) watcher.removeDebuggee(world);
    } catch {}
  }`;

const SCRIPTS = `() => { ${WATCHER} watcher.removeAllDebuggees(); return [...found]; }`;

/** Counts every function entered in those worlds. */
const WATCH = `() => {
  ${WATCHER}
  globalThis.manyHandsCalls = 0;
  watcher.onEnterFrame = () => { globalThis.manyHandsCalls += 1; };
  globalThis.manyHandsWatcher = watcher;
}`;

const UNWATCH = `() => { globalThis.manyHandsWatcher.removeAllDebuggees(); return globalThis.manyHandsCalls; }`;

const HEAP = `() => {
  for (let times = 0; times < 3; times += 1) Cu.forceGC();
  Cu.forceCC();
  Cu.forceGC();
  const reporter = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const parts = Array.from({ length: 9 }, () => ({}));
  reporter.sizeOfTab(window, ...parts);
  return parts[0].value + parts[1].value + parts[2].value;
}`;

class FirefoxGauge implements Gauge {
  constructor(readonly page: Page) {}

  private async privileged<T>(code: string): Promise<T> {
    await this.page.evaluate((name: string) => {
      if (document.getElementById(name)) return;
      const host = Object.assign(document.createElement('div'), { id: name });
      const mark = document.createElement('i');
      mark.dataset.manyHands = name;
      host.attachShadow({ mode: 'closed' }).append(mark);
      document.documentElement.append(host);
    }, FOOT);
    return (await this.page.inShadow(FOOT, code)) as T;
  }

  async load(url: string): Promise<Stretch> {
    await this.page.goto(url);
    await pause(AFTER_LOAD_MS);
    return {};
  }

  private async sampled(work: () => Promise<unknown>): Promise<Stretch> {
    await this.privileged(START);
    await work();
    return this.privileged<Stretch>(STOP);
  }

  reload(): Promise<Stretch> {
    return this.sampled(async () => {
      await this.page.reload();
      await pause(AFTER_LOAD_MS);
    });
  }

  async during(work: () => Promise<unknown>): Promise<Stretch> {
    await this.privileged(WATCH);
    const stretch = await this.sampled(work);
    return { ...stretch, calls: await this.privileged<number>(UNWATCH) };
  }

  heap(): Promise<number> {
    return this.privileged<number>(HEAP);
  }

  async scripts(): Promise<string[]> {
    return [...new Set((await this.privileged<string[]>(SCRIPTS)).map(pathOf))];
  }

  behindThePage(body: string): Promise<unknown> {
    return this.privileged(`async () => { const openRoot = (element) => element.openOrClosedShadowRoot; ${body} }`);
  }
}

/** A gauge on an open tab of Firefox. */
export const firefoxGauge = (page: Page): Gauge => new FirefoxGauge(page);
