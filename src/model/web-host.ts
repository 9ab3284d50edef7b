/** Which names of hosts are public: those that lead to the same server for everybody, and are written in one way. */

/** Labels of letters, digits and hyphens with a name of letters at the end: no number of any spelling, no port, no dot after it. */
const PLAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Ends that no public name has: reserved by standards (RFC 6761, 6762, 7686, 8375, 9476), or used inside houses and firms. "example" leads nowhere. */
const PRIVATE = new Set(
  `local localhost localdomain internal intranet private corp home lan workgroup domain mail
  test invalid onion alt i2p arpa bit eth zkey gnu fritz router`.split(/\s+/),
);
/** Public names that lead back to the machine or the network of whoever asks: of services that turn a name into any number, of makers of routers, and of what gives devices at home a name. No list has all. */
const LEADS_HOME = new Set(
  `localtest.me lvh.me vcap.me lacolhost.com localho.st localhost.direct nip.io sslip.io xip.io traefik.me
  local-ip.sh local-ip.co plex.direct ts.net myfritz.net fritz.box speedport.ip routerlogin.com routerlogin.net
  tplinkwifi.net tplinklogin.net tplinkmodem.net tplinkrepeater.net tendawifi.com miwifi.com
  mywifiext.net router.asus.com asusrouter.com`.split(/\s+/),
);
const leadsHome = (host: string): boolean =>
  host.split('.').some((_, at, labels) => LEADS_HOME.has(labels.slice(at).join('.')));

/** What is wrong with the name of a host, as a sentence that goes on after the field's name; undefined where all is well. */
export function unfitHost(host: string): string | undefined {
  if (!PLAIN.test(host) || host.length > 253)
    return 'names no public host; write a name such as example.org, in small letters, without port, number or user';
  // Letters of other scripts become "xn--…": what it says can look like another name, and nobody sees it.
  if (/(?:^|\.)[a-z0-9]{2}--/.test(host))
    return 'names a host in the coded form of other letters; write the name it has in plain ones';
  const end = host.slice(host.lastIndexOf('.') + 1);
  return PRIVATE.has(end) || leadsHome(host)
    ? 'names a host that is not public; write the address that all can open'
    : undefined;
}

/** The same for a whole address, as it is written: what a browser would mend is refused too. */
export function unfitAddress(address: string): string | undefined {
  const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/s.exec(address) ?? [];
  if (host === undefined || !URL.canParse(address)) return 'write a full public address that starts with https://';
  if (/[\s\\]/.test(address)) return 'contains a blank or a backslash; write %20 or %5C';
  if (/[<>"`{}|^]/.test(rest)) return 'contains a character that addresses write in a coded form, such as %3C';
  return unfitHost(host);
}
