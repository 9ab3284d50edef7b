/** Asks the background, from a page: never throws anything but a typed refusal. */
import type { MessageName, Payload, Reply, Results } from '../messages';
import type { ErrorCode } from '../model/errors';
import { alive, extension } from './lifetime';
import { inSight } from './sight';

/** Ten times a cold start of the background. In Firefox a script left over from before an update never gets a reply: this ends the wait. */
const PATIENCE_MS = 3000;
const MOST_PATIENCE_MS = 60_000;

/** A refusal with the sentence to show, in the person's language; empty when the background could not be asked. */
export interface Refusal {
  code: ErrorCode;
  sentence: string;
}

export type Answer<N extends MessageName> = { value: Results[N] } | { refusal: Refusal };

const refused = (code: ErrorCode, sentence = ''): { refusal: Refusal } => ({ refusal: { code, sentence } });
/** What to say of a refusal: its own sentence, or what is true where the background could not be asked. */
export const sentenceOf = ({ code, sentence }: Refusal, { reload, late }: { reload: string; late: string }): string =>
  sentence || (code === 'reload-needed' ? reload : late);

const answerOf = <N extends MessageName>(reply: Reply<N>): Answer<N> =>
  reply.ok ? { value: reply.value } : refused(reply.code, reply.sentence);

type Sent<N extends MessageName> = Reply<N> | 'failed' | 'late';

/** One attempt: the reply, or that the background ended before it could reply, or that the time was over. */
async function attempt<N extends MessageName>(name: N, payload: Payload<N>, patience: number): Promise<Sent<N>> {
  let timer = 0;
  const late = new Promise<'late'>((resolve) => {
    timer = window.setTimeout(resolve, patience, 'late');
  });
  try {
    const reply = extension.runtime.sendMessage({ name, payload }) as Promise<Reply<N> | undefined>;
    return (await Promise.race([reply, late])) ?? 'failed';
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Sends one message, and once more when the background ended in the middle: every message may be repeated. Never hangs.
 * Refused with `reload-needed` where the extension is gone from under this script, and with `no-answer` where it is too late.
 */
export async function ask<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
  for (let tries = 0; tries < 2 && alive(); tries += 1) {
    const reply = await attempt(name, payload, PATIENCE_MS);
    if (typeof reply !== 'string') return answerOf(reply);
  }
  return refused(alive() ? 'no-answer' : 'reload-needed');
}

/**
 * Asks for as long as the page is in sight and the extension lives, with growing pauses: a browser that has just started may take
 * minutes to start its extensions. Undefined once the signal is aborted or the extension is gone.
 */
export async function askPatiently<N extends MessageName>(
  name: N,
  payload: () => Payload<N>,
  signal: AbortSignal,
): Promise<Answer<N> | undefined> {
  for (let patience = PATIENCE_MS; !signal.aborted && alive(); patience = Math.min(patience * 2, MOST_PATIENCE_MS)) {
    await inSight(signal);
    const since = performance.now();
    const reply = await attempt(name, payload(), patience);
    if (signal.aborted) return undefined;
    if (typeof reply !== 'string') return answerOf(reply);
    // Nobody was there to hear it: not asked again at once, for ever.
    const rest = Math.max(0, Math.min(patience, 1000 * (patience / PATIENCE_MS)) - (performance.now() - since));
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  return undefined;
}
