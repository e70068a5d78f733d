import { describe, expect, it } from 'vitest';
import { relationshipFrom } from '../../../domain/evidence/evidence';
import type { Claim } from '../../../domain/model/claim';
import { SLUG } from '../../../domain/model/ids';
import type { RelationshipStatement } from '../../../domain/model/relationship';
import { deliveryRow, MADE_IDS, registerRow } from '../../fixtures/made-rows';
import type { RegisterFormat } from '../formats/formats';
import type { TextRow } from '../rows/text-row';
import { claimsOfDeal } from './deal-claims';

const DEAL = { id: 'deal', kind: 'supplies', from: 'A', to: 'B', system: 's', via: [] } as object;

const claimsOf = (format: RegisterFormat, ...rows: TextRow[]) => claimsOfDeal(format, rows, MADE_IDS);

/** The relationship that the claims of the rows make. */
const relationshipOf = (format: RegisterFormat, ...rows: TextRow[]) =>
  relationshipFrom(DEAL as RelationshipStatement, claimsOf(format, ...rows), []);

/** The dated events of a relationship, in short. */
const eventsOf = (format: RegisterFormat, ...rows: TextRow[]) =>
  relationshipOf(format, ...rows).events.map(({ status, date }) => `${status} ${date}`);

/** The row that a claim cites. */
function rowOf({ citation }: Claim) {
  if (citation.type !== 'register-row') throw new Error('The claim cites no row.');
  return citation;
}

describe('the status that a row of the register gives', () => {
  const undelivered = { delivered: '0', deliveryYears: '' };

  it('is delivered after the last delivery, and partly delivered before', () => {
    expect(eventsOf('transfers', registerRow())).toEqual([
      ...['ordered 2005', 'partly-delivered 2006', 'delivered 2007'],
    ]);
    expect(relationshipOf('transfers', registerRow())).toMatchObject({
      ...{ status: 'delivered', asOf: '2007', years: [2005, 2006, 2007], marks: ['single-source'] },
      quantity: { min: 12, max: 12, unit: 'items', estimate: false },
    });
  });

  it('stays partly delivered while fewer were delivered than ordered', () => {
    const { status, asOf } = relationshipOf('transfers', registerRow({ delivered: '11' }));
    expect([status, asOf]).toEqual(['partly-delivered', '2007']);
  });

  it('is delivered in the very year of an order whose year is uncertain', () => {
    const row = registerRow({ orderYearFlag: '?', deliveryYears: '2005' });
    expect(eventsOf('transfers', row)).toEqual(['ordered 2005?', 'delivered 2005']);
    expect(relationshipOf('transfers', row)).toMatchObject({ status: 'delivered', marks: ['single-source'] });
  });

  it('is ordered as long as nothing was delivered', () => {
    expect(eventsOf('transfers', registerRow(undelivered))).toEqual(['ordered 2005']);
  });

  it('is cancelled where the whole order was and nothing came of it', () => {
    const cancelledIn = (comments: string, orderYearFlag = '') =>
      eventsOf('transfers', registerRow({ ...undelivered, orderYearFlag, comments }));
    expect(cancelledIn('aid; order cancelled 2009')).toEqual(['ordered 2005', 'cancelled 2009']);
    expect(cancelledIn('deal cancelled', '?')).toEqual(['ordered 2005?', 'cancelled 2005?']);
    expect(cancelledIn('order cancelled because of 1979 embargo')).toEqual([
      'ordered 2005',
      'cancelled 2005',
    ]);
    expect(cancelledIn('plan for 2 more cancelled')).toEqual(['ordered 2005']);
  });

  it('is not taken back by a comment where something was delivered', () => {
    const row = registerRow({ comments: 'deal cancelled 2010 and all returned to producer' });
    const relationship = relationshipOf('transfers', row);
    expect(relationship).toMatchObject({ status: 'delivered', marks: ['single-source'] });
    expect(relationship.claims.at(-1)).toMatchObject({ stance: 'context', says: [] });
    const late = registerRow({ comments: 'selected but not yet ordered by end-2004' });
    expect(eventsOf('transfers', late)[0]).toBe('ordered 2005');
  });

  it('is no order yet where the comment says so', () => {
    const row = registerRow({ ...undelivered, comments: 'selected 2005 but not yet ordered by end-2006' });
    expect(eventsOf('transfers', row)).toEqual(['proposed 2005']);
    expect(relationshipOf('transfers', row)).toMatchObject({ status: 'proposed', quantity: { max: 12 } });
  });
});

