import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { preloadFirstGraph } from './scripts/first-graph.ts';
import { leanCytoscape } from './scripts/lean-cytoscape.ts';
import { licences } from './scripts/licences/plugin.ts';
import { offline } from './scripts/offline.ts';
import { oneFileApp } from './scripts/one-file.ts';
import { otherPages, pageForMissing } from './scripts/other-pages.ts';
import { policyForMeta, securityHeaders } from './scripts/security-policy.mjs';
import { shippedDatasets } from './scripts/shipped-datasets.ts';
import { site } from './scripts/site-file.ts';
import { sizeBudget } from './scripts/size-budget.ts';
import { staticView } from './scripts/static-view/plugin.ts';

/** States the security policy in the built page, first in its head, for hosts that send no headers. */
function policyInPage(): Plugin {
  return {
    name: 'armsgraph:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForMeta() },
        injectTo: 'head-prepend',
      },
      { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
    ],
  };
}

const { collect: collectLicences, ship: shipLicences } = licences();

/** The tests that clock every pattern of the app. */
const PATTERNS = ['scripts/*pattern-growth.test.ts'];

export default defineConfig({
  // Relative addresses: the built site works from any folder of any static host.
  base: './',
  // There is no page but those that are built: an address that names no file is a 404, as on a static host, and not the app again.
  appType: 'mpa',
  plugins: [
    react(),
    policyInPage(),
    leanCytoscape(),
    preloadFirstGraph(),
    staticView(),
    shippedDatasets(),
    site(),
    oneFileApp(() => [...react(), leanCytoscape(), shippedDatasets(), site(), collectLicences()]),
    collectLicences(),
    sizeBudget(),
    otherPages(policyInPage()),
    pageForMissing(),
    offline(shipLicences()),
  ],
  build: {
    // Every browser we build for preloads modules by itself.
    modulePreload: { polyfill: false },
    // Nothing is inlined as data:, which the policy allows for images only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the page begins with is one file, also where later parts use some of it: fifty small ones would weigh more.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  worker: { format: 'es', plugins: () => [collectLicences()] },
  preview: {
    // Named by number: "localhost" may mean ::1 only, which not every client tries.
    host: '127.0.0.1',
    port: 4173,
    strictPort: true,
    cors: false,
    headers: securityHeaders(),
  },
  test: {
    environment: 'node',
    // Tests have what the page has a moment after its first picture.
    setupFiles: ['src/domain/columns/with-tables.ts'],
    // A test says what holds, not how fast: a busy machine must not make it fail.
    testTimeout: 60_000,
    // Styles are none in tests, but for the one that is read as text.
    css: { include: [/tokens\.css\?raw$/] },
    hookTimeout: 60_000,
    // On two cores Vitest would leave one to others.
    maxWorkers: 2,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'fuzz/**/*.test.ts'],
          exclude: PATTERNS,
          // A worker reads each module once and not for every file of tests, which takes half of the time. So nothing
          // that a test puts in the place of a global, or of a variable of the environment, may outlast it.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'patterns',
          include: PATTERNS,
          // Once a process has many patterns, V8 no longer makes the next ones quick: each takes ten times as long.
          isolate: true,
        },
      },
    ],
  },
});
