import { describe, expect, it } from 'vitest';
import { caseFile } from '../../scripts/case-file';
import { formatPermalink, parsePermalink } from './codec';
import { COMPARISON } from './comparison';
import { viewWithNearest } from './nearest-view';
import { resolveView } from './resolve';

const read = (text: string) => {
  const { value, notices } = COMPARISON.parse(text);
  return { text: value === undefined ? null : COMPARISON.format(value), notices };
};

describe('what a view is compared with', () => {
  it.each([
    'years:2015..2024',
    'from:CHN',
    'from:CHN~FRA~!USA~years:2015..2024',
    'years:any',
    'to:any',
    'from:CHN~to:IND~category:aircraft~in:file-0123456789ab',
  ])('is written as it is read: %s', (text) => {
    expect(read(text)).toEqual({ text, notices: [] });
  });

  it('has one text, in whatever order it is asked for', () => {
    expect(read('years:2015~from:CHN')).toEqual({ text: 'from:CHN~years:2015..2015', notices: [] });
  });

  it.each([
    ['years:2024..2015', null, 'years-reversed', 'years:2015..2024'],
    ['from:CHN~years:2024..2015', 'from:CHN', 'years-reversed', 'from:CHN~years:2015..2024'],
    ['year:2015..2024', null, 'no-word', 'years:2015..2024'],
    ['form:CHN', null, 'no-word', 'from:CHN'],
    ['CHN', null, 'no-word', undefined],
    ['from:CHN~from:FRA', 'from:CHN', 'twice', undefined],
    ['from:', null, 'id-missing', undefined],
    ['years:', null, 'no-years', undefined],
  ])('says what is wrong in %s', (text, left, code, meant) => {
    const { text: found, notices } = read(text);
    expect(found).toBe(left);
    expect(notices[0]?.finding.code).toBe(code);
    expect(notices[0]?.nearest).toBe(meant);
  });

  it('is read in letters of another case, with a word', () => {
    const { text, notices } = read('YEARS:ANY~From:CHN');
    expect(text).toBe('from:CHN~years:any');
    expect(notices.map(({ finding }) => finding)).toEqual([
      { code: 'read-as', text: 'YEARS:ANY', meant: 'years:any' },
      { code: 'read-as', text: 'From:CHN', meant: 'from:CHN' },
    ]);
  });

  it('quotes what has no name as it stands in the link', () => {
    expect(parsePermalink('?with=CHN').notices).toMatchObject([
      { value: 'CHN', finding: { code: 'no-word', text: 'CHN' } },
    ]);
  });

  it('quotes what is wrong in a part with the name that it has there', () => {
    const quotedIn = (text: string) =>
      parsePermalink(`?with=${text}`).notices.map(({ parameter, value }) => `${parameter}=${value}`);
    expect(quotedIn('years:2015..2010')).toEqual(['with=years:2015..2010']);
    expect(quotedIn('from:CHN~Years:2015..2010')).toContain('with=Years:2015..2010');
    expect(quotedIn('from:CHN~!CHN')).toEqual(['with=from:CHN']);
    expect(quotedIn(`years:${'9'.repeat(99)}`)[0]?.length).toBeLessThan(70);
  });

  it('names what the dataset knows; what it does not know is left out, and no comparison with everything', () => {
    const dataset = caseFile();
    const { view, notices } = resolveView(parsePermalink('?from=RUS&with=from:USB').view, dataset);
    expect(view.comparison).toBeNull();
    expect(notices).toMatchObject([{ parameter: 'with', value: 'from:USB', nearest: 'from:USA' }]);
    const meant = notices[0] && viewWithNearest(view, notices[0]);
    expect(meant && formatPermalink(meant, { complete: false })).toBe('?from=RUS&with=from:USA');
    expect(resolveView(parsePermalink('?from=RUS&with=from:any').view, dataset).view.comparison).toEqual({
      facets: { from: { include: [], exclude: [] } },
    });
  });
});
