import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preview } from 'vite';
import { root } from '../scripts/run.mjs';

/** A host of files that knows nothing of us: it sends none of our headers, and has other things beside the site. */
export interface StaticHost {
  /** The address of the folder that holds the site, with a slash at its end. */
  address: string;
  /** Puts a built site, or the one that was there at first, in the place of the one that is served; nothing of that stays. */
  deploy: (site?: string) => void;
  /** Puts a file in the place of one of the site. */
  put: (name: string, text: string) => void;
  /** The names of all its files, in order. */
  files: () => string[];
  /** Stops the host and removes its copy of the site. */
  close: () => Promise<void>;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort();
}

/** Serves a copy of the built site from some folder of a plain static host. */
export async function serveFromFolder(folder: string): Promise<StaticHost> {
  const files = mkdtempSync(path.join(tmpdir(), 'armsgraph-host-'));
  const deploy = (site = path.join(root, 'dist')) => {
    rmSync(path.join(files, folder), { recursive: true, force: true });
    cpSync(site, path.join(files, folder), { recursive: true });
  };
  deploy();
  const server = await preview({
    configFile: false,
    root: files,
    build: { outDir: '.' },
    appType: 'mpa',
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [host] = server.resolvedUrls?.local ?? [];
  if (host === undefined) throw new Error('The static host has no address.');
  return {
    address: new URL(`${folder}/`, host).href,
    deploy,
    put: (name, text) => writeFileSync(path.join(files, folder, name), text),
    files: () => filesIn(path.join(files, folder)),
    close: async () => {
      await server.close();
      rmSync(files, { recursive: true });
    },
  };
}
