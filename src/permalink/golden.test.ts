/**
 * Every link that was ever published, and what it means. A link is a promise: entries are added here, and never
 * changed or removed. A test that fails is mended in the code (an id that changes leaves a former id behind).
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetOf, GOLDEN_LINKS as LINKS, viewOf } from '../../scripts/golden-links';
import { parsePermalink } from './codec';
import { resolveView } from './resolve';

const ROOT = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

describe('a published link', () => {
  it.each(LINKS)('shows $shows', ({ link, means }) => {
    expect(parsePermalink(link)).toEqual({ view: viewOf(means), notices: [] });
  });

  it.each(LINKS)('names nothing that its dataset does not know: $link', (published) => {
    const { notices } = resolveView(parsePermalink(published.link).view, datasetOf(published));
    // That the data has a later version, or that a reader's own file has to be opened, is news, and no broken promise.
    expect(
      notices.filter(({ parameter }) => parameter !== 'd' && parameter !== 'files' && parameter !== 'map'),
    ).toEqual([]);
  });

  it('finds the register that it names, whose bytes are those of then', () => {
    const hash = createHash('sha256').update(textOf('src/permalink/golden-register.csv')).digest('hex');
    const named = LINKS.filter(({ link }) => link.includes('golden-register.csv@'));
    expect(named.length).toBeGreaterThan(0);
    for (const { link } of named) expect(link).toContain(`golden-register.csv@${hash.slice(0, 12)}`);
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
