import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../src/domain/columns/facet-index';
import { caseFile } from '../case-file';
import { GOLDEN_LINKS } from '../golden-links';
import { featuredViews, type ShippedDatasets, viewsFileIn } from './views-file';

const dataset = caseFile();
const first = { dataset, index: facetIndexOf(dataset), hash: 'a'.repeat(64) };
const DATASETS: ShippedDatasets = { first, byId: new Map([[dataset.id, first]]) };

const read = (...views: readonly object[]) =>
  featuredViews({ file: 'public/views.json', input: { views } }, DATASETS);
const view = (changes: object = {}) => ({
  slug: 'tor-m1',
  title: 'Tor-M1',
  link: '?system=tor-m1',
  ...changes,
});

describe('the file of featured views', () => {
  it('names views, which may have been linked to in an older version of their data', () => {
    const [only, ...others] = read(
      view({ link: '?v=1&d=russia-venezuela-iran@1.0.0&lens=systems&system=tor-m1&view=graph' }),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ slug: 'tor-m1', title: 'Tor-M1' });
    expect(only?.shown.sentence).toMatch(/^\d+ of 25 relationships, .*Tor-M1$/);
  });

  it.each([
    ['two views of one slug', [view(), view()], /tor-m1: there are two views of this slug/],
    [
      'an id that nobody knows',
      [view({ link: '?system=tro-m1' })],
      /tor-m1: system=tro-m1: .*Did you mean .*tor-m1/,
    ],
    [
      'a parameter that there is not',
      [view({ link: '?sytem=tor-m1' })],
      /tor-m1: .*no parameter.*Did you mean/,
    ],
    [
      'a dataset that is not shipped',
      [view({ link: '?d=elsewhere' })],
      /d=elsewhere: there is no such dataset/,
    ],
    ['a file of a reader’s own', [view({ link: '?files=a.csv@0123456789ab' })], /made with the file/],
    ['nothing to be shown', [view({ link: '?from=IRN&to=RUS' })], /It shows no relationship/],
    ['a slug that is no folder', [view({ slug: '../up' })], /views\.0\.slug: A slug is of small letters/],
    ['a title that is missing', [view({ title: '' })], /views\.0\.title: A title is missing/],
    [
      'a whole address',
      [view({ link: 'https://x.example/?from=RUS' })],
      /views\.0\.link: A link is the part/,
    ],
    ['a key that nobody knows', [view({ picture: 'x.png' })], /views\.0\.picture/],
  ])('is refused with the reason: %s', (_, views, reason) => {
    expect(() => read(...views)).toThrow(reason);
  });

  it('is views.json, or the list that site.json has in its place', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'armsgraph-views-'));
    const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
    expect(viewsFileIn(folder)).toBeNull();
    write('views.json', '{');
    expect(() => viewsFileIn(folder)).toThrow(/^public\/views\.json is not JSON/);
    write('views.json', JSON.stringify({ views: [view()] }));
    expect(viewsFileIn(folder)).toMatchObject({ file: 'public/views.json', input: { views: [view()] } });
    write('site.json', JSON.stringify({ views: [view({ slug: 'ours' })] }));
    expect(viewsFileIn(folder)).toMatchObject({ input: { views: [view({ slug: 'ours' })] } });
    write('site.json', JSON.stringify({ views: [view({ slug: 'Ours' })] }));
    const own = viewsFileIn(folder);
    if (!own) throw new Error('There is no list.');
    expect(() => featuredViews(own, DATASETS)).toThrow(/^public\/site\.json is not as it should be/);
  });

  it('has only links that were published, and so keep their promise', () => {
    const file = readFileSync(new URL('../../public/views.json', import.meta.url), 'utf8');
    const { views }: { views: readonly { readonly link: string }[] } = JSON.parse(file);
    const published = GOLDEN_LINKS.map(({ link }) => link);
    for (const { link } of views) expect(published).toContain(link);
  });
});
