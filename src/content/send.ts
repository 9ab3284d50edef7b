/** Asks the background, from a page: never throws anything but a typed refusal. */
import type { MessageName, Payload, Reply } from '../messages';
import type { ErrorCode } from '../model/errors';
import { alive, extension } from './lifetime';

/** Ten times a cold start of the background. In Firefox a script left over from before an update never gets a reply: this ends the wait. */
export const PATIENCE_MS = 3000;
const MOST_PATIENCE_MS = 60_000;

/** What to say of a reply that brought nothing: its own sentence, or what is true where the background could not be asked. */
export const sentenceOf = (
  { code, sentence }: { ok?: boolean; code?: ErrorCode; sentence?: string },
  { reload, late }: { reload: string; late: string },
): string => sentence || (code === 'reload-needed' ? reload : late);

const pause = (milliseconds: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One attempt: the reply, or undefined where the background ended before it could reply, or the time was over. */
export async function attempt<N extends MessageName>(
  send: () => Promise<Reply<N>>,
  patience: number,
): Promise<Reply<N> | undefined> {
  try {
    return await Promise.race([send(), pause(patience)]);
  } catch {
    return undefined;
  }
}

interface Asking {
  tries?: number;
  signal?: AbortSignal;
}

/**
 * Sends one message, and again when the background ended in the middle or is late: every message may be repeated. Never hangs, but for as long
 * as it is told to try, with growing pauses: a browser that has just started may take minutes to start its extensions.
 * The reply is a refusal with the sentence to show, in the person's language; with an empty one and the code `reload-needed` where the
 * extension is gone from under this script, and `no-answer` where it is too late.
 */
export async function ask<N extends MessageName>(
  name: N,
  payload: Payload<N>,
  { tries = 2, signal }: Asking = {},
): Promise<Reply<N>> {
  let patience = PATIENCE_MS;
  for (let tried = 0; tried < tries && alive() && !signal?.aborted; tried += 1) {
    const since = performance.now();
    const reply = await attempt<N>(() => extension.runtime.sendMessage({ name, payload }), patience);
    if (reply) return reply;
    // Nobody was there to hear it: asked again at once, but not for ever.
    await pause((patience - PATIENCE_MS) / 3 - (performance.now() - since));
    patience = Math.min(patience * 2, MOST_PATIENCE_MS);
  }
  return { ok: false, code: alive() ? 'no-answer' : 'reload-needed', sentence: '' };
}
