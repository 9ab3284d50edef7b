/** Whether a site could be taken for that of a company of the base. */

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** Whether an address has the host of one of these sites, or one below it. A company whose site is a page of another's host has that page alone. */
export function liesUnder(address: string, sites: readonly string[]): boolean {
  const host = hostOf(address);
  return sites.some((site) => {
    const own = hostOf(site);
    const path = new URL(site).pathname.replace(/\/$/, '');
    return (host === own || host.endsWith(`.${own}`)) && new URL(address).pathname.startsWith(path);
  });
}
