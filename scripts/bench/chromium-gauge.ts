/** Measures in a Chromium tab: Performance counters, the sampling profiler and exact call counts, filtered by the extension's address. */
import type { CDPSession } from 'playwright-core';
import { ChromiumPage } from '../../test/browser/chromium-page';
import type { Page } from '../../test/browser/driver';
import { callSource, unwrap } from '../../test/browser/in-page';
import { AFTER_LOAD_MS, type Gauge, pathOf, pause, type Stretch } from './gauge';

const OURS = 'chrome-extension://';
const SAMPLE_MICROSECONDS = 100;

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Milliseconds of the samples in whose stack a function of an extension stands: its own and what it called. */
function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const visit = (node: ProfileNode, inside: boolean) => {
    const own = inside || node.callFrame.url.startsWith(OURS);
    if (own) ours.add(node.id);
    for (const child of node.children ?? []) {
      const next = byId.get(child);
      if (next) visit(next, own);
    }
  };
  if (nodes[0]) visit(nodes[0], false);
  // The time between two samples belongs to the earlier one.
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index + 1] ?? 0) : 0), 0) / 1000;
}

class ChromiumGauge implements Gauge {
  /** The extension's isolated world of the document shown now. */
  private world: number | undefined;

  constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {
    cdp.on('Runtime.executionContextsCleared', () => {
      this.world = undefined;
    });
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(OURS)) this.world = context.id;
    });
  }

  private async counters(): Promise<{ script: number; task: number; heap: number }> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { script: of('ScriptDuration') * 1000, task: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') };
  }

  async load(url: string): Promise<Stretch> {
    await this.page.goto(url);
    await pause(AFTER_LOAD_MS);
    // The counters start at zero with each document.
    const { script, task } = await this.counters();
    return { script, task };
  }

  private async sampled(work: () => Promise<unknown>): Promise<number> {
    await this.cdp.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
    await this.cdp.send('Profiler.start');
    await work();
    const { profile } = await this.cdp.send('Profiler.stop');
    return ownTime(profile);
  }

  async reload(): Promise<Stretch> {
    for (let tries = 0; tries < 3; tries += 1) {
      const own = await this.sampled(async () => {
        await this.page.reload();
        await pause(AFTER_LOAD_MS);
      });
      // Where the extension has a world its script ran: a profile without it was lost on the way to another process.
      if (own > 0 || this.world === undefined) return { own };
    }
    return {};
  }

  async during(work: () => Promise<unknown>): Promise<Stretch> {
    await this.cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    try {
      await this.cdp.send('Profiler.takePreciseCoverage');
      const before = await this.counters();
      const own = await this.sampled(work);
      const after = await this.counters();
      const { result } = await this.cdp.send('Profiler.takePreciseCoverage');
      const functions = result.filter(({ url }) => url.startsWith(OURS)).flatMap((script) => script.functions);
      const calls = functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
      return { script: after.script - before.script, task: after.task - before.task, own, calls };
    } finally {
      await this.cdp.send('Profiler.stopPreciseCoverage');
    }
  }

  async heap(): Promise<number> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    return (await this.counters()).heap;
  }

  async scripts(): Promise<string[]> {
    const found = new Set<string>();
    const onScript = ({ url }: { url: string }) => {
      if (url.startsWith(OURS)) found.add(pathOf(url));
    };
    this.cdp.on('Debugger.scriptParsed', onScript);
    // Enabling tells of every script that is there already, before it answers.
    await this.cdp.send('Debugger.enable');
    await this.cdp.send('Debugger.disable');
    this.cdp.off('Debugger.scriptParsed', onScript);
    return [...found];
  }

  async behindThePage(body: string): Promise<unknown> {
    if (this.world === undefined) throw new Error('the extension has no world in this page');
    const expression = callSource(
      `async () => { const openRoot = (element) => chrome.dom.openOrClosedShadowRoot(element); ${body} }`,
      [],
    );
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return unwrap(result.value);
  }
}

/** A gauge on an open tab of Chromium. */
export async function chromiumGauge(page: Page): Promise<Gauge> {
  if (!(page instanceof ChromiumPage)) throw new Error('not a page of Chromium');
  const cdp = await page.tab.context().newCDPSession(page.tab);
  const gauge = new ChromiumGauge(page, cdp);
  await Promise.all([cdp.send('Performance.enable'), cdp.send('Profiler.enable'), cdp.send('Runtime.enable')]);
  return gauge;
}
