/** Against datasets that were made to harm, or that say what their sources do not. */
import type { Defence } from '../defence';

/** One row for each. */
export const DATASETS: readonly Defence[] = [
  {
    against: 'a dataset of any size from being checked',
    file: 'src/data/read-dataset.ts',
    text: 'const MAX_MEGABYTES = 96;',
    instead: 'const MAX_MEGABYTES = 1e12;',
    tests: ['src/data/read-dataset.test.ts'],
  },
  {
    against: 'a dataset that never ends from filling the memory while it arrives',
    file: 'src/data/fetch-text.ts',
    // Half as much again shows whether it is bounded; to print a text without a bound takes longer than a run may.
    text: 'if (bytes > MAX_BYTES) return null;',
    instead: 'if (bytes > 1.5 * MAX_BYTES) return null;',
    tests: ['src/data/fetch-text.test.ts'],
  },
  {
    against: 'JSON nested 100,000 deep from exhausting what reads it',
    file: 'src/data/check-header.ts',
    text: 'const DEEPEST = 32;',
    instead: 'const DEEPEST = 1e12;',
    tests: ['src/data/read-dataset.test.ts'],
  },
  {
    against: 'keys that all objects inherit from passing for keys of the format',
    file: 'src/data/check-keys.ts',
    text: 'Object.hasOwn(entries, name) ? entries[name] : undefined',
    instead: 'entries[name]',
    tests: ['src/data/check-form.test.ts'],
  },
  {
    against: 'words that do not stand in their source from being shown as quoted',
    file: 'src/data/check-excerpts.ts',
    text: '=== quote.exact) return checkContext',
    instead: '!== null) return checkContext',
    tests: ['src/data/check-excerpts.test.ts'],
  },
  {
    against: 'a text that is not the one that was hashed',
    file: 'src/data/check-excerpts.ts',
    text: 'return hash === item.sha256',
    instead: 'return hash !== null',
    tests: ['src/data/check-excerpts.test.ts'],
  },
  {
    against: 'thousands of wrong quotations from being searched for in a long text for minutes',
    file: 'src/data/check-excerpts.ts',
    text: 'const MAX_SEARCHED = 20_000_000;',
    instead: 'const MAX_SEARCHED = 1e15;',
    tests: ['src/data/check-excerpts.test.ts'],
  },
  {
    against: 'guesses at thousands of dangling references',
    file: 'src/data/check-references.ts',
    text: 'hints++ < MAX_GUESSES',
    instead: 'hints++ < 1e12',
    tests: ['src/data/check-references.test.ts'],
  },
  {
    against: 'words of thousands of letters from being compared with every name',
    file: 'src/domain/text/nearest.ts',
    text: 'const MAX_WORD_LENGTH = 100;',
    instead: 'const MAX_WORD_LENGTH = 1e12;',
    tests: ['src/domain/text/nearest.test.ts'],
  },
  {
    against: 'a dataset that is not shipped from passing unchecked',
    file: 'src/data/load.ts',
    text: 'isShipped(hash) ?',
    instead: "hash !== '' ?",
    tests: ['src/data/load.test.ts'],
  },
  {
    against: 'a fault from steering the terminal of whoever checks a file',
    file: 'src/data/fault.ts',
    text: 'shown.replace(UNSEEN, escaped)',
    instead: 'shown',
    tests: ['src/data/fault.test.ts'],
  },
  {
    against: 'tens of thousands of faults or notes from being drawn at once',
    file: 'src/domain/text/capped.ts',
    text: 'export const MAX_LISTED = 100;',
    instead: 'export const MAX_LISTED = 1e12;',
    tests: ['src/worker/import/import-dataset.test.ts', 'src/domain/text/capped.test.ts'],
  },
  {
    against: 'names with letters of two alphabets from passing for others',
    file: 'src/worker/import/import-dataset.ts',
    text: 'statement: marked(read.statement)',
    instead: 'statement: read.statement',
    tests: ['src/worker/import/import-dataset.test.ts'],
  },
  {
    against: 'a name that turns the order of the words around it',
    file: 'src/data/schema-parts.ts',
    text: '!hasHiddenSigns(value) && ',
    instead: '',
    tests: ['src/data/check-form.test.ts'],
  },
  {
    against: 'a date of thousands of letters from being read',
    file: 'src/domain/dates/edtf-read.ts',
    text: 'const MAX_LENGTH = 40;',
    instead: 'const MAX_LENGTH = 1e6;',
    tests: ['src/domain/dates/edtf.test.ts', 'src/domain/dates/edtf.properties.test.ts'],
  },
];
