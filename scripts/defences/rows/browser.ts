/** Against what gets into the page all the same, and against what fails around it. */
import type { Defence } from '../defence';

const POLICY = { file: 'scripts/security-policy.mjs', tests: ['scripts/security-policy.test.ts'] };

/** One row for each. */
export const BROWSER: readonly Defence[] = [
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
    against: 'another site from leading clicks to the controls of the app in a frame',
    file: 'src/state/address/embedding.ts',
    text: ' || isFramed()',
    instead: '',
    tests: ['src/state/address/embedding.test.ts'],
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
    text: "else failed({ code: 'silence', seconds: MAX_SILENCE / 1000 });",
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
    story: { file: 'injected-faults', title: 'a part fails when it is to be shown' },
  },
  {
    against: 'a browser that refuses to note a step from breaking the page',
    file: 'src/state/address/url-sync.ts',
    text: '  } catch {\n    return false;\n  }',
    instead: '  } catch (error) {\n    throw error;\n  }',
    story: { file: 'injected-faults', title: 'the browser records no more steps' },
  },
  {
    ...POLICY,
    against: 'an injected style from reading what a person types',
    text: "'style-src': [\"'self'\"]",
    instead: "'style-src': [\"'self'\", \"'unsafe-inline'\"]",
  },
  {
    ...POLICY,
    against: 'an injected picture from telling another host who reads',
    text: "'img-src': [\"'self'\", 'data:']",
    instead: "'img-src': ['*', 'data:']",
  },
  {
    ...POLICY,
    against: 'a page that opened this one from reaching into it',
    text: "    'Cross-Origin-Opener-Policy': 'same-origin',\n",
    instead: '',
  },
  {
    against: 'a package that brings no licence from being shipped without notice',
    file: 'scripts/licences/faults.ts',
    text: "text === ''",
    instead: "text === 'none'",
    tests: ['scripts/licences/shipped.test.ts'],
  },
];
