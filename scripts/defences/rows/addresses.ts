/** Against addresses that run, hide where they lead, or pass for others. */
import type { Defence } from '../defence';

const ADDRESS = { file: 'src/domain/text/address.ts', tests: ['src/domain/text/address.test.ts'] };

/** One row for each. */
export const ADDRESSES: readonly Defence[] = [
  {
    ...ADDRESS,
    against: 'an address of thousands of letters',
    text: 'export const MAX_ADDRESS = 2048;',
    instead: 'export const MAX_ADDRESS = 1e12;',
  },
  {
    ...ADDRESS,
    against: 'an address that runs as a script',
    text: '/^https?:\\/\\//i',
    instead: '/^/i',
  },
  {
    ...ADDRESS,
    against: 'spaces and control characters in an address',
    text: 'STEERING.test(address) || ',
    instead: '',
  },
  {
    ...ADDRESS,
    against: 'signs that turn the order of an address',
    text: ' || hasHiddenSigns(address)',
    instead: '',
  },
  {
    ...ADDRESS,
    against: 'a backslash that browsers take for a slash',
    text: '/[\\\\"<>]/',
    instead: '/(?!)/',
  },
  {
    ...ADDRESS,
    against: 'an address without a host',
    text: 'parsed(address) === null',
    instead: "address === ''",
  },
  {
    ...ADDRESS,
    against: 'a name before the host that passes for the host',
    text: "url.username !== '' || url.password !== ''",
    instead: "url.host === ''",
  },
];
