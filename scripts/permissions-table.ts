/** The table of sites in docs/permissions.md, made from the detection rules. `npm run docs` writes it. */
import { hostOf, pathsOn } from '../src/detection/address';
import { type NamedRule, staticMatches } from './detection/load-rules';

/** "*://*.chatgpt.com/*" as "`chatgpt.com` and everything below it", with the paths where the product has only a part of the host. */
function site(pattern: string, paths: readonly string[]): string {
  const { base, below } = hostOf(pattern);
  const parts = pathsOn(base, paths).map((path) => `\`${path}\``);
  return `\`${base}\`${below ? ' and everything below it' : ''}${parts.length > 0 ? ` (only ${parts.join(', ')})` : ''}`;
}

/** One row for each product that has a site in the manifest, in the order of their names. */
export function permissionsTable(rules: readonly NamedRule[]): string {
  const asked = new Set(staticMatches(rules));
  const rows = rules
    .map(({ name, vendor, hosts = [], paths = [] }) => ({
      name,
      vendor,
      sites: hosts.filter((host) => asked.has(host)).map((host) => site(host, paths)),
    }))
    .filter(({ sites }) => sites.length > 0)
    .sort((left, right) => left.name.localeCompare(right.name, 'en'))
    .map(({ name, vendor, sites }) => `| ${name} | ${vendor} | ${sites.join(', ')} |`);
  return ['| Product | Made by | Sites |', '| --- | --- | --- |', ...rows].join('\n');
}
