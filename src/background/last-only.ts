/** Of many questions of one kind from one document, one is served at a time, and all that wait get the answer to the last of them. */
import type { Asker } from './asker';

/** Between two answers to a document that asks all the time: other tabs are served in between. */
const REST_MS = 250;

interface Waiting<Payload, Result> {
  payload: Payload;
  answer: Promise<Result>;
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, REST_MS));

/** Serves a question so. A page that changes its address a thousand times a second is asked about where it stays. */
export function lastOnly<Payload, Result>(
  serve: (payload: Payload, asker: Asker) => Promise<Result>,
): (payload: Payload, asker: Asker) => Promise<Result> {
  const running = new Map<string, Promise<unknown>>();
  const waiting = new Map<string, Waiting<Payload, Result>>();

  const start = (key: string, payload: Payload, asker: Asker): Promise<Result> => {
    const answer = serve(payload, asker);
    const done = answer.catch(() => undefined).then(rest);
    running.set(key, done);
    void done.then(() => waiting.has(key) || running.delete(key));
    return answer;
  };

  return (payload, asker) => {
    const { tab, frame, id = '' } = asker.doc;
    const key = `${tab}/${frame}/${id}`;
    const before = running.get(key);
    if (!before) return start(key, payload, asker);
    const last = waiting.get(key);
    if (last) {
      last.payload = payload;
      return last.answer;
    }
    const entry: Waiting<Payload, Result> = {
      payload,
      answer: before.then(() => {
        waiting.delete(key);
        return start(key, entry.payload, asker);
      }),
    };
    waiting.set(key, entry);
    return entry.answer;
  };
}
