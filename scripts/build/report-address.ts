/** Where reports of errors go: read from `bugs` in package.json when the extension is built, and from nowhere else. */
import * as v from 'valibot';
import { WebAddress } from '../../src/model/primitives';

const ISSUES = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/issues\/?$/;

const Bugs = v.strictObject({
  /** Characters that would end the address of a mail link early are refused. */
  email: v.optional(
    v.pipe(
      v.string(),
      v.email('is no mail address'),
      v.regex(/^[^?&#%\s]+$/, 'has a character that a mail link cannot carry'),
    ),
  ),
  url: v.optional(v.pipe(WebAddress, v.regex(ISSUES, 'is not the issues page of a repository on github.com'))),
});

/** The issues page if there is one, else a mail; without an address the mail opens with an empty recipient (RFC 6068). Throws for anything malformed. */
export function reportAddress(bugs: unknown): string {
  const { email = '', url } = v.parse(Bugs, bugs ?? {});
  return url ?? `mailto:${email}`;
}
