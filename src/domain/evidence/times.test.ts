import { describe, expect, it } from 'vitest';
import { type Line, madeRelationships } from '../fixtures/made-dataset';
import type { Statement } from '../model/claim';
import { MEANING_BIT, YEAR_MEANINGS } from '../model/year-meanings';

const event = (status: string, date: string) => ({ field: 'status', status, date }) as unknown as Statement;

/** The times of a relationship of which one book, in 2020 if nothing else is said, tells these events. */
function timesOf(events: readonly (readonly [status: string, date: string])[], line: Partial<Line> = {}) {
  const says = events.map(([status, date]) => event(status, date));
  const [made] = madeRelationships([
    { from: 'A', to: 'B', date: '2020', told: [{ by: 'book', says }], ...line },
  ]);
  if (!made) throw new Error('There is no relationship.');
  return made.times;
}

const unsureIn = (events: readonly (readonly [status: string, date: string])[]) => {
  const { unsure } = timesOf(events);
  return YEAR_MEANINGS.filter((meaning) => (unsure & MEANING_BIT[meaning]) !== 0);
};

describe('the order', () => {
  it('is of every day that its date may mean', () => {
    expect(timesOf([['ordered', '2006-12-20']]).order).toEqual({ first: 20061220, last: 20061220 });
    expect(timesOf([['ordered', '2006-XX']]).order).toEqual({ first: 20060101, last: 20061231 });
    expect(timesOf([['ordered', '2006/2008']]).order).toEqual({ first: 20060101, last: 20081231 });
    expect(timesOf([['ordered', '200X']]).order).toEqual({ first: 20000101, last: 20091231 });
    expect(timesOf([['ordered', '2006/..']]).order).toEqual({ first: 20060101, last: 29991231 });
  });

  it('is of no day where no source dates it', () => {
    expect(timesOf([['delivered', '2006']]).order).toBeNull();
    expect(timesOf([['ordered', '../..']]).order).toBeNull();
  });

  it('may be of any day from the first to the last that sources tell', () => {
    const told = [
      { by: 'book', says: [event('ordered', '2004')] },
      { by: 'paper', says: [event('ordered', '2006')] },
    ];
    expect(timesOf([], { told })).toMatchObject({ order: { first: 20040101, last: 20061231 } });
  });

  it('is not dated by a denial', () => {
    const told = [
      { by: 'book', says: [event('ordered', '2004')] },
      { by: 'paper', stance: 'contradicts' as const, says: [event('ordered', '2006')] },
    ];
    expect(timesOf([], { told }).order).toEqual({ first: 20040101, last: 20041231 });
  });
});

it('knows the years in which something was delivered, in part or whole', () => {
  const { delivered } = timesOf([
    ['ordered', '2001'],
    ['partly-delivered', '2003'],
    ['delivered', '2005/2006'],
  ]);
  expect(delivered).toEqual([2003, 2005, 2006]);
});

describe('what is active', () => {
  it('begins with the first dated event and ends with the last delivery, or with what ended it', () => {
    expect(
      timesOf([
        ['ordered', '2001'],
        ['delivered', '2006'],
      ]).active,
    ).toEqual({ first: 2001, last: 2006 });
    expect(
      timesOf([
        ['negotiating', '1999'],
        ['cancelled', '2003'],
      ]).active,
    ).toEqual({ first: 1999, last: 2003 });
  });

  it('ends with what is last told of an order that nobody tells the end of', () => {
    expect(timesOf([['ordered', '1975']]).active).toEqual({ first: 1975, last: 1975 });
    expect(unsureIn([['ordered', '1975']])).toEqual(['active']);
  });

  it('goes on until the last source that says so, where it is in force or without an end', () => {
    expect(timesOf([['in-force', '2006']]).active).toEqual({ first: 2006, last: 2020 });
    expect(timesOf([['negotiating', '2006/..']]).active).toEqual({ first: 2006, last: 2020 });
    expect(
      timesOf([
        ['in-force', '2006'],
        ['lifted', '2008'],
      ]).active,
    ).toEqual({ first: 2006, last: 2008 });
  });

  it('is never where nothing has a date', () => {
    expect(timesOf([['ordered', '../..']])).toMatchObject({ active: null, unsure: 0 });
  });
});

describe('a year is uncertain', () => {
  it.each(['2006?', '2006~', '2006%', '200X', '2006/2007', '2006/..', '../2006', '2006-03?'])(
    'of %s',
    (date) => {
      expect(
        unsureIn([
          ['ordered', date],
          ['delivered', '2009'],
        ]),
      ).toEqual(['any', 'ordered', 'active']);
      expect(
        unsureIn([
          ['ordered', '2001'],
          ['delivered', date],
        ]),
      ).toEqual(['any', 'delivered', 'active']);
    },
  );

  it.each(['2006', '2006-XX', '2006-03-XX', '2006-03-01', '2006-01/2006-03'])('not of %s', (date) => {
    expect(
      unsureIn([
        ['ordered', date],
        ['delivered', '2009'],
      ]),
    ).toEqual([]);
  });
});
