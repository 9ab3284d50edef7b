/** Receives messages: checks sender and payload, calls the handler, answers with a result or a typed error. */
import browser, { type Runtime } from 'webextension-polyfill';
import { translator } from '../i18n/words';
import { MESSAGES, type MessageName, type Payload, parseRequest, type Reply, type Results } from '../messages';
import { errorCode, ManyHandsError } from '../model/errors';
import { type Asker, askerOf } from './asker';
import { spokenLanguage } from './dossiers';
import { report } from './errors';
import { loadPreferences } from './preferences';

export type Handlers = { [N in MessageName]: (payload: Payload<N>, asker: Asker) => Promise<Results[N]> };

async function refusal(error: unknown): Promise<Reply> {
  const code = errorCode(error);
  if (code === 'internal') report('a message could not be served', error);
  const { t } = translator(spokenLanguage(await loadPreferences()));
  return { ok: false, code, sentence: t(`error.${code}`) };
}

async function answer(message: unknown, asker: Asker, handlers: Handlers): Promise<Reply> {
  try {
    const { name, payload } = parseRequest(message);
    if (!MESSAGES[name].from.includes(asker.from))
      throw new ManyHandsError('foreign-sender', `${name} is not for this sender`);
    const handle = handlers[name] as (payload: unknown, asker: Asker) => Promise<Results[MessageName]>;
    return { ok: true, value: await handle(payload, asker) };
  } catch (error) {
    return refusal(error);
  }
}

/** Serves all messages. Nothing a sender does makes this throw; strangers get no answer, not even that there is nobody. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const asker = askerOf(sender);
    return asker && answer(message, asker, handlers);
  });
}
