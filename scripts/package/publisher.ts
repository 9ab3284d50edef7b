/** Who publishes a release: `repository`, `homepage` and `bugs` of package.json, and nothing else. */
import * as v from 'valibot';
import { WebAddress } from '../../src/model/primitives';

const Publisher = v.looseObject({
  repository: v.union([WebAddress, v.looseObject({ url: v.string() })]),
  homepage: WebAddress,
  bugs: v.union([v.looseObject({ email: v.string() }), v.looseObject({ url: WebAddress })]),
});

const NEEDED = {
  repository: 'repository (where the source is)',
  homepage: 'homepage (the site)',
  bugs: 'bugs (where corrections are sent: { "email" } or { "url" })',
} as const;

/** What package.json lacks for a release, in words; empty when all is there. */
export function missingAddresses(packageFile: Readonly<Record<string, unknown>>): string[] {
  const { issues = [], success } = v.safeParse(Publisher, packageFile);
  if (success) return [];
  const keys = new Set(issues.map(({ path }) => String(path?.[0].key)));
  return Object.entries(NEEDED).flatMap(([key, words]) => (keys.has(key) ? [words] : []));
}
