/** Asks the background from one of the extension's own pages. */
import browser from 'webextension-polyfill';
import { type MessageName, openReply, type Payload, type Results } from '../../messages';

/** Sends one message. Throws ManyHandsError whose message is the sentence for the user. */
export async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<Results[N]> {
  return openReply<N>(await browser.runtime.sendMessage({ name, payload }));
}
