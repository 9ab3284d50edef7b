/** The one place in the whole extension that asks a host for anything: the file at a link that a person confirmed, once, and from nowhere else. */
import type { LinkFault, PackLink } from '../../model/pack-link';
import { READ_BYTES } from '../kit/pack-bytes';

/** How long the whole of it may take. */
const SLOW_MS = 30_000;
/** The browser says after the refusal, and not with it, that the policy was the reason. */
const POLICY_SPEAKS_MS = 300;

export class LinkFailed extends Error {
  constructor(readonly fault: LinkFault) {
    super(fault);
  }
}

let narrowed = false;
/** Whether this document has asked a host: another is asked from a new one. */
export const isNarrowed = (): boolean => narrowed;

/** From here on this document can ask this host and no other: what sends on elsewhere is refused by the browser before anybody there is asked. Only a new document can ask another. */
function narrowTo(host: string): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src https://${host}`;
  document.head.append(policy);
  narrowed = true;
}

/** The body up to one byte more than a pack has: what is longer is not read to its end. */
async function readBody(answer: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  while (reader && length < READ_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  // Nobody waits for what is thrown away.
  void reader?.cancel().catch(() => undefined);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole.subarray(0, READ_BYTES);
}

/** Answers that have a sentence of their own. */
const FAULTS: Record<number, LinkFault> = {
  204: 'nothing',
  205: 'nothing',
  206: 'part',
  401: 'locked',
  403: 'locked',
  404: 'not-found',
  407: 'locked',
  410: 'not-found',
  429: 'too-often',
  451: 'by-law',
};

/** What an answer that is no file says; undefined where it may be one. */
function faultOf({ ok, status, headers }: Response): LinkFault | undefined {
  const fault = FAULTS[status];
  if (fault) return fault;
  if (status < 400 && !ok) return 'nothing';
  if (!ok) return status < 500 ? 'refused' : 'error-page';
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '') ? 'web-page' : undefined;
}

/** How a page begins, whatever its host calls it: a login that stands before the file is often sent as text, or as what was asked for. */
const PAGE = /^\s*<(?:!doctype html|html|head|body)\b/i;
const BEGIN_BYTES = 512;

/** What came, if it can be a file. Throws LinkFailed. */
function notEmptyNorPage(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new LinkFailed('nothing');
  if (PAGE.test(new TextDecoder().decode(bytes.subarray(0, BEGIN_BYTES)))) throw new LinkFailed('web-page');
  return bytes;
}

/** The first bytes of the file at a link. Throws LinkFailed. */
export async function fetchPack({ address, host }: PackLink, stop: AbortSignal): Promise<Uint8Array> {
  narrowTo(host);
  const slow = AbortSignal.timeout(SLOW_MS);
  const heard = new AbortController();
  let forbidden = false;
  document.addEventListener(
    'securitypolicyviolation',
    () => {
      forbidden = true;
    },
    { signal: heard.signal },
  );
  let began = false;
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([stop, slow]),
    });
    began = true;
    const fault = faultOf(answer);
    if (fault) throw new LinkFailed(fault);
    return notEmptyNorPage(await readBody(answer));
  } catch (error) {
    if (error instanceof LinkFailed) throw error;
    if (stop.aborted) throw new LinkFailed('stopped');
    if (slow.aborted) throw new LinkFailed('too-slow');
    if (began) throw new LinkFailed('broken-off');
    if (!navigator.onLine) throw new LinkFailed('offline');
    await new Promise((spoken) => setTimeout(spoken, POLICY_SPEAKS_MS));
    throw new LinkFailed(forbidden ? 'other-host' : 'no-answer');
  } finally {
    heard.abort();
  }
}
