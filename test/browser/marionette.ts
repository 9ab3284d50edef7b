/** A small Marionette client: the protocol Firefox itself offers on a local port. Frames are `length:[type, id, …]` in JSON. */
import { connect, type Socket } from 'node:net';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** An error Firefox reported, with its WebDriver name such as 'no such window'. */
export class MarionetteError extends Error {
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(message);
  }
}

export class Marionette {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly pending = new Map<number, Pending>();
  /** Commands depend on the current window and context, so those that belong together are run in one turn. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly socket: Socket,
    private readonly onHello: () => void,
  ) {
    socket.on('data', (chunk) => this.read(chunk));
    const fail = () => {
      for (const { reject } of this.pending.values()) reject(new Error('Firefox closed the connection'));
      this.pending.clear();
    };
    socket.on('close', fail);
    socket.on('error', fail);
  }

  /** Connects and starts a session that accepts the fixture server's certificate. */
  static async connect(port: number): Promise<Marionette> {
    const client = await new Promise<Marionette>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      const marionette = new Marionette(socket, () => resolve(marionette));
    });
    const capabilities = {
      acceptInsecureCerts: true,
      pageLoadStrategy: 'normal',
      timeouts: { script: 170_000, pageLoad: 30_000, implicit: 0 },
    };
    await client.send('WebDriver:NewSession', { ...capabilities, capabilities: { alwaysMatch: capabilities } });
    return client;
  }

  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < end) return;
      const frame: unknown = JSON.parse(this.buffer.subarray(colon + 1, end).toString());
      this.buffer = this.buffer.subarray(end);
      if (Array.isArray(frame)) this.settle(frame);
      else this.onHello();
    }
  }

  private settle([, id, error, result]: unknown[]): void {
    const waiting = this.pending.get(Number(id));
    this.pending.delete(Number(id));
    if (error) {
      const { error: kind, message } = error as { error: string; message: string };
      waiting?.reject(new MarionetteError(kind, message));
    } else waiting?.resolve(result);
  }

  /** Sends one command; the answer's `value` where it has one. */
  async send(command: string, params: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.lastId;
    const text = JSON.stringify([0, id, command, params]);
    const answer = await new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
    return answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : answer;
  }

  /** Runs commands that must not be mixed with those of another caller. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Runs a function body with the browser's own rights (`args` are the values given), in a turn of its own. */
  chrome(body: string, ...args: unknown[]): Promise<unknown> {
    return this.exclusively(() => this.chromeNow(body, ...args));
  }

  /** The same inside a turn the caller holds already. */
  async chromeNow(body: string, ...args: unknown[]): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.send('WebDriver:ExecuteScript', {
        script: `return (async (...args) => { ${body} })(...arguments)`,
        args,
      });
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.socket.destroy();
  }
}
