/** Against links that were made to harm, and links that were damaged on their way. */
import type { Defence } from '../defence';

/** One row for each. */
export const LINKS: readonly Defence[] = [
  {
    against: 'a link of a megabyte from being read to its end',
    file: 'src/permalink/query.ts',
    text: 'const MAX_READ = 16_000;',
    instead: 'const MAX_READ = 1e12;',
    tests: ['src/permalink/codec.test.ts', 'src/permalink/codec.properties.test.ts'],
  },
  {
    against: 'thousands of notices about one link',
    file: 'src/permalink/notice.ts',
    text: 'export const MAX_NOTICES = 20;',
    instead: 'export const MAX_NOTICES = 1e12;',
    tests: ['src/permalink/codec.test.ts', 'src/permalink/resolve.test.ts'],
  },
  {
    against: 'a value of thousands of letters in a notice',
    file: 'src/permalink/notice.ts',
    text: 'const MAX_SHOWN = 60;',
    instead: 'const MAX_SHOWN = 1e6;',
    tests: ['src/permalink/codec.test.ts'],
  },
  {
    against: 'a link that was encoded over and over from being decoded over and over',
    file: 'src/permalink/mending.ts',
    text: 'for (let times = 0; times < 3 && ESCAPE',
    instead: 'for (let times = 0; times < 50 && ESCAPE',
    tests: ['src/permalink/codec.test.ts'],
  },
  {
    against: 'a link that was cut from showing another view in silence',
    file: 'src/permalink/codec.ts',
    text: 'unread === null && wasCut(texts)',
    instead: 'false',
    tests: ['src/permalink/mangled.test.ts'],
  },
  {
    against: 'a link that names a dataset by a path or an address',
    file: 'src/permalink/notations.ts',
    text: 'if (!SLUG.test(id)) return',
    instead: "if (id === '') return",
    tests: ['src/permalink/codec.test.ts'],
  },
  {
    against: 'what is remembered of columns from naming others than a table has',
    file: 'src/state/files/memory-of-mappings.ts',
    text: 'return field !== undefined && canBeTold(field, told, header.length);',
    instead: 'return true;',
    tests: ['src/state/files/memory-of-mappings.test.ts'],
  },
];
