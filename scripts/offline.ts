/** Builds the service worker with the list of all that the site needs to open without a network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LogLevel, Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const hashOf = (file: string) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/** A file of the list; the browser takes it only where its bytes have this hash, so that versions are never mixed. */
interface ListedFile {
  url: string;
  revision: string | null;
  size: number;
  integrity?: string;
}

/** A worker that goes away, with what a build at the same port has left in the browser. */
const LEAVING = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  await registration.unregister();
  for (const window of await clients.matchAll({ type: 'window' })) await window.navigate(window.url);
}
`;

/** Sees to it that the server for development shows the sources, and never what an earlier build keeps. */
function noneWhileDeveloping(): Plugin {
  return {
    name: 'armsgraph:no-worker-while-developing',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use('/sw.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(LEAVING);
      });
    },
  };
}

/** Writes `sw.js`, whose list holds every file of the built site. It is built last of all, with this plugin. */
export function offline(last: Plugin): Plugin[] {
  let site = '';
  let logLevel: LogLevel | undefined;
  const whereBuilt: Plugin = {
    name: 'armsgraph:where-built',
    configResolved: (config) => {
      site = path.resolve(config.root, config.build.outDir);
      logLevel = config.logLevel;
    },
  };
  const worker = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'sw.ts',
    // Registered by ourselves, after the first picture, and under Trusted Types.
    injectRegister: false,
    manifest: false,
    integration: {
      configureCustomSWViteBuild: (options) => {
        if (logLevel) options.logLevel = logLevel;
      },
    },
    injectManifest: {
      rollupFormat: 'iife',
      buildPlugins: { vite: [last] },
      globPatterns: ['**/*.{html,js,css,svg,json,txt}'],
      // The builder has put a hash into their names.
      dontCacheBustURLsMatching: /^assets\//,
      // A file that is left out would be missing without a network: none is.
      maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
      manifestTransforms: [
        (files: ListedFile[]) => ({
          manifest: files.map((file) => ({ ...file, integrity: hashOf(path.join(site, file.url)) })),
        }),
      ],
    },
  });
  return [whereBuilt, noneWhileDeveloping(), ...worker];
}
