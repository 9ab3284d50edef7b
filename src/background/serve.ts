/** Receives messages: checks the sender and the payload, calls the handler, answers with a result or a typed error. */
import browser, { type Runtime } from 'webextension-polyfill';
import { translator } from '../i18n/words';
import {
  FRAME_MESSAGES,
  type MessageName,
  PAGE_MESSAGES,
  type Payload,
  parseRequest,
  type Reply,
  type Results,
} from '../messages';
import { errorCode, ManyHandsError } from '../model/errors';
import { spokenLanguage } from './dossiers';
import { loadPreferences } from './preferences';

/** Who asks: the tab, frame and address of a page, or one of our own pages. */
export interface Asker {
  tab: number;
  /** Of the frame that asks. */
  address: string;
  host: string;
  /** In a private window nothing is noted of what happens by itself. */
  isPrivate: boolean;
}

export type Handlers = { [N in MessageName]: (payload: Payload<N>, asker: Asker) => Promise<Results[N]> };

/** Refuses anything but our own pages, and content scripts in a tab for the messages meant for their frame: the top one, or one inside it. */
function askerOf(name: MessageName, sender: Runtime.MessageSender): Asker {
  if (sender.id !== browser.runtime.id) throw new ManyHandsError('foreign-sender', `sender ${String(sender.id)}`);
  const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (ours) return { tab: sender.tab?.id ?? -1, address: sender.url ?? '', host: '', isPrivate: false };
  const fitting = sender.frameId === 0 ? PAGE_MESSAGES : FRAME_MESSAGES;
  if (
    !fitting.includes(name) ||
    sender.tab?.id === undefined ||
    sender.frameId === undefined ||
    !sender.url ||
    !URL.canParse(sender.url)
  ) {
    throw new ManyHandsError('foreign-sender', `${name} is not for this sender`);
  }
  return {
    tab: sender.tab.id,
    address: sender.url,
    host: new URL(sender.url).hostname,
    isPrivate: sender.tab.incognito,
  };
}

async function refusal(error: unknown): Promise<Reply> {
  const code = errorCode(error);
  const { t } = translator(spokenLanguage(await loadPreferences()));
  return { ok: false, code, sentence: t(`error.${code}`) };
}

/** Serves all messages. Nothing a sender does makes this throw. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender): Promise<Reply> => {
    try {
      const { name, payload } = parseRequest(message);
      const handle = handlers[name] as (payload: unknown, asker: Asker) => Promise<Results[MessageName]>;
      return { ok: true, value: await handle(payload, askerOf(name, sender)) };
    } catch (error) {
      return refusal(error);
    }
  });
  browser.runtime.onMessageExternal?.addListener(
    async (): Promise<Reply> => refusal(new ManyHandsError('foreign-sender', 'another extension')),
  );
}
