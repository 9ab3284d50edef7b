/** A link to a pack: which host would be asked, and what can come of asking. */
import { unfitAddress, unfitHost } from './web-host';

/** Everything that can keep the file at a link from coming, each with a sentence of its own. */
export type LinkFault =
  | 'no-access'
  | 'stopped'
  | 'offline'
  | 'no-answer'
  | 'other-host'
  | 'not-found'
  | 'locked'
  | 'nothing'
  | 'part'
  | 'refused'
  | 'too-often'
  | 'by-law'
  | 'error-page'
  | 'web-page'
  | 'broken-off'
  | 'too-slow';

/** Why a link is not asked about at all. */
export type UnfitLink = 'no-link' | 'not-https' | 'not-public' | 'login' | 'port';

export interface PackLink {
  address: string;
  host: string;
}

/** What the browser leaves as it is and addresses write in a coded form: in a path or a question to the host it says nothing of who is asked. */
const coded = (part: string): string => part.replace(/[<>"`{}|^\\]/g, encodeURIComponent);

/** What a link leads to, as the browser would ask for it: https on the standard port of a public host, nobody's name in it. What stands after "#" is asked of nobody. */
export function readLink(text: string): PackLink | UnfitLink {
  const typed = text.trim();
  if (/\s/.test(typed) || !/^[a-z][a-z\d+.-]*:\/\//i.test(typed) || !URL.canParse(typed)) return 'no-link';
  const url = new URL(typed);
  url.hash = '';
  url.pathname = coded(url.pathname);
  url.search = coded(url.search);
  if (url.protocol !== 'https:') return 'not-https';
  // Whose look or network is wrong is opened by nobody on our advice, whatever else is wrong.
  if (unfitHost(url.hostname) !== undefined) return 'not-public';
  if (url.username || url.password) return 'login';
  if (url.port) return 'port';
  if (unfitAddress(url.href) !== undefined) return 'not-public';
  return { address: url.href, host: url.hostname };
}
