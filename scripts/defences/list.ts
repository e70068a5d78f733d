/** Every defence that is proved: one row each. Constants are made so large that they bound nothing. */
import type { Defence } from './defence';

const TABLES: readonly Defence[] = [
  {
    against: 'a file of any size from being read into memory',
    file: 'src/worker/read/refusals.ts',
    text: 'const MOST_BYTES = 64 * MEGABYTE;',
    instead: 'const MOST_BYTES = 1e12;',
    tests: ['src/worker/read/refusals.test.ts'],
  },
  {
    against: 'a line of 20 MB from being gathered letter by letter',
    file: 'src/worker/read/table-reader.ts',
    text: 'const LONGEST_LINE = 1024 * 1024;',
    instead: 'const LONGEST_LINE = 1e12;',
    tests: ['src/worker/read/refusals.test.ts'],
  },
  {
    against: 'more rows than a page can join',
    file: 'src/worker/read/table-reader.ts',
    text: 'const MAX_ROWS = 100_000;',
    instead: 'const MAX_ROWS = 1e12;',
    tests: ['src/worker/read/refusals.test.ts'],
  },
  {
    against: 'a table of thousands of columns',
    file: 'src/worker/read/recognise.ts',
    text: 'const MOST_COLUMNS = 256;',
    instead: 'const MOST_COLUMNS = 1e12;',
    tests: ['src/worker/read/refusals.test.ts'],
  },
  {
    against: 'a quotation mark that nothing closes from swallowing the rest of the file',
    file: 'src/worker/read/records.ts',
    text: 'const MOST_LINES = 100;',
    instead: 'const MOST_LINES = 1e12;',
    tests: ['src/worker/read/records.test.ts'],
  },
  {
    against: 'other data with NUL from being read as text',
    file: 'src/worker/read/noise.ts',
    text: "  if (text.includes('\\0')) return true;\n",
    instead: '',
    tests: ['src/worker/read/refusals.test.ts'],
  },
  {
    against: 'other data with control characters from being read as text',
    file: 'src/worker/read/noise.ts',
    text: 'const MOST_CONTROLS = 0.01;',
    instead: 'const MOST_CONTROLS = 1;',
    tests: ['src/worker/read/refusals.test.ts'],
  },
  {
    against: 'bytes that are no UTF-8 from being read with question marks in their place',
    file: 'src/worker/read/decode.ts',
    text: '{ fatal: true }',
    instead: '{ fatal: false }',
    tests: ['src/worker/read/read-file.test.ts', 'src/worker/read/refusals.test.ts'],
  },
  {
    against: 'a table of which most rows do not fit from being read in parts',
    file: 'src/worker/read/table-reader.ts',
    text: 'const BORNE = 20;',
    instead: 'const BORNE = 1e12;',
    tests: ['src/worker/read/refusals.test.ts'],
  },
  {
    against: 'signs that hide or turn text in the cells of a table',
    file: 'src/worker/read/rows.ts',
    text: 'if (!hasHiddenSigns(text)) return text;',
    instead: 'if (text.length >= 0) return text;',
    tests: ['src/worker/read/saved-again.test.ts'],
  },
  {
    against: 'a file that names more parties than a list can show',
    file: 'src/worker/import/refuse-names.ts',
    text: 'most: 5_000',
    instead: 'most: 5_000_000',
    tests: ['src/worker/import/import-file.test.ts'],
  },
  {
    against: 'a file that names more systems than a list can show',
    file: 'src/worker/import/refuse-names.ts',
    text: 'most: 20_000',
    instead: 'most: 20_000_000',
    tests: ['src/worker/import/import-file.test.ts'],
  },
  {
    against: 'a comment of 100,000 letters from being searched clause by clause for an hour',
    file: 'src/data/register/remarks.ts',
    text: 'const LONGEST_CLAUSE = 500;',
    instead: 'const LONGEST_CLAUSE = 1e12;',
    tests: ['src/data/register/remarks.test.ts'],
  },
  {
    against: 'a formula in a report from running in a spreadsheet',
    file: 'src/data/register/report-csv.ts',
    text: 'const LIKE_FORMULA = /^[=+\\-@\\t\\r]/;',
    instead: 'const LIKE_FORMULA = /^(?!)/;',
    tests: ['src/data/register/report-csv.test.ts'],
  },
];

const DATASETS: readonly Defence[] = [
  {
    against: 'a dataset of any size from being checked',
    file: 'src/data/read-dataset.ts',
    text: 'const MOST_MEGABYTES = 32;',
    instead: 'const MOST_MEGABYTES = 1e12;',
    tests: ['src/data/read-dataset.test.ts'],
  },
  {
    against: 'a dataset that never ends from filling the memory while it arrives',
    file: 'src/data/fetch-text.ts',
    text: 'if (bytes > MAX_BYTES) return null;',
    instead: '',
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
    text: 'const MOST_SEARCHED = 20_000_000;',
    instead: 'const MOST_SEARCHED = 1e15;',
    tests: ['src/data/check-excerpts.test.ts'],
  },
  {
    against: 'guesses at thousands of dangling references',
    file: 'src/data/check-references.ts',
    text: 'hints++ < MOST_GUESSES',
    instead: 'hints++ < 1e12',
    tests: ['src/data/check-references.test.ts'],
  },
  {
    against: 'words of thousands of letters from being compared with every name',
    file: 'src/domain/nearest.ts',
    text: 'const LONGEST_WORD = 100;',
    instead: 'const LONGEST_WORD = 1e12;',
    tests: ['src/domain/nearest.test.ts'],
  },
  {
    against: 'a dataset that is not shipped from passing unchecked',
    file: 'src/data/load.ts',
    text: 'SHIPPED.has(hash) ?',
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
    file: 'src/domain/capped.ts',
    text: 'export const MAX_LISTED = 100;',
    instead: 'export const MAX_LISTED = 1e12;',
    tests: ['src/worker/import/import-dataset.test.ts', 'src/domain/capped.test.ts'],
  },
  {
    against: 'names with letters of two alphabets from passing for others',
    file: 'src/worker/import/import-dataset.ts',
    text: 'statement: marked(read.statement)',
    instead: 'statement: read.statement',
    tests: ['src/worker/import/import-dataset.test.ts'],
  },
];

