/** The panel's frame in Chromium: it runs in a process of its own, so it has a DevTools session of its own. */
import type { CDPSession } from 'playwright-core';
import { poll } from './in-page';

interface Evaluated {
  result: { type: string; subtype?: string; value?: unknown; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The value of an evaluation; throws what it threw. */
export function resultOf({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Evaluates in the extension's own world: in the page's, a sandboxed document runs no timer and no promise. */
export class ChromiumFrame {
  private world: Promise<number> | undefined;

  constructor(private readonly session: Promise<CDPSession>) {}

  private async findWorld(): Promise<number> {
    const session = await this.session;
    let found: number | undefined;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) found = context.id;
    });
    await session.send('Runtime.enable');
    return (await poll("the extension's world in the frame", async () => found)) ?? 0;
  }

  async run(expression: string): Promise<unknown> {
    this.world ??= this.findWorld();
    const contextId = await this.world;
    const how = { expression, contextId, awaitPromise: true, returnByValue: true };
    return resultOf(await (await this.session).send('Runtime.evaluate', how));
  }
}
