import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, passagesOf, REMARKS_IN_COMMENTS, remarksOf } from './remarks';

type InComments = (typeof REMARKS_IN_COMMENTS)[number];

const passagesIn = (comment: string) => passagesOf('Comments', comment, 'Eastland');
const remarksIn = (comment: string) => remarksOf(passagesIn(comment));

const SAYS: Readonly<Record<InComments, readonly string[]>> = {
  cancelled: [
    'order cancelled 2009',
    '4 more cancelled',
    'originally 36 ordered but 12 cancelled',
    'but rest cancelled after coup in 1988',
    'more ordered but cancelled',
    'order for 6 more cancelled',
  ],
  embargo: ['delivery embargoed 1991-1993', 'delivered while Eastland under UN arms embargo'],
  'licence-production': [
    'produced under licence in Eastland as Spear',
    'incl 20 produced under licence in Eastland',
    'assembled from kits',
    'incl 6 assembled in Eastland',
    'Most produced in Eastland',
  ],
  financed: [
    'aid',
    'Financed by Westland',
    '$9 m deal (partly financed by Westland)',
    'probably aid',
    'gift',
  ],
  'delivery-planned': ['delivery planned 2026-2028', 'delivery probably planned by 2027'],
  'not-yet-ordered': ['selected 2024 but not yet ordered by end-2024', 'contract not yet signed by end-2024'],
  'status-uncertain': ['status uncertain', 'status of last 2 uncertain'],
};

const SAYS_NOTHING: Readonly<Record<InComments, readonly string[]>> = {
  cancelled: [
    'plan for 2 more cancelled',
    '5 more planned but cancelled',
    'planned production in Eastland cancelled',
    'originally ordered by Westland but cancelled and sold to Eastland',
    'replacing cancelled order for Pike',
    'possibly more ordered but cancelled',
  ],
  embargo: ['delayed by Westland'],
  'licence-production': [
    'assembled in Southland',
    'from Southland production line',
    'For 3 Heron frigates produced in Eastland',
    'possibly assembled in Eastland',
    'planned production under licence in Eastland abandoned',
    'incl production of components in Eastland',
  ],
  financed: [
    'possibly aid',
    'delivery delayed for financial reasons',
    '40% of development financed by Westland',
    'Houthi designation Waid-1',
    '5-year lease',
  ],
  'delivery-planned': ['originally 40 planned', 'ships planned to be finished 2027'],
  'not-yet-ordered': ['option on 6 more not yet ordered', 'more ordered but not delivered'],
  'status-uncertain': ['designation uncertain', 'supplier uncertain'],
};

describe.each(REMARKS_IN_COMMENTS)('the remark “%s”', (remark) => {
  it.each(SAYS[remark])('is recognised in “%s”', (comment) => {
    expect(remarksIn(`Mk-2 version; ${comment}; for coast guard`)).toContain(remark);
  });

  it.each(SAYS_NOTHING[remark])('is not read into “%s”', (comment) => {
    expect(remarksIn(`Mk-2 version; ${comment}; for coast guard`)).not.toContain(remark);
  });
});

describe('what a clause makes of a deal of which nothing came', () => {
  it.each([
    ['order cancelled 2009', { status: 'cancelled', date: '2009', wasOrdered: true }],
    ['Deal cancelled', { status: 'cancelled', date: null, wasOrdered: true }],
    ['4 more cancelled', null],
    ['but cancelled after coup', null],
    ['selected but not yet ordered by end-2024', { status: 'proposed', date: null, wasOrdered: false }],
    ['contract not yet signed by end-2024', { status: 'negotiating', date: null, wasOrdered: false }],
    ['delivery planned 2027', null],
  ])('follows from its words: “%s”', (comment, outcome) => {
    expect(passagesIn(comment)[0]?.outcome).toEqual(outcome);
  });
});

it('knows the recipient by the names that comments give it', () => {
  expect(passagesOf('Comments', 'produced under licence in FRG', 'Germany')).toHaveLength(1);
  expect(passagesOf('Comments', 'produced under licence in USA', 'United States')).toHaveLength(1);
  expect(passagesOf('Comments', 'produced under licence in USA', 'Germany')).toHaveLength(0);
});

it('takes goods that the recipient makes for a licence, and all others for a supply', () => {
  expect(kindOf(passagesIn('aid; assembled from kits in Eastland'))).toBe('licenses-production');
  expect(kindOf(passagesIn('aid'))).toBe('supplies');
});

it('lists every remark once, whatever the number of clauses', () => {
  expect(remarksIn('aid; status uncertain; gift')).toEqual(['financed', 'status-uncertain']);
});

it('quotes a clause sign for sign', () => {
  const clauses = fc.constantFrom(...Object.values(SAYS).flat(), '', ' ', '(±7200hp)', '´Peace´');
  fc.assert(
    fc.property(fc.array(fc.oneof(clauses, fc.string())), fc.constantFrom(';', '; ', ' ;'), (parts, sign) => {
      const comment = parts.join(sign);
      for (const { exact } of passagesIn(comment)) {
        expect(exact).not.toBe('');
        expect(comment).toContain(exact);
      }
    }),
  );
});

describe('a comment that is made to take long', () => {
  const HURTING = [
    'status ',
    'delivery ',
    'produced ',
    'development of ',
    'orders for ',
    'production in ',
    'after ',
  ];
  const repeated = (words: string, letters: number) => words.repeat(Math.ceil(letters / words.length));

  it.each(HURTING)('says nothing in one clause of “%s” again and again', (words) => {
    expect(passagesOf('Comments', repeated(words, 200_000), 'Chile')).toEqual([]);
  });

  it('is still read where its clauses are as long as SIPRI’s longest', () => {
    const clause = `${'x'.repeat(270)} order cancelled`;
    expect(passagesOf('Comments', clause, 'Chile')).toMatchObject([{ remark: 'cancelled' }]);
  });
});
