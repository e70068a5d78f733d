import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OneFileFacts } from '../../data/one-file';
import type { DatasetId } from '../../domain/model/ids';
import { parsePermalink } from '../../permalink/codec';

const HASH = 'ab'.repeat(32);
const SITE = 'https://armsgraph.example/of/ours/';

const FACTS = {
  permalink: `${SITE}?v=1&d=small@1.0.0&files=deals.csv@0123456789ab&to=XEA&sel=xno-xea-lance-m&view=table`,
  dataset: { id: 'small-part-01234567', version: '1.0.0' },
  hash: HASH,
  members: [{ id: 'small', title: 'Small', sha256: HASH }],
  isWhole: false,
} as unknown as OneFileFacts;

/** The module anew, in a page that holds these facts. */
async function inPage(address = '', facts = FACTS) {
  vi.resetModules();
  const { hash, search } = new URL(address, 'file:///home/reader/armsgraph-small.html');
  const href = `file:///home/reader/armsgraph-small.html${address}`;
  vi.stubGlobal('location', { hash, search, href });
  vi.stubGlobal('document', { getElementById: () => ({ textContent: JSON.stringify(facts) }) });
  return import('./own-address.one-file');
}

describe('the address of a page in one file', () => {
  beforeEach(() => void vi.resetModules());

  it('asks by itself for what the page was taken of, in the dataset that is in it', async () => {
    const { asked, firstDataset } = await inPage();
    const { view, notices } = parsePermalink(asked().search);
    expect(notices).toEqual([]);
    expect(view).toMatchObject({ dataset: FACTS.dataset, files: [], selection: 'xno-xea-lance-m' });
    expect(view.filter.facets.to.include).toEqual(['XEA']);
    expect(firstDataset()).toBe(FACTS.dataset.id);
  });

  it('asks for what stands behind its “#”, or its “?”', async () => {
    expect((await inPage('#?from=XNO')).asked()).toEqual({ search: '?from=XNO', hash: '' });
    expect((await inPage('?from=XNO')).asked()).toEqual({ search: '?from=XNO', hash: '' });
    expect((await inPage('?to=XEA#?from=XNO')).asked()).toEqual({ search: '?from=XNO', hash: '' });
  });

  it('changes behind its “#” alone, and says so even of nothing', async () => {
    const { addressWith, homeAddress } = await inPage('#?from=XNO');
    expect(addressWith('?to=XWE')).toBe('#?to=XWE');
    expect(addressWith('')).toBe('#?');
    expect(homeAddress()).toBe('file:///home/reader/armsgraph-small.html');
  });

  it('gives links to the site, of the dataset and with the files that were open there', async () => {
    const { asked, linkWith } = await inPage();
    const { view } = parsePermalink(asked().search);
    const link = linkWith({ ...view, selection: null });
    expect(link.startsWith(`${SITE}?v=1&`)).toBe(true);
    const { view: linked } = parsePermalink(new URL(link).search);
    expect(linked.dataset).toEqual({ id: 'small', version: '1.0.0' });
    expect(linked.files.map(({ name }) => name)).toEqual(['deals.csv']);
    expect(linked.selection).toBeNull();
    expect(linked.filter.facets.to.include).toEqual(['XEA']);
  });

  it('says what such a link needs, and that more is open there', async () => {
    const { needsOfLink } = await inPage();
    // No dataset with this hash is shipped.
    expect(needsOfLink({ dataset: null, files: 1 })).toEqual({ dataset: 'Small', files: 2, isOfMore: true });
  });

  it('needs nothing where all of a shipped dataset is in the page', async () => {
    const { SHIPPED_HASHES } = await import('virtual:shipped-datasets');
    const [sha256 = ''] = SHIPPED_HASHES;
    const members = [{ id: 'small' as DatasetId, title: 'Small', sha256 }];
    const permalink = `${SITE}?v=1&d=small@1.0.0&view=graph`;
    const { needsOfLink } = await inPage('', { ...FACTS, permalink, members, isWhole: true });
    expect(needsOfLink({ dataset: null, files: 0 })).toEqual({ dataset: null, files: 0, isOfMore: false });
  });
});
