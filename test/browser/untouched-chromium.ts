/** Chromium without a debugger on its pages, which would keep it from making pages ahead of a click: only the extension's worker is spoken to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { requireBrowser } from './executables';
import { callSource, poll, unwrap } from './in-page';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** DevTools commands over the browser's own pipe: one JSON text each, with a zero byte behind it. */
class Pipe {
  private lastId = 0;
  private rest = '';
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  constructor(
    private readonly to: Writable,
    from: Readable,
  ) {
    from.setEncoding('utf8').on('data', (text: string) => {
      const [...whole] = (this.rest + text).split('\0');
      this.rest = whole.pop() ?? '';
      for (const message of whole) {
        const answer = JSON.parse(message) as Answer;
        this.waiting.get(answer.id ?? 0)?.(answer);
      }
    });
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    this.lastId += 1;
    const id = this.lastId;
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    this.to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    const { result = {}, error } = await answered;
    if (error) throw new Error(error.message);
    return result;
  }
}

export interface UntouchedChromium {
  /** Evaluates the body of an async function in the extension's worker; the result is JSON. */
  inBackground(body: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts it with a fresh profile, an unpacked extension, and every host led to a port of this machine. */
export async function launchUntouched(extension: string, port: number): Promise<UntouchedChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'many-hands-untouched-'));
  const chromium: ChildProcess = spawn(
    requireBrowser('chromium'),
    [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--no-proxy-server',
      '--lang=en',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => chromium.once('exit', resolve));
  const pipe = new Pipe(chromium.stdio[3] as Writable, chromium.stdio[4] as Readable);
  const session = await poll('the worker of the extension', async () => {
    const { targetInfos } = (await pipe.send('Target.getTargets')) as {
      targetInfos: { targetId: string; type: string; url: string }[];
    };
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    if (!worker) return undefined;
    const { targetId } = worker;
    return (await pipe.send('Target.attachToTarget', { targetId, flatten: true })).sessionId as string;
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await pipe.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      session,
    )) as { result?: { value?: string }; exceptionDetails?: object };
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result?.value;
  };
  await poll('its script to run', () => evaluate(`typeof chrome === 'object' && Boolean(chrome.tabs)`));
  return {
    async inBackground(body) {
      return unwrap((await evaluate(callSource(`async () => { ${body} }`, []))) as string | undefined);
    },
    async close() {
      await pipe.send('Browser.close').catch(() => undefined);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
