/** Which hosts a match pattern covers. */
import { hostOf } from '../../src/detection/address';

/** Whether a host is the one of a match pattern, or below it where the pattern starts with "*.". */
export function hostMatches(host: string, pattern: string): boolean {
  const { base, below } = hostOf(pattern);
  return host === base || (below && host.endsWith(`.${base}`));
}
