/** Asks the background, from a page: never hangs, never throws anything but a typed refusal. */
import type { MessageName, Payload, Reply, Results } from '../messages';
import type { ErrorCode } from '../model/errors';
import { alive, extension } from './lifetime';

/** Ten times a cold start of the background. In Firefox a script left over from before an update never gets a reply: this ends the wait. */
const PATIENCE_MS = 3000;

/** A refusal with the sentence to show, in the person's language; empty when the background could not be asked. */
export interface Refusal {
  code: ErrorCode;
  sentence: string;
}

export type Answer<N extends MessageName> = { value: Results[N] } | { refusal: Refusal };

const refused = (code: ErrorCode, sentence = ''): { refusal: Refusal } => ({ refusal: { code, sentence } });

/** One attempt; undefined when the background ended before it could reply. */
async function attempt<N extends MessageName>(name: N, payload: Payload<N>): Promise<Reply<N> | undefined> {
  let timer = 0;
  const late = new Promise<undefined>((resolve) => {
    timer = window.setTimeout(resolve, PATIENCE_MS);
  });
  try {
    return await Promise.race([
      extension.runtime.sendMessage({ name, payload }) as Promise<Reply<N> | undefined>,
      late,
    ]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Sends one message, and once more when the background ended in the middle: every message may be repeated.
 * After an update of the extension the answer is `reload-needed`.
 */
export async function ask<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
  for (let tries = 0; tries < 2 && alive(); tries += 1) {
    const reply = await attempt(name, payload);
    if (reply) return reply.ok ? { value: reply.value } : refused(reply.code, reply.sentence);
  }
  return refused(alive() ? 'internal' : 'reload-needed');
}
