import { describe, expect, it } from 'vitest';
import { isEdtf } from './edtf';
import { nearestEdtf } from './edtf-nearest';

describe('nearestEdtf', () => {
  it.each([
    ['2005-9-14', '2005-09-14'],
    ['2005/09/14', '2005-09-14'],
    ['20050914', '2005-09-14'],
    ['2005-09-14T10:00:00Z', '2005-09-14'],
    [' 2005-09 ', '2005-09'],
    ['09/2005', '2005-09'],
    ['14/09/2005', '2005-09-14'],
    ['09/14/2005', '2005-09-14'],
    ['4.3.2005', '2005-03-04'],
    ['3/4/2005', undefined],
    ['September 2005', '2005-09'],
    ['Sept. 2005', '2005-09'],
    ['14 September 2005', '2005-09-14'],
    ['September 14th, 2005', '2005-09-14'],
    ['31 April 2005', '2005-04-30'],
    ['May be 2005', undefined],
    ['c. 2007', '2007~'],
    ['ca 2007', '2007~'],
    ['about January 2007', '2007-01~'],
    ['~2007', '2007~'],
    ['2007?~', '2007%'],
    ['possibly 2007', '2007?'],
    ['about December 2010 (uncertain)', '2010-12%'],
    ['about December 2010 (month not certain)', '2010-12%'],
    ['1990s', '199X'],
    ['199x', '199X'],
    ['2007-01-xx', '2007-01-XX'],
    ['2006-2007', '2006/2007'],
    ['2006–2007', '2006/2007'],
    ['2007-2006', '2006/2007'],
    ['2006-20', undefined],
    ['from 2006 to 2007', '2006/2007'],
    ['30 January 2007 to 5 February 2007', '2007-01-30/2007-02-05'],
    ['since 2006', '2006/..'],
    ['about 2006 onwards', '2006~/..'],
    ['until March 2006', '../2006-03'],
    ['soon', undefined],
  ])('%j', (text, nearest) => {
    expect(isEdtf(text)).toBe(false);
    expect(nearestEdtf(text)).toBe(nearest);
  });
});
