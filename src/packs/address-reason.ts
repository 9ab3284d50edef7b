/** Why an address of a pack is none, by a name that the form has a sentence for. */
import { unfitAddress } from '../model/web-host';

export const ADDRESS_REASONS = ['https', 'user', 'port', 'number', 'coded', 'host', 'blank'] as const;
export type AddressReason = (typeof ADDRESS_REASONS)[number];
/** Characters that an address has at most. */
export const MOST_IN_ADDRESS = 1000;
/** The same of an address that is read before a pack is taken. */
export const MOST_IN_SHOWN_ADDRESS = 500;

/** The first of them that holds; `https` where no other does. */
export function addressReason(address: string): AddressReason {
  const [, host] = /^https:\/\/([^/?#]*)/s.exec(address) ?? [];
  if (!host) return 'https';
  if (/[\s\\<>"`{}|^]/.test(address)) return 'blank';
  if (host.includes('@')) return 'user';
  if (/^\[|^[\d.]+(?::\d*)?$/.test(host)) return 'number';
  if (/:\d*$/.test(host)) return 'port';
  if (/[^ -~]|(?:^|\.)[a-z0-9]{2}--/i.test(host)) return 'coded';
  return unfitAddress(address) === undefined ? 'https' : 'host';
}
