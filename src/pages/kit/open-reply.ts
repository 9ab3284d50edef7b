/** Opens what the background answered, without what is needed to check a question: of that a page has no need. */
import type { MessageName, Reply, Results } from '../../messages';
import { ERROR_CODES, type ErrorCode, ManyHandsError } from '../../model/errors';

const isErrorCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

/** What a reply brings. Throws ManyHandsError with the background's code, or `internal` for anything that is no reply. */
export function openReply<N extends MessageName>(reply: unknown): Results[N] {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply))
    throw new ManyHandsError('internal', 'the background sent no reply');
  const known = reply as Reply<N>;
  if (known.ok) return known.value;
  throw new ManyHandsError(isErrorCode(known.code) ? known.code : 'internal', known.sentence);
}
