/** Tells the app which datasets the site ships, so that it need not check them again: the tests have. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const MODULE = 'virtual:shipped-datasets';
const FOLDER = fileURLToPath(new URL('../public/datasets/', import.meta.url));

/** The SHA-256 of every dataset in a folder. */
function hashesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) =>
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    );
}

/** Serves the list to the app as a module. */
export function shippedDatasets(): Plugin {
  return {
    name: 'armsgraph:shipped-datasets',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) =>
      id === `\0${MODULE}` ? `export const SHIPPED_HASHES = ${JSON.stringify(hashesIn(FOLDER))};` : null,
  };
}
