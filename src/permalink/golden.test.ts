/**
 * Every link that was ever published, and what it means. A link is a promise: entries are added here, and never
 * changed or removed. A test that fails is mended in the code (an id that changes leaves a former id behind).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DatasetStatement, datasetFrom } from '../domain/dataset';
import type { FacetId } from '../domain/facets';
import { type Choice, type Filter, NO_FILTER } from '../domain/filter';
import { parsePermalink } from './codec';
import published from './golden.json';
import { resolveView } from './resolve';
import { DEFAULT_VIEW, type View } from './view';

/** The parts of a view that are not the default. */
type Meaning = Partial<Omit<View, 'filter'>> & {
  readonly facets?: Partial<Record<FacetId, Choice>>;
  readonly years?: Filter['years'];
};

interface PublishedLink {
  readonly link: string;
  readonly shows: string;
  readonly means: Meaning;
}

const LINKS = published as unknown as readonly PublishedLink[];

const ROOT = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const CASE_FILE = datasetFrom(
  (JSON.parse(textOf('public/datasets/russia-venezuela-iran.json')) as { data: DatasetStatement }).data,
);

function viewOf({ facets = {}, years = null, ...others }: Meaning): View {
  return { ...DEFAULT_VIEW, ...others, filter: { years, facets: { ...NO_FILTER.facets, ...facets } } };
}

describe('a published link', () => {
  it.each(LINKS)('shows $shows', ({ link, means }) => {
    expect(parsePermalink(link)).toEqual({ view: viewOf(means), notices: [] });
  });

  it.each(LINKS)('names nothing that the case file does not know: $link', ({ link }) => {
    const { notices } = resolveView(parsePermalink(link).view, CASE_FILE);
    // That the data has a later version, or that a reader's own file has to be opened, is news, and no broken promise.
    expect(notices.filter(({ parameter }) => parameter !== 'd' && parameter !== 'files')).toEqual([]);
  });

  it('is listed once', () => {
    expect(new Set(LINKS.map(({ link }) => link)).size).toBe(LINKS.length);
  });
});

/** The pages of the documentation, as paths from the root. */
function pages(): string[] {
  const docs = new URL('docs/', ROOT);
  const inDocs = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }) : [];
  return ['README.md', ...inDocs.map((path) => `docs/${path}`)].filter(
    (path) => path.endsWith('.md') && existsSync(new URL(path, ROOT)),
  );
}

describe('the documentation', () => {
  it('holds no link that is not listed', () => {
    const links = pages().flatMap((page) => textOf(page).match(/\?v=\d&d=[a-z][^\s"'`)<>\]…]*/g) ?? []);
    expect(LINKS.map(({ link }) => link)).toEqual(expect.arrayContaining(links));
  });
});
