/** Asks the background, from a page: never hangs, never throws anything but a typed refusal. */
import type { MessageName, Payload, Reply, Results } from '../messages';
import type { ErrorCode } from '../model/errors';
import { alive, extension } from './lifetime';

/** Longer than a cold start of the background on a slow machine. */
const PATIENCE_MS = 8000;

/** A refusal with the sentence to show, in the person's language; empty when the background could not be asked. */
export interface Refusal {
  code: ErrorCode;
  sentence: string;
}

export type Answer<N extends MessageName> = { value: Results[N] } | { refusal: Refusal };

const refused = (code: ErrorCode, sentence = ''): { refusal: Refusal } => ({ refusal: { code, sentence } });

/** Sends one message. After an update of the extension the answer is `reload-needed`. */
export async function ask<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
  if (!alive()) return refused('reload-needed');
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS);
    });
    const reply = (await Promise.race([extension.runtime.sendMessage({ name, payload }), late])) as Reply<N> | undefined;
    if (!reply) return refused(alive() ? 'internal' : 'reload-needed');
    return reply.ok ? { value: reply.value } : refused(reply.code, reply.sentence);
  } catch {
    return refused(alive() ? 'internal' : 'reload-needed');
  } finally {
    clearTimeout(timer);
  }
}
