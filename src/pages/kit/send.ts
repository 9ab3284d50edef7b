/** Asks the background from one of the extension's own pages. */
import browser from 'webextension-polyfill';
import type { MessageName, Payload, Results } from '../../messages';
import { openReply } from './open-reply';
import { spoken } from './overdue';

/** Once more when the background ended in the middle: every message may be repeated. */
async function asked(message: object): Promise<unknown> {
  const attempt = (): Promise<unknown> => browser.runtime.sendMessage(message);
  return (await attempt().catch(() => undefined)) ?? attempt();
}

/** Sends one message, and says so while its answer is overdue. Throws ManyHandsError whose message is the sentence for the user. */
export const send = async <N extends MessageName>(name: N, payload: Payload<N>): Promise<Results[N]> =>
  openReply<N>(await spoken(asked({ name, payload })));
