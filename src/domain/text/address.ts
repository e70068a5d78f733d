/** The addresses of sources: which are fit to be opened from here, and where they lead. */

import { hasHiddenSigns } from './hidden-signs';

/** Longer ones hide what they are, and are cut by mails and servers. */
const LONGEST = 2048;

/** Spaces and signs that steer a terminal or a page. */
const STEERING = /[\s\p{Cc}]/u;

/** Each rule, and what is wrong with an address that breaks it. */
const RULES: readonly { readonly isBroken: (address: string) => boolean; readonly why: string }[] = [
  { isBroken: (address) => address.length > LONGEST, why: `must not be longer than ${LONGEST} characters` },
  {
    isBroken: (address) => !/^https?:\/\//i.test(address),
    why: 'must be an address that begins with https:// or http://',
  },
  {
    isBroken: (address) => STEERING.test(address) || hasHiddenSigns(address),
    why: 'must hold no spaces, and no signs that are not seen or turn the order of others',
  },
  {
    isBroken: (address) => /[\\"<>]/.test(address),
    why: 'must hold no backslash, quotation mark or angle bracket: browsers read them in other ways',
  },
  { isBroken: (address) => parsed(address) === null, why: 'must have a host that can be read' },
  {
    isBroken: (address) => {
      const url = parsed(address);
      return url !== null && (url.username !== '' || url.password !== '');
    },
    why: 'must not hold a name or password before its host, which would hide where it leads',
  },
];

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** What is wrong with an address, as the end of a sentence: "must have a host that can be read"; null where nothing is. */
export function faultOfAddress(address: string): string | null {
  return RULES.find(({ isBroken }) => isBroken(address))?.why ?? null;
}

/**
 * The host that an address leads to, as it will be visited: in its plain form, in which letters of other scripts stand
 * as "xn--…", so that a look-alike cannot be taken for another.
 * @throws Error where the address has no host; those of a dataset that passed the check have one.
 */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