const ADDRESS = { file: 'src/domain/address.ts', tests: ['src/domain/address.test.ts'] };

const ADDRESSES: readonly Defence[] = [
  {
    ...ADDRESS,
    against: 'an address of thousands of letters',
    text: 'const LONGEST = 2048;',
    instead: 'const LONGEST = 1e12;',
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

const LINKS: readonly Defence[] = [
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
    text: 'if (!tooLong && wasCut(query.text, texts)) pending.unshift(CUT);',
    instead: '',
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
    file: 'src/state/memory-of-mappings.ts',
    text: 'TABLE_FIELDS.some((known) => known === field) &&',
    instead: '',
    tests: ['src/state/memory-of-mappings.test.ts'],
  },
];

const POLICY = { file: 'scripts/security-policy.mjs', tests: ['scripts/security-policy.test.ts'] };

const BROWSER: readonly Defence[] = [
  {
    ...POLICY,
    against: 'scripts and styles in the text of a page',
    text: "'script-src': [\"'self'\"]",
    instead: "'script-src': [\"'self'\", \"'unsafe-inline'\"]",
  },
  {
    ...POLICY,
    against: 'what no directive names',
    text: "'default-src': [\"'none'\"]",
    instead: "'default-src': [\"'self'\"]",
  },
  {
    ...POLICY,
    against: 'words of a reader from being sent to another host',
    text: "'connect-src': [\"'self'\"]",
    instead: "'connect-src': [\"'self'\", 'https:']",
  },
  {
    ...POLICY,
    against: 'plug-ins',
    text: "  'object-src': [\"'none'\"],\n",
    instead: '',
  },
  {
    ...POLICY,
    against: 'an injected base from bending every address',
    text: "  'base-uri': [\"'none'\"],\n",
    instead: '',
  },
  {
    ...POLICY,
    against: 'an injected form from sending words away',
    text: "  'form-action': [\"'none'\"],\n",
    instead: '',
  },
  {
    ...POLICY,
    against: 'another site from framing the page',
    text: "  'frame-ancestors': [\"'self'\"],\n",
    instead: '',
  },
  {
    ...POLICY,
    against: 'text from becoming markup or script',
    text: "  'require-trusted-types-for': [\"'script'\"],\n",
    instead: '',
  },
  {
    ...POLICY,
    against: 'another policy that trusts scripts',
    text: "'trusted-types': ['armsgraph-worker']",
    instead: "'trusted-types': ['*']",
  },
  {
    ...POLICY,
    against: 'a file from being taken for a script whatever it is',
    text: "    'X-Content-Type-Options': 'nosniff',\n",
    instead: '',
  },
  {
    ...POLICY,
    against: 'other sites from learning what a reader was looking at',
    text: "    'Referrer-Policy': 'no-referrer',\n",
    instead: '',
  },
  {
    against: 'a worker from another address',
    file: 'src/worker/start-worker.ts',
    text: 'if (absolute.startsWith(folder) && WORKER_FILE.test(absolute)) return absolute;',
    instead: 'return absolute;',
    tests: ['src/worker/start-worker.test.ts'],
  },
  {
    against: 'a worker that has hung from being waited for without end',
    file: 'src/worker/listen.ts',
    text: 'else failed(TROUBLE.silence);',
    instead: '',
    tests: ['src/worker/import/import-client.test.ts'],
  },
  {
    against: 'a package under a licence that binds our own code from being shipped',
    file: 'scripts/licences/faults.ts',
    text: 'ALLOWED_LICENCES.has(licence)',
    instead: "licence !== ''",
    tests: ['scripts/licences/shipped.test.ts'],
  },
  {
    against: 'a view that fails from taking the page with it',
    file: 'src/ui/PartBoundary.tsx',
    text: 'fallbackRender={({ error, resetErrorBoundary }) => instead(error, () => resetErrorBoundary())}',
    instead: 'fallbackRender={({ error }) => { throw error; }}',
    story: { file: 'broken-surroundings', title: 'a view that fails says so in its place' },
  },
  {
    against: 'a browser that refuses to note a step from breaking the page',
    file: 'src/state/url-sync.ts',
    text: '  } catch {\n    return false;\n  }',
    instead: '  } catch (error) {\n    throw error;\n  }',
    story: { file: 'broken-surroundings', title: 'a browser that notes no more steps is told of' },
  },
];

/** All of them. */
export const DEFENCES: readonly Defence[] = [...TABLES, ...DATASETS, ...ADDRESSES, ...LINKS, ...BROWSER];
