import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachCode } from '../../../domain/columns/facet-column';
import { type FacetIndex, facetIndexOf } from '../../../domain/columns/facet-index';
import { FACET_IDS, facetOf } from '../../../domain/columns/facets';
import { measuresOf } from '../../../domain/columns/measures';
import { allOf } from '../../../domain/model/relationships';
import {
  deliveriesOf,
  LINES_BEFORE,
  OWN_MAPPING,
  OWN_TABLE_FILE,
  partOf,
  registerCsv,
} from '../../../worker/fixtures/made-parts';
import { openPart } from './open-part';
import type { PartData } from './part-data';

const REGISTER_FILE = registerCsv(
  {},
  { supplier: 'Northland', recipient: 'Hill Front*', ordered: '', deliveryYears: '', delivered: '0' },
  { comments: 'Order cancelled 2008', delivered: '0', deliveryYears: '', condition: 'Second hand' },
  { comments: 'Produced under licence; Perlé variant', orderedFlag: '?' },
  { recipient: '', supplier: 'Nobody' },
  { designation: 'Pike', description: 'frigate', deliveryYears: '1998', orderYear: '1996' },
);

const DELIVERIES_FILE = deliveriesOf(
  { deal: '31785' },
  { deal: '7', supplier: 'Southland', designation: 'Pike', description: 'frigate', category: 'Ships' },
  { deal: '31785', deliveryYear: '2008', delivered: '5', tivDelivered: '' },
  { deal: '9', orderYear: 'never' },
  { deal: '50622', condition: 'Second hand but modernized', localProduction: 'Yes' },
);

/** The values of every facet of the relationship in a row, as the columns have them. */
function valuesInColumns({ columns }: FacetIndex, row: number) {
  return FACET_IDS.map((id) => {
    const values: string[] = [];
    eachCode(columns[id], row, (code) => values.push(columns[id].values[code] ?? ''));
    return [id, values];
  });
}

/** Every relationship made on the page is the one of which the worker made the columns. */
function expectToFit(data: PartData): void {
  const { dataset, index } = openPart(data);
  const { relationships } = index;
  expect(relationships.size).toBe(data.report.relationships);
  for (let row = 0; row < relationships.size; row++) {
    const relationship = relationships.at(row);
    const values = FACET_IDS.map((id) => [id, [...facetOf(id).valuesOf(dataset, relationship)]]);
    expect(valuesInColumns(index, row)).toEqual(values);
    expect(relationship.id).toBe(relationships.idAt(row));
    expect(relationships.rowOf(relationship.id)).toBe(row);
    expect(dataset.parties.has(relationship.from) && dataset.parties.has(relationship.to)).toBe(true);
  }
  const { yearStarts, years } = facetIndexOf(dataset);
  expect({ yearStarts: index.yearStarts, years: index.years }).toEqual({ yearStarts, years });
  expect(index.measures).toEqual(measuresOf(allOf(relationships)));
}

