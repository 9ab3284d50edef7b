/** Browser-wide DevTools commands, and sessions with targets which Playwright does not show or does not notice ending: worker, real popup, side panel. */
import type { CDPSession } from 'playwright-core';
import { poll, unwrap } from './in-page';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

interface Evaluated {
  result?: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** One target's own session. A nested (not flat) one, because Playwright routes only its own flat ones. */
export class ChromiumTarget {
  private lastId = 0;

  private constructor(
    private readonly cdp: CDPSession,
    private readonly sessionId: string,
  ) {}

  static async attach(cdp: CDPSession, targetId: string): Promise<ChromiumTarget> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new ChromiumTarget(cdp, sessionId);
  }

  /** Sends one DevTools command to the target. */
  async send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    this.lastId += 1;
    const id = this.lastId;
    let stop = () => {};
    const answered = new Promise<Answer>((resolve, reject) => {
      const onMessage = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as Answer;
        if (event.sessionId === this.sessionId && answer.id === id) resolve(answer);
      };
      const onDetached = (event: { sessionId: string }) => {
        if (event.sessionId === this.sessionId) reject(new Error('the target ended before it answered'));
      };
      this.cdp.on('Target.receivedMessageFromTarget', onMessage);
      this.cdp.on('Target.detachedFromTarget', onDetached);
      stop = () => {
        this.cdp.off('Target.receivedMessageFromTarget', onMessage);
        this.cdp.off('Target.detachedFromTarget', onDetached);
      };
    });
    answered.catch(() => undefined);
    try {
      const message = JSON.stringify({ id, method, params });
      await this.cdp.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
      const { result = {}, error } = await answered;
      if (error) throw new Error(error.message);
      return result;
    } finally {
      stop();
    }
  }

  /** Runs an expression in the target; its value as it comes. */
  async run(expression: string): Promise<unknown> {
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as Evaluated;
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result?.value;
  }

  async detach(): Promise<void> {
    await this.cdp.send('Target.detachFromTarget', { sessionId: this.sessionId }).catch(() => undefined);
  }
}

export class ChromiumTargets {
  constructor(private readonly cdp: CDPSession) {}

  /** Ids of the targets of one type whose address begins as given. */
  async find(type: 'service_worker' | 'page', prefix: string): Promise<string[]> {
    const { targetInfos } = await this.cdp.send('Target.getTargets');
    return targetInfos
      .filter((target) => target.type === type && target.url.startsWith(prefix))
      .map((target) => target.targetId);
  }

  /** A popup may close by itself in between. */
  async close(targetId: string): Promise<void> {
    try {
      await this.cdp.send('Target.closeTarget', { targetId });
    } catch (error) {
      const { targetInfos } = await this.cdp.send('Target.getTargets');
      if (targetInfos.some((target) => target.targetId === targetId)) throw error;
    }
  }

  attach(targetId: string): Promise<ChromiumTarget> {
    return ChromiumTarget.attach(this.cdp, targetId);
  }

  /** Evaluates a `callSource` expression in a target. */
  async evaluate(targetId: string, expression: string): Promise<unknown> {
    const target = await this.attach(targetId);
    try {
      return unwrap(await target.run(expression));
    } finally {
      await target.detach();
    }
  }
}

/** The extension's service worker: does it run, start it, wait until its script was evaluated (a target exists before that). */
export class ChromiumWorker {
  private watching: Promise<void> | undefined;
  private readonly running = new Map<string, boolean>();

  /** `cdp` is a session of a tab that stays open: the ServiceWorker domain does not exist browser-wide. */
  constructor(
    private readonly targets: ChromiumTargets,
    private readonly cdp: CDPSession,
    private readonly scope: string,
  ) {}

  private async watch(): Promise<void> {
    this.cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, scriptURL, runningStatus, status } of versions) {
        if (scriptURL.startsWith(this.scope))
          this.running.set(versionId, runningStatus === 'running' && status !== 'redundant');
      }
    });
    await this.cdp.send('ServiceWorker.enable');
  }

  private target(): Promise<string | undefined> {
    return this.targets.find('service_worker', this.scope).then(([target]) => target);
  }

  /** Before the extension starts anew: of the workers it had nothing more is heard. */
  forget(): void {
    this.running.clear();
  }

  async runs(): Promise<boolean> {
    return (await this.target()) !== undefined;
  }

  async kill(): Promise<void> {
    // What happens meanwhile, a tab that closes say, may have started it anew: then it is ended again.
    await poll('the worker to end', async () => {
      for (const target of await this.targets.find('service_worker', this.scope)) await this.targets.close(target);
      return !(await this.runs()) && ![...this.running.values()].includes(true);
    });
  }

  /** Evaluates a `callSource` expression in the worker, started as an event would start it. */
  async evaluate(expression: string): Promise<unknown> {
    this.watching ??= this.watch();
    await this.watching;
    const isRunning = () => [...this.running.values()].includes(true);
    if (!isRunning()) await this.cdp.send('ServiceWorker.startWorker', { scopeURL: this.scope });
    const target = await poll('the worker to run', async () => (isRunning() ? this.target() : undefined));
    return this.targets.evaluate(target ?? '', expression);
  }
}
