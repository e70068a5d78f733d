import { expect, it } from 'vitest';
import { facetIndexOf } from '../../src/domain/columns/facet-index';
import type { Dataset } from '../../src/domain/model/dataset';
import { parsePermalink } from '../../src/permalink/codec';
import { caseFile } from '../case-file';
import { pixelsOfPng, varietyOf } from '../exports-judges/png-pixels';
import { shownView } from './shown-view';
import { SOCIAL_SIZE, socialPicture } from './social-picture';

const viewOf = (link: string, { title = 'One view', dataset = caseFile() as Dataset } = {}) => ({
  slug: 'one-view',
  title,
  shown: shownView(
    { dataset, index: facetIndexOf(dataset), hash: 'a'.repeat(64) },
    parsePermalink(link).view,
  ),
});

it.each(['?lens=systems', '?lens=parties', '?party=VEN'])(
  'draws %s in pixels, of the size that is asked for, and the same twice',
  async (link) => {
    const png = await socialPicture(viewOf(link));
    if (!png) throw new Error('There is no picture.');
    const pixels = pixelsOfPng(Buffer.from(png));
    expect(pixels).toMatchObject(SOCIAL_SIZE);
    expect(varietyOf(pixels).colours).toBeGreaterThan(50);
    expect(varietyOf(pixels).drawn).toBeGreaterThan(0.03);
    expect(await socialPicture(viewOf(link))).toEqual(png);
  },
);

it('draws nothing of a view of nothing, and nothing in letters that it has not', async () => {
  expect(await socialPicture(viewOf('?from=VEN&to=VEN'))).toBeNull();
  expect(await socialPicture(viewOf('', { title: '武器' }))).toBeNull();
});

it('cuts a title and a sentence that would leave the picture no room, and says so', async () => {
  const png = await socialPicture(viewOf('?party=VEN', { title: 'Word '.repeat(100) }));
  expect(png).not.toBeNull();
});
