/** Receives messages: checks sender and payload, calls the handler, answers with a result or a typed error. */
import browser, { type Runtime } from 'webextension-polyfill';
import { translator } from '../i18n/words';
import { MESSAGES, type MessageName, type Payload, parseRequest, type Reply, type Results } from '../messages';
import { errorCode, ManyHandsError } from '../model/errors';
import { type Asker, askerOf, inItsWindow } from './asker';
import { spokenLanguage } from './dossiers';
import { report } from './errors';
import { loadPreferences } from './preferences';

export type Handlers = { [N in MessageName]: (payload: Payload<N>, asker: Asker) => Promise<Results[N]> };

async function refusal(error: unknown, asker: Asker): Promise<Reply> {
  const code = errorCode(error);
  if (code === 'internal') report('a message could not be served', error);
  const { t } = translator(spokenLanguage(await loadPreferences(asker)));
  return { ok: false, code, sentence: t(`error.${code}`) };
}

async function answer(message: unknown, asker: Asker, handlers: Handlers): Promise<Reply> {
  try {
    const { name, payload } = parseRequest(message);
    if (!MESSAGES[name].from.includes(asker.from))
      throw new ManyHandsError('foreign-sender', `${name} is not for this sender`);
    const handle = handlers[name] as (payload: unknown, asker: Asker) => Promise<Results[MessageName]>;
    // A page's message is handled before anything is waited for: what a browser does in a click only, it does now or never.
    const placed = asker.from === 'own' ? await inItsWindow(asker) : asker;
    return { ok: true, value: await handle(payload, placed) };
  } catch (error) {
    return refusal(error, asker);
  }
}

/** Questions of one document that are under way at once; none of our scripts asks as many. */
const MOST_AT_ONCE = 20;

/**
 * Serves all messages. Nothing a sender does makes this throw; strangers get no answer, not even that there is nobody, and a document
 * that asks without end gets none for a while, so that others do.
 */
export function serve(handlers: Handlers): void {
  const underWay = new Map<string, number>();
  const limited = async (message: unknown, asker: Asker): Promise<Reply | undefined> => {
    const document = `${asker.doc.tab}/${asker.doc.frame}/${asker.doc.id}`;
    const others = underWay.get(document) ?? 0;
    if (others >= MOST_AT_ONCE) return undefined;
    underWay.set(document, others + 1);
    const reply = await answer(message, asker, handlers);
    const left = (underWay.get(document) ?? 1) - 1;
    if (left > 0) underWay.set(document, left);
    else underWay.delete(document);
    return reply;
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const asker = askerOf(sender);
    if (!asker) return undefined;
    return asker.from === 'own' ? answer(message, asker, handlers) : limited(message, asker);
  });
}
