/** What this device keeps of the site, in kinds: what there is of each, and how it is deleted. */
import { forgetCases, forgetFiles, keptTitles, rememberedNames } from './files';

/** A kind of what is kept. */
export interface Kind {
  readonly title: string;
  /** What there is of it, a line each. */
  readonly find: () => Promise<readonly string[]>;
  readonly remove: () => Promise<unknown>;
}

/** The folder of the site. What else lives at the same host is none of ours. */
const site = () => new URL('./', location.href).href;

async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const all = (await workers?.getRegistrations()) ?? [];
  return all.filter(({ scope }) => scope === site());
}

/** The caches of the worker, which are named after its folder. There are none on pages without encryption. */
async function cacheNames(): Promise<readonly string[]> {
  const names = 'caches' in globalThis ? await caches.keys() : [];
  return names.filter((name) => name.endsWith(site()));
}

async function cacheLine(name: string): Promise<string> {
  const { length } = await (await caches.open(name)).keys();
  return length === 1 ? '1 file' : `${length} files`;
}

const COPY: Kind = {
  title: 'The copy of Armsgraph for reading without a network',
  find: async () => [
    ...(await workers()).map(() => 'The service worker, which opens it'),
    ...(await Promise.all((await cacheNames()).map(cacheLine))),
  ],
  remove: async () =>
    Promise.all([
      ...(await workers()).map((worker) => worker.unregister()),
      ...(await cacheNames()).map((name) => caches.delete(name)),
    ]),
};

const FILES: Kind = { title: 'Files that you had it remember', find: rememberedNames, remove: forgetFiles };

const CASES: Kind = { title: 'Case files that you are making', find: keptTitles, remove: forgetCases };

/** How the names of all settings begin. */
const PREFIX = 'armsgraph ';
const MAPPING = 'mapping ';
const ENCODING = 'encoding ';
const SHEET = 'sheet ';

const settings = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

function columnsIn(text: string): string {
  try {
    const header: unknown = JSON.parse(text);
    return Array.isArray(header) ? header.join(', ') : text;
  } catch {
    return text;
  }
}

/** A setting as it is listed: a table by its columns, any other by its name. */
export function settingLine(key: string): string {
  const name = key.slice(PREFIX.length);
  if (name === 'story') return 'The story that you are making';
  if (name.startsWith(MAPPING))
    return `What the columns of a table mean: ${columnsIn(name.slice(MAPPING.length))}`;
  if (name.startsWith(SHEET)) return `The sheet that you chose of a workbook: ${name.slice(SHEET.length)}`;
  return name.startsWith(ENCODING)
    ? `The encoding that you chose for a file: ${name.slice(ENCODING.length)}`
    : `Setting: ${name}`;
}

const SETTINGS: Kind = {
  title: 'Settings, your story, and what you said of tables',
  find: async () => settings().map(settingLine),
  remove: async () => settings().map((key) => localStorage.removeItem(key)),
};

/** All kinds, in the order in which they are listed and deleted. */
export const KINDS: readonly Kind[] = [FILES, CASES, SETTINGS, COPY];
