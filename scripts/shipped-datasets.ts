/**
 * Tells the app which datasets the site ships, so that it need not check them again: the tests have. And which ids they
 * hold, for links that name what another one lacks.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const HASHES = 'virtual:shipped-datasets';
const IDS = 'virtual:shipped-ids';
const FOLDER = fileURLToPath(new URL('../public/datasets/', import.meta.url));

/** The bytes of every dataset in the folder. */
const files = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFileSync(path.join(FOLDER, name)));

interface Identified {
  readonly id: string;
}

/** What is read here of a dataset; a test checks all of it. */
interface Stated extends Identified {
  readonly title: string;
  readonly parties: readonly Identified[];
  readonly systems: readonly Identified[];
  readonly sources: readonly Identified[];
  readonly relationships: readonly Identified[];
}

/** The id and the title of a dataset, and the ids of what can be chosen in it. */
function idsIn(file: Buffer): { id: string; title: string; ids: string[] } {
  const { data }: { data: Stated } = JSON.parse(file.toString('utf8'));
  const { id, title, parties, systems, sources, relationships } = data;
  const items = [parties, systems, sources, relationships].flat();
  return { id, title, ids: items.map((item) => item.id) };
}

const hashOf = (file: Buffer) => createHash('sha256').update(file).digest('hex');

/** What each module exports. */
const MODULES: Readonly<Record<string, () => string>> = {
  [HASHES]: () => `export const SHIPPED_HASHES = ${JSON.stringify(files().map(hashOf))};`,
  [IDS]: () => `export const SHIPPED_IDS = ${JSON.stringify(files().map(idsIn))};`,
};

/** Serves them to the app as modules: the ids by themselves, because the first visit does without. */
export function shippedDatasets(): Plugin {
  return {
    name: 'armsgraph:shipped-datasets',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0') ? (MODULES[id.slice(1)]?.() ?? null) : null),
  };
}
