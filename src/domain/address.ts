/** The addresses of sources: which are fit to be opened from here, and where they lead. */

/** Longer ones hide what they are, and are cut by mails and servers. */
const LONGEST = 2048;

/** Signs that are not seen, or turn the order in which the others are. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0020\u007F-\u00A0\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

/** Each rule, and what is wrong with an address that breaks it. */
const RULES: readonly { readonly isBroken: (address: string) => boolean; readonly why: string }[] = [
  { isBroken: (address) => address.length > LONGEST, why: `must not be longer than ${LONGEST} characters` },
  {
    isBroken: (address) => !/^https?:\/\//i.test(address),
    why: 'must be an address that begins with https:// or http://',
  },
  {
    isBroken: (address) => HIDDEN.test(address),
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