describe('a relationship that is made on the page', () => {
  it.each([
    ['a register', 5, () => partOf(REGISTER_FILE)],
    ['deliveries', 3, () => partOf(DELIVERIES_FILE)],
    ['an own table', 3, () => partOf(OWN_TABLE_FILE, OWN_MAPPING)],
  ])('is the one of which the worker made the columns: %s', async (_, count, make) => {
    const data = await make();
    expect(data.report.relationships).toBe(count);
    expectToFit(data);
  });

  const word = fc.constantFrom(
    'Northland',
    'Eastland',
    'Libya HoR*',
    'unknown supplier(s)',
    '',
    'Pérou',
    ' ',
  );
  const year = fc.constantFrom('2005', '1998', '', '20O5', '2006; 2007', '1950-1952');
  const count = fc.constantFrom('0', '12', '', 'x', '7.5');
  const common = {
    ...{ supplier: word, recipient: word, delivered: count, tivDelivered: count },
    orderYear: fc.constantFrom('2005', '1998', '2005', ''),
    designation: fc.constantFrom('Lance-M', 'Tor-M1', 'aircraft engine', '', '\u001F'),
    condition: fc.constantFrom('New', 'Second hand', 'Second hand but modernized', 'old', 'New\u001F'),
  };
  const registers = fc
    .array(
      fc.record({
        ...common,
        ...{ ordered: count, orderedFlag: fc.constantFrom('', '?'), deliveryYears: year },
        comments: fc.constantFrom('', 'Cancelled 2009', 'Financed by USA', 'Delivery planned 2030; embargo'),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((rows) => registerCsv({}, ...rows));
  const deliveries = fc
    .array(
      fc.record({
        ...common,
        ...{ deal: fc.constantFrom('1', '2', '3', ''), deliveryYear: year },
        category: fc.constantFrom('Ships', 'Air defence systems', 'Things', ''),
        localProduction: fc.constantFrom('No', 'Yes', ''),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) => deliveriesOf({ deal: '17' }, ...rows));

  it.each([
    ['registers', registers],
    ['deliveries', deliveries],
  ])('is that one in all sorts of %s', async (_, files) => {
    await fc.assert(
      fc.asyncProperty(files, async (text) => expectToFit(await partOf(text))),
      { numRuns: 60 },
    );
  });
});

describe('a file that is open', () => {
  it('has the claims of each row, with file, line and SHA-256', async () => {
    const { dataset } = openPart(await partOf(REGISTER_FILE));
    const sha256 = createHash('sha256').update(REGISTER_FILE).digest('hex');
    expect(dataset.id).toBe(`file-${sha256.slice(0, 12)}`);
    const cited = allOf(dataset.relationships).map(({ claims }) => claims[0]?.citation);
    const file = { name: 'made.csv', sha256 };
    // The row without a recipient is left out.
    expect(cited).toMatchObject(
      [1, 2, 3, 4, 6].map((row) => ({ type: 'register-row', file, line: row + LINES_BEFORE })),
    );
  });

  it('cites every row of a deal, on its own line', async () => {
    const { dataset } = openPart(await partOf(DELIVERIES_FILE));
    const rows = dataset.relationships.at(0).claims.map(({ citation }) => citation);
    expect(rows).toMatchObject([
      { deal: '31785', line: 1 + LINES_BEFORE },
      { deal: '31785', line: 3 + LINES_BEFORE },
    ]);
  });

  it('finds the relationships whose rows hold words, whichever of their rows, in order', async () => {
    const register = openPart(await partOf(REGISTER_FILE)).dataset.relationships;
    expect([...(register.find?.('PERLE') ?? [])]).toEqual([3]);
    expect([...(register.find?.('northland') ?? [])]).toEqual([0, 1, 2, 3, 4]);
    expect([...(register.find?.('Nobody') ?? [])]).toEqual([]);
    const deliveries = openPart(await partOf(DELIVERIES_FILE)).dataset.relationships;
    expect([...(deliveries.find?.('2008') ?? [])]).toEqual([0]);
    expect([...(deliveries.find?.('2006') ?? [])]).toEqual([0, 1, 2]);
  });

  it('makes nothing before it is looked at, and everything once', async () => {
    const { relationships } = openPart(await partOf(REGISTER_FILE)).dataset;
    expect(relationships.ready).toEqual([]);
    expect(relationships.at(2)).toBe(relationships.at(2));
    expect(() => relationships.at(5)).toThrow(RangeError);
  });
});

describe('a delivery without a number', () => {
  it('is a deal by itself, and leaves the numbers of the others to them', async () => {
    const { dataset } = openPart(
      await partOf(
        deliveriesOf({ deal: '' }, { deal: '7' }, { deal: '', supplier: 'Southland' }, { deal: '8' }),
      ),
    );
    const { relationships, id } = dataset;
    const ids = allOf(relationships).map((relationship) => relationship.id);
    expect(ids).toEqual([`${id}-3`, 'sipri-7', `${id}-5`, 'sipri-8']);
    expect(ids.map(relationships.rowOf)).toEqual([0, 1, 2, 3]);
  });
});
