/** `public/site.json`, where there is one: what a site of its own says of itself. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { xmlText } from '../src/domain/text/xml.ts';

/** What a site says of itself; null and the empty text where it does not. */
export interface SiteFile {
  readonly title: string;
  readonly credit: string | null;
  /** The address of its folder, with a slash at its end. */
  readonly address: string | null;
  /** The id of the dataset that it opens with. */
  readonly dataset: string;
  /** The query of the view that readers without a link see, from the "?" on; empty for all of the dataset. */
  readonly view: string;
  /** Its featured views, as `public/views.json` lists them; null where that file does. */
  readonly views: readonly unknown[] | null;
}

const FILE = 'site.json';

/** A site that says nothing of itself. */
const OURS: SiteFile = {
  title: 'Armsgraph',
  credit: null,
  address: null,
  dataset: 'russia-venezuela-iran',
  view: '',
  views: null,
};

const wrong = (key: string, isLike: string, said: unknown) =>
  new Error(`public/${FILE}: “${key}” should be ${isLike}, but is ${JSON.stringify(said)}.`);

/** Each part as it is used. @throws Error that says what it should be like */
const PARTS: {
  readonly [Key in keyof SiteFile]: (said: unknown, folder: string) => SiteFile[Key];
} = {
  title(said) {
    if (typeof said === 'string' && said.trim() !== '' && said.length <= 60) return said.trim();
    throw wrong('title', 'a text of at most 60 letters', said);
  },
  credit(said) {
    if (typeof said === 'string' && said.trim() !== '') return said.trim();
    throw wrong('credit', 'a text', said);
  },
  address(said) {
    if (typeof said === 'string' && /^https?:\/\//i.test(said) && URL.canParse(said))
      return new URL(said).href.replace(/\/?$/, '/');
    throw wrong('address', 'an address such as https://example.org/arms/', said);
  },
  dataset(said, folder) {
    if (typeof said === 'string' && existsSync(path.join(folder, 'datasets', `${path.basename(said)}.json`)))
      return said;
    throw wrong('dataset', 'the name of a file in public/datasets/, without “.json”', said);
  },
  view(said) {
    if (typeof said === 'string' && /^(?:\?[^#\s]*)?$/.test(said)) return said;
    throw wrong('view', 'what stands in a link of yours from the “?” on', said);
  },
  views(said) {
    if (Array.isArray(said)) return said;
    throw wrong('views', 'a list, as in public/views.json', said);
  },
};

const isKey = (key: string): key is keyof SiteFile => Object.hasOwn(PARTS, key);

/** What the file says. @param folder the one of files that are served as they are. @throws Error for what is wrong in it */
export function siteFile(folder: string): SiteFile {
  const file = path.join(folder, FILE);
  if (!existsSync(file)) return OURS;
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`public/${FILE} is no JSON: ${String(error)}`);
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    throw new Error(`public/${FILE} should be an object, { "title": "…" }.`);
  const entries = Object.entries(said).map(([key, value]) => {
    if (!isKey(key))
      throw new Error(`public/${FILE}: “${key}” is not known. Known are ${Object.keys(PARTS).join(', ')}.`);
    return [key, PARTS[key](value, folder)];
  });
  return { ...OURS, ...Object.fromEntries(entries) };
}

const SITE = 'virtual:site';

/** Tells the app what its site says of itself. */
export function site(): Plugin {
  let folder = '';
  return {
    name: 'armsgraph:site',
    configResolved: ({ publicDir }) => {
      folder = publicDir;
    },
    resolveId: (id) => (id === SITE ? `\0${SITE}` : null),
    load(id) {
      if (id !== `\0${SITE}`) return null;
      const { title, credit, dataset, view } = siteFile(folder);
      return `export const SITE = ${JSON.stringify({ title, credit, dataset, view })};`;
    },
    transformIndexHtml: (page) =>
      page.replace('<title>Armsgraph</title>', () => `<title>${xmlText(siteFile(folder).title)}</title>`),
  };
}
