/** The panel's frame in Chromium: it runs in a process of its own, so it has a DevTools session of its own. */
import type { CDPSession } from 'playwright-core';
import { inTime, poll } from './in-page';

interface Evaluated {
  result: { type: string; subtype?: string; value?: unknown; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The value of an evaluation; throws what it threw. */
export function resultOf({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** A session that was opened while the frame came into its process may never answer; the next try opens another. */
const PATIENCE_MS = 5000;

/** Evaluates in the extension's own world: in the page's, a sandboxed document runs no timer and no promise. */
export class ChromiumFrame {
  private world: Promise<{ session: CDPSession; contextId: number }> | undefined;

  constructor(private readonly openSession: () => Promise<CDPSession>) {}

  private async enter(): Promise<{ session: CDPSession; contextId: number }> {
    const session = await this.openSession();
    let found: number | undefined;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) found = context.id;
    });
    await session.send('Runtime.enable');
    return { session, contextId: (await poll("the extension's world in the frame", async () => found)) ?? 0 };
  }

  async run(expression: string): Promise<unknown> {
    this.world ??= inTime("the frame's session", this.enter(), PATIENCE_MS);
    const answered = this.world.then(({ session, contextId }) =>
      session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true }),
    );
    answered.catch(() => {
      this.world = undefined;
    });
    return resultOf(await answered);
  }
}
