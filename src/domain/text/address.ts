/** The addresses of sources: which are fit to be opened from here, and where they lead. */

import { hasHiddenSigns } from './hidden-signs';

/** Longer ones hide what they are, and are cut by mails and servers. */
export const MAX_ADDRESS = 2048;

/** Spaces and signs that steer a terminal or a page. */
const STEERING = /[\s\p{Cc}]/u;

/** What can be wrong with an address. */
export const ADDRESS_FAULTS = [
  'address-length',
  'address-scheme',
  'address-host-spaces',
  'address-spaces',
  'address-signs',
  'address-host',
  'address-login',
] as const;

/** What is wrong with an address. */
export type AddressFault = (typeof ADDRESS_FAULTS)[number];

/** Whether an address is wrong in each of the ways. */
const IS_BROKEN: Readonly<Record<AddressFault, (address: string) => boolean>> = {
  'address-length': (address) => address.length > MAX_ADDRESS,
  'address-scheme': (address) => !/^https?:\/\//i.test(address),
  'address-host-spaces': (address) => /^https?:\/\/[^/?#\s]*\s[^/?#]*\S/i.test(address),
  'address-spaces': (address) => STEERING.test(address) || hasHiddenSigns(address),
  'address-signs': (address) => /[\\"<>]/.test(address),
  'address-host': (address) => parsed(address) === null,
  'address-login': (address) => {
    const url = parsed(address);
    return url !== null && (url.username !== '' || url.password !== '');
  },
};

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** What is wrong with an address, the first of it; null where nothing is. */
export function faultOfAddress(address: string): AddressFault | null {
  return ADDRESS_FAULTS.find((fault) => IS_BROKEN[fault](address)) ?? null;
}

/**
 * The host that an address leads to, as it will be visited: in its plain form, in which letters of other scripts stand
 * as "xn--…", so that a look-alike cannot be taken for another.
 * @throws Error where the address has no host; those of a dataset that passed the check have one.
 */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
