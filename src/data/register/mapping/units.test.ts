import { describe, expect, it } from 'vitest';
import { unitInName, unitOfRow } from './units';

describe('the unit in the name of a column', () => {
  it.each([
    ...['Quantity (thousands)', "Quantity ('000)", 'Amount in million', 'Quantity (tonnes)', 'Number, kg'],
    ...['Amount (USD)', 'Quantity €', 'Menge (Tsd.)', 'Amount in US$', 'Количество, тыс.'],
  ])('is one that is no item: “%s”', (name) => {
    expect(unitInName(name)).not.toBeNull();
  });

  it.each([
    'Quantity',
    'Number of items',
    'Quantity (units)',
    'Amount',
    'Anzahl',
    'Number (2000)',
    'Kilometre',
  ])('is none: “%s”', (name) => {
    expect(unitInName(name)).toBeNull();
  });
});

describe('the unit of a row', () => {
  const unitOf = (unit: string) =>
    unitOfRow({ header: ['Qty', 'Unit'], mapping: { quantity: 0 } }, { line: 2, cells: ['12', unit] });

  it('stands in a column beside, and is none where it is pieces', () => {
    expect(['million', 'tonnes', 'boxes'].map(unitOf)).toEqual(['million', 'tonnes', 'boxes']);
    expect(['each', 'pcs', 'Units', 'Stück', ''].map(unitOf)).toEqual([null, null, null, null, null]);
  });

  it('is the multiple in a column beside, whatever that is called', () => {
    const format = { header: ['Qty', 'Scale'], mapping: { quantity: 0 } };
    const scaleOf = (scale: string) => unitOfRow(format, { line: 2, cells: ['12', scale] });
    expect(['thousand', 'Mio.', 'military', ''].map(scaleOf)).toEqual(['thousand', 'Mio.', null, null]);
    expect(['thousand EUR', 'Mio. €', 'EUR', '1000 EUR', 'EUR of Norway'].map(scaleOf)).toEqual([
      ...['thousand EUR', 'Mio. €'],
      ...[null, null, null],
    ]);
  });

  it('is not asked of a column that tells the number itself, or where none does', () => {
    const row = { line: 2, cells: ['12'] };
    expect(unitOfRow({ header: ['Units'], mapping: { quantity: 0 } }, row)).toBeNull();
    expect(
      unitOfRow({ header: ['Quantity (tonnes)'], mapping: { quantity: { always: '12' } } }, row),
    ).toBeNull();
  });
});
