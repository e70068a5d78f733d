import { describe, expect, it } from 'vitest';
import { saidNotes } from '../../../../words/fixtures/said-notes';
import { progressOf } from './progress';

const told = (status: string, delivered = '') => {
  const { doubts, status: read, years } = progressOf(status, delivered);
  return { status: read, years, doubts: saidNotes(doubts).map(({ field, reason }) => `${field}: ${reason}`) };
};

describe('how far a deal has come', () => {
  it('is ordered where no status is given, and delivered in its years', () => {
    expect(told('', '2008')).toEqual({ status: 'ordered', years: [2008], doubts: [] });
    expect(told('Delivered', '2008')).toEqual({ status: 'delivered', years: [2008], doubts: [] });
  });

  it.each(['xyz', 'completed', 'to be decided'])('is not known where its status is “%s”', (status) => {
    expect(told(status)).toEqual({
      status: 'unknown',
      years: [],
      doubts: [
        `status: “${status}” is not a status known here: it is told as it stands, and no sum counts the deal.`,
      ],
    });
  });

  it.each(['denied', 'planned', 'not delivered', 'in talks'])(
    'has no delivery where its status tells of none: “%s”',
    (status) => {
      expect(told(status, '2008; 2009')).toMatchObject({
        years: [],
        doubts: [
          `delivered: “2008; 2009” is not taken for a delivery: the status of the deal is “${status}”.`,
        ],
      });
    },
  );

  it('has none either where the status is not known', () => {
    expect(told('xyz', '2008')).toMatchObject({ status: 'unknown', years: [] });
    expect(told('xyz', '2008').doubts).toHaveLength(2);
  });

  it('has a delivery that is not sure in a year that is not', () => {
    expect(progressOf('', '2008?; 2009')).toMatchObject({
      ...{ years: [2008, 2009], dates: ['2008?', '2009'], doubts: [] },
    });
  });

  it('has the months and days of its deliveries, where they are plain', () => {
    expect(progressOf('', '05/2007; 14 June 2007; 2008')).toMatchObject({
      ...{ years: [2007, 2008], dates: ['2007-05', '2007-06-14', '2008'], doubts: [] },
    });
    // Of the bare year nobody says whether it is another delivery.
    expect(progressOf('', '05/2007; 2007').dates).toEqual(['2007']);
    expect(progressOf('', '3/11/2006').dates).toEqual(['2006']);
  });

  it.each(['1998-99', '1998/99', '1998/1999'])('has one delivery in one of two years: “%s”', (delivered) => {
    const { years, dates, doubts } = progressOf('', `${delivered}; 2001`);
    expect([years, dates]).toEqual([
      [1998, 1999, 2001],
      ['1998/1999', '2001'],
    ]);
    expect(saidNotes(doubts)).toMatchObject([{ field: 'delivered' }]);
  });

  it('is proposed where its date was still to come, and it has no status', () => {
    expect(progressOf('', '', '2027 (planned)')).toMatchObject({ status: 'proposed', doubts: [] });
    expect(progressOf('ordered', '', '2027 (planned)')).toMatchObject({ status: 'ordered' });
    expect(saidNotes(progressOf('', '2028', 'expected 2027').doubts)).toMatchObject([
      { reason: '“2028” is not taken for a delivery: the status of the deal is “proposed”.' },
    ]);
  });
});