describe('the claims of a row of the register', () => {
  it('cite it by line, with its cells under SIPRI’s own names', () => {
    const [claim, ...others] = claimsOf('transfers', registerRow({ orderYearFlag: '?', ordered: '' }, 4711));
    expect(others).toEqual([]);
    expect(claim?.attribution).toEqual({
      ...{ speaker: 'SIPRI', role: 'register of arms transfers', date: '2025-03-13' },
    });
    expect(claim?.citation).toEqual({
      ...{ type: 'register-row', source: 'register', line: 4711 },
      cells: {
        ...{ Recipient: 'Eastland', Supplier: 'Northland', 'Year of order': '2005 (uncertain)' },
        ...{ 'Weapon designation': 'Lance-M', 'Weapon description': 'SAM system' },
        ...{ 'Number delivered': '12', 'Year(s) of delivery': '2006; 2007', status: 'New' },
        ...{ 'SIPRI TIV per unit': '2.5', 'SIPRI TIV for total order': '30' },
        'SIPRI TIV of delivered weapons': '30',
      },
    });
  });

  it('quote each clause that says something, sign for sign', () => {
    const comments = ' Mk-2 version;  Financed by Westland ; status uncertain';
    const [, ...quoting] = claimsOf('transfers', registerRow({ comments }));
    expect(quoting.map((claim) => rowOf(claim).excerpt)).toEqual([
      { column: 'Comments', exact: 'Financed by Westland' },
      { column: 'Comments', exact: 'status uncertain' },
    ]);
    for (const claim of quoting) {
      expect(rowOf(claim).cells['Comments']).toContain(rowOf(claim).excerpt?.exact);
    }
  });

  it('have ids of their own, which are slugs', () => {
    const ids = claimsOf('transfers', registerRow({ comments: 'aid; status uncertain' })).map(({ id }) => id);
    expect(ids).toEqual(['deal-row-1', 'deal-remark-1', 'deal-remark-2']);
    for (const id of ids) expect(id).toMatch(SLUG);
  });
});

describe('the claims of the rows of one delivered deal', () => {
  const rows = [
    deliveryRow({ orderYearFlag: 'Yes' }, 13),
    deliveryRow({ orderYearFlag: 'Yes', deliveryYear: '2007', delivered: '5', deliveryYearFlag: 'Yes' }, 20),
  ];

  it('are one a row, each with its line and its delivery; the first gives order and total', () => {
    const [first, second] = claimsOf('deliveries', ...rows);
    expect(first?.says).toEqual([
      { field: 'status', status: 'ordered', date: '2005?' },
      { field: 'status', status: 'partly-delivered', date: '2006' },
      { field: 'quantity', quantity: { min: 12, max: 12, unit: 'items', estimate: false } },
    ]);
    expect(second?.says).toEqual([{ field: 'status', status: 'delivered', date: '2007?' }]);
    expect(first?.citation).toMatchObject({ deal: '17', line: 13 });
    expect(first && rowOf(first).cells['Numbers delivered on all lines']).toBe('7 + 5 = 12');
    expect(second?.citation).toMatchObject({ deal: '17', line: 20, cells: { 'Numbers delivered': '5' } });
  });

  it('make one relationship of one source, which nobody disputes', () => {
    expect(relationshipOf('deliveries', ...rows)).toMatchObject({
      ...{ status: 'delivered', asOf: '2007?', marks: ['single-source'] },
      ...{ quantity: { min: 12, max: 12 }, years: [2005, 2006, 2007] },
    });
  });

  it('quote the cell that says that the recipient makes the goods', () => {
    const [, licence] = claimsOf('deliveries', deliveryRow({ localProduction: 'Yes' }));
    expect(licence).toMatchObject({
      stance: 'context',
      citation: { excerpt: { column: 'Local production', exact: 'Yes' } },
    });
  });
});

it('makes no claims of rows that cannot be read', () => {
  expect(() => claimsOf('transfers', registerRow({ supplier: '' }, 99))).toThrow('Line 99: empty');
});
