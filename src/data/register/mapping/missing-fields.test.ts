import { describe, expect, it } from 'vitest';
import { mappingWords } from '../../../words/files/mapping';
import type { TableField, TableMapping } from '../rows/table-mapping';
import { askedFields, faultOfFixed, missingFields } from './missing-fields';

/** What is said of a value that is given for all rows. */
function said(mapping: TableMapping, field: TableField): string | null {
  const fault = faultOfFixed(mapping, field);
  return fault && mappingWords().faultOfFixed(field, fault);
}

describe('what a table still lacks', () => {
  it('is what cannot be done without', () => {
    expect(missingFields({})).toEqual(['from', 'to', 'system', 'ordered']);
    expect(missingFields({ from: 0, ordered: 3, page: 4 })).toEqual(['to', 'system']);
  });

  it('and the status, which is asked for of a table that was never explained', () => {
    const told = { from: 0, to: 1, system: 2, ordered: 3 };
    expect(askedFields(told)).toEqual(['status']);
    expect(askedFields({ ...told, status: 'nothing' })).toEqual([]);
    expect(askedFields({ ...told, status: { always: 'delivered' } })).toEqual([]);
  });

  it('and an amount that a column probably tells, until it is said that it does, or that none is told', () => {
    const told = { from: 0, to: 1, system: 2, ordered: 3, status: 'nothing' } as const;
    const reason = { code: 'cells-and-word', field: 'value', like: '1800' } as const;
    const guesses = { value: { column: 4, name: 'val', isSure: false, reason } };
    expect(askedFields(told, guesses)).toEqual(['value']);
    expect(askedFields({ ...told, value: 4, currency: 'nothing' }, guesses)).toEqual([]);
    expect(askedFields({ ...told, value: 'nothing' }, guesses)).toEqual([]);
    expect(askedFields({ ...told, quantity: 4 }, guesses)).toEqual([]);
    expect(askedFields(told, { value: { ...guesses.value, isSure: true } })).toEqual([]);
  });

  it('is nothing, where the first column is one of them too', () => {
    expect(missingFields({ from: 0, to: 1, system: 2, ordered: 3 })).toEqual([]);
  });

  it('is not what is said to hold for every row, or not to be told at all', () => {
    const mapping = { from: { always: 'Northland' }, to: 1, system: 'nothing', ordered: 'nothing' } as const;
    expect(missingFields(mapping)).toEqual([]);
  });

  it('is a value that says nothing', () => {
    const mapping = { from: { always: ' ' }, to: 1, system: 2, ordered: { always: 'soon' } } as const;
    expect(missingFields({ ...mapping, status: { always: 'in the air' } })).toEqual([
      ...['from', 'ordered', 'status'],
    ]);
    expect(said(mapping, 'from')).toBe('Say which exporter holds for every row');
    expect(said(mapping, 'ordered')).toBe('“soon” does not name one year');
    expect(faultOfFixed(mapping, 'to')).toBeNull();
  });

  it('is one party on both sides, by its column or by whatever name', () => {
    expect(missingFields({ from: 0, to: 0, system: 2, ordered: 3 })).toEqual(['to']);
    const mapping = { from: { always: 'United Kingdom' }, to: { always: 'UK' } };
    expect(missingFields({ ...mapping, system: 2, ordered: 3 })).toEqual(['to']);
    expect(said(mapping, 'to')).toBe('“UK” is the exporter as well: a party cannot be on both sides');
  });

  it('is the currency, where amounts are told', () => {
    const mapping = { from: 0, to: 1, system: 2, ordered: 3, value: 4 };
    expect(missingFields(mapping)).toEqual(['currency']);
    expect(missingFields({ ...mapping, currency: 'nothing' })).toEqual([]);
    expect(missingFields({ ...mapping, currency: { always: 'shells' } })).toEqual(['currency']);
  });

  it.each([
    ['quantity', 'a few', '“a few” is not a number of items'],
    ['delivered', 'soon', '“soon” is not a year'],
    ['quantity', '1', null],
    ['delivered', '2006-2008', null],
    ['status', 'Authorised', null],
    ['source', 'The Gazette', null],
  ] as const)('knows what a fixed %s can be: %s', (field, always, fault) => {
    expect(said({ [field]: { always } }, field)).toBe(fault);
  });
});
