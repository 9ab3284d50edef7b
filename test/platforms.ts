/** The browsers that we promise to run in, and what each of them lacks, as MDN's compatibility data say. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';

/** The oldest version that each promise covers (manifest; Edge and Opera follow Chrome's). */
export const PROMISED = {
  chrome: 137,
  edge: 137,
  opera: 121,
  firefox: 140,
  firefox_android: 142,
} as const;
export type Platform = keyof typeof PROMISED;

/** Read as a file: as a module its 20 MB take a test half a minute. */
const file = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');
const APIS = (JSON.parse(readFileSync(file, 'utf8')) as CompatData).webextensions.api;

function isSupported(statement: CompatStatement | undefined, platform: Platform): boolean {
  const given = statement?.support[platform];
  const newest = Array.isArray(given) ? given[0] : given;
  if (!newest || newest.flags || newest.version_removed) return false;
  const { version_added } = newest;
  return typeof version_added === 'string' && Number.parseInt(version_added.replace('≤', ''), 10) <= PROMISED[platform];
}

/** Whether a platform has an interface ("commands") or a member of it ("commands.getAll"); undefined where MDN knows no such thing. */
export function has(platform: Platform, name: string, member?: string): boolean | undefined {
  const api: Identifier | undefined = APIS?.[name];
  const described = member === undefined ? api : api?.[member];
  if (!described) return undefined;
  if (described.__compat) return isSupported(described.__compat, platform);
  return Object.entries(described).some(
    ([key, value]) => key !== '__compat' && isSupported((value as Identifier).__compat, platform),
  );
}

/** Every interface and member that a platform lacks: ["commands"], ["action", "openPopup"]. */
export const lacks = (platform: Platform): string[][] =>
  Object.keys(APIS ?? {}).flatMap((name) => {
    if (has(platform, name) === false) return [[name]];
    return Object.keys(APIS?.[name] ?? {})
      .filter((member) => member !== '__compat' && has(platform, name, member) === false)
      .map((member) => [name, member]);
  });
