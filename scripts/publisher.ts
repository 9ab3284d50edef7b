/** Who publishes this: `repository`, `homepage` and `bugs` of package.json, read here and nowhere else. */
import * as v from 'valibot';
import packageFile from '../package.json' with { type: 'json' };
import { WebAddress } from '../src/model/primitives';

const Https = v.pipe(
  WebAddress,
  v.check((address) => address.startsWith('https://'), 'is no https address'),
);
const ISSUES = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/issues\/?$/;

const Addresses = v.object({
  /** As npm has it: an address, or one with the kind of repository beside it. */
  repository: v.optional(
    v.pipe(
      v.union(
        [
          Https,
          v.pipe(
            v.object({ url: Https }),
            v.transform(({ url }) => url),
          ),
        ],
        'is no https address',
      ),
    ),
  ),
  homepage: v.optional(Https),
  bugs: v.optional(
    v.strictObject({
      /** Characters that would end the address of a mail link early are refused. */
      email: v.optional(
        v.pipe(
          v.string(),
          v.email('is no mail address'),
          v.regex(/^[^?&#%\s]+$/, 'has a character that a mail link cannot carry'),
        ),
      ),
      url: v.optional(v.pipe(Https, v.regex(ISSUES, 'is not the issues page of a repository on github.com'))),
    }),
  ),
});

export interface Publisher {
  /** Where the source is. */
  source: string | undefined;
  /** Where the site stands, with a slash at its end. Pages work without it; a site map and shared pictures need it. */
  site: string | undefined;
  /** Where reports of errors go: the issues page if there is one, else a mail; without an address the mail opens with an empty recipient (RFC 6068). */
  reports: string;
}

const slashed = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** The addresses that are there. Throws an Error with field and reason for one that is malformed. */
export function publisherOf(file: unknown): Publisher {
  const read = v.safeParse(Addresses, file);
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`package.json: ${v.getDotPath(issue) ?? 'the file'} ${issue.message}`);
  }
  const { repository, homepage, bugs: { email = '', url } = {} } = read.output;
  return { source: repository, site: homepage && slashed(homepage), reports: url ?? `mailto:${email}` };
}

export const PUBLISHER: Publisher = publisherOf(packageFile);

/** Why nobody can be said to publish this yet, in one sentence; undefined where all addresses are there. */
export function unsaid({ source, site, reports }: Publisher): string | undefined {
  const lacking = [
    ...(source === undefined ? ['"repository" (where the source is)'] : []),
    ...(site === undefined ? ['"homepage" (the site)'] : []),
    ...(reports === 'mailto:' ? ['"bugs" (where corrections are sent: { "email": … } or { "url": … })'] : []),
  ];
  return lacking.length > 0
    ? `package.json does not say who publishes this: write ${lacking.join(', ')} into it.`
    : undefined;
}
