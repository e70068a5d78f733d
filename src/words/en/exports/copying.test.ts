import { describe, expect, it } from 'vitest';
import { copying } from './copying';

const link = 'https://example.org/?v=1';
const most = 8000;
const isOfMore = false;

describe('the news of a link', () => {
  it('says what a link cannot carry', () => {
    expect(copying.news({ link, dataset: null, files: 2, isOfMore, most })).toMatch(
      /^Link copied\. It names your 2 files .* missing\.$/,
    );
    expect(copying.news({ link, dataset: 'mine.json', files: 0, isOfMore, most })).toBe(
      'Link copied. It opens for whoever has the file mine.json open.',
    );
  });

  it('says where a link leads from a page that holds a part', () => {
    expect(copying.news({ link, dataset: null, files: 0, isOfMore: true, most })).toMatch(
      /^Link copied\. It leads to the site .* a part of\.$/,
    );
  });

  it('warns of a link that is longer than many sites take', () => {
    expect(copying.news({ link: link.padEnd(8000, '~'), dataset: null, files: 0, isOfMore, most })).toBe(
      'Link copied.',
    );
    expect(copying.news({ link: link.padEnd(8001, '~'), dataset: null, files: 0, isOfMore, most })).toContain(
      'It has 8,001 letters',
    );
  });
});
