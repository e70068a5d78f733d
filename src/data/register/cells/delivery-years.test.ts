import { describe, expect, it } from 'vitest';
import { deliveryYears } from './delivery-years';

describe('years of delivery', () => {
  it.each([
    ['', []],
    ['2006', [2006]],
    ['2006; 2007', [2006, 2007]],
    ['2007;2006 ; 2007', [2006, 2007]],
    ['2006-2008', [2006, 2007, 2008]],
    ['2001; 2006 – 2007', [2001, 2006, 2007]],
    ['2006-2006', [2006]],
    ['2006.0', [2006]],
    ['2006,0; 2008,00', [2006, 2008]],
    ['2006.0-2008.0', [2006, 2007, 2008]],
  ])('are a list, spans, or both: “%s”', (text, years) => {
    expect(deliveryYears(text)).toEqual({ years, unread: [] });
  });

  it.each(['2008-2006', '1066-2006', '20006', '2006-2007-2008', '2006-', 'late 2006'])(
    'are not guessed: “%s”',
    (text) => {
      expect(deliveryYears(`2001; ${text}`)).toEqual({ years: [2001], unread: [text] });
    },
  );
});
