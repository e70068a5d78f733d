import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownWorker } from './start-worker';

describe('which addresses are our workers', () => {
  const built = 'https://host.example/some/folder/assets/index-Ab_1.js';

  it('takes the file that the builder wrote beside this script, wherever the site is', () => {
    const address = 'https://host.example/some/folder/assets/layout.worker-B-f_WI1.js';
    expect(ownWorker(address, built)).toBe(address);
    expect(ownWorker('import.worker-0.js', built)).toBe(
      'https://host.example/some/folder/assets/import.worker-0.js',
    );
  });

  it('takes the file that the server for development names', () => {
    const source = 'http://localhost:5173/src/worker/start-worker.ts';
    expect(ownWorker('/src/worker/layout/layout.worker.ts?worker_file&type=module', source)).toBe(
      'http://localhost:5173/src/worker/layout/layout.worker.ts?worker_file&type=module',
    );
  });

  it('takes the service worker of the site, which stands beside the page', () => {
    expect(ownWorker('../sw.js', built)).toBe('https://host.example/some/folder/sw.js');
  });

  it.each([
    '/sw.js',
    'sw.js',
    '../../sw.js',
    '../sw.js?or=other',
    'https://other.example/some/folder/sw.js',
    'https://other.example/some/folder/assets/layout.worker-B.js',
    'https://host.example.other.example/some/folder/assets/layout.worker-B.js',
    '//other.example/layout.worker-B.js',
    '/assets/layout.worker-B.js',
    '../layout.worker-B.js',
    'layout.worker-B/../index-Ab_1.js',
    'layout.worker-B.js?or=other',
    'layout.worker-B.js#part',
    'other.worker-B.js',
    'index-Ab_1.js',
    'data:text/javascript,/layout.worker-B.js',
    'blob:https://host.example/some/folder/assets/layout.worker-B.js',
    'javascript:0/layout.worker-B.js',
    '',
  ])('refuses “%s”', (address) => {
    expect(() => ownWorker(address, built)).toThrow(`Not a worker of this site: ${address}`);
  });
});

describe('starting a worker', () => {
  const started: unknown[][] = [];
  const own = './layout/layout.worker.ts?worker_file&type=module';

  /** The module anew, because it makes its policy once. */
  async function freshStart() {
    const { startWorker } = await import('./start-worker');
    return startWorker;
  }

  beforeEach(() => {
    started.length = 0;
    vi.resetModules();
    vi.stubGlobal(
      'Worker',
      class {
        constructor(...args: unknown[]) {
          started.push(args);
        }
      },
    );
  });

  it('makes one policy for all workers, and starts modules with what it trusts', async () => {
    const createPolicy = vi.fn((_: string, rules: { createScriptURL(address: string): string }) => ({
      createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
    }));
    vi.stubGlobal('window', { trustedTypes: { createPolicy } });
    const startWorker = await freshStart();
    startWorker(own);
    startWorker(own);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['armsgraph-worker']);
    expect(started).toHaveLength(2);
    expect(started[0]).toEqual([
      expect.stringMatching(/^trusted file:.*layout\.worker\.ts/),
      { type: 'module' },
    ]);
  });

  it('is as strict in a browser without Trusted Types', async () => {
    vi.stubGlobal('window', {});
    const startWorker = await freshStart();
    startWorker(own);
    expect(() => startWorker('https://other.example/layout.worker-B.js')).toThrow('Not a worker');
    expect(started).toEqual([[expect.stringMatching(/^file:.*layout\.worker\.ts/), { type: 'module' }]]);
  });
});
