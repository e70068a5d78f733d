import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns';
import { prefilledMapping, withCurrency } from './prefilled';

function tableOf(header: readonly string[], ...cells: readonly (readonly string[])[]) {
  const rows = cells.map((row, i) => ({ line: i + 2, cells: row }));
  return { header, rows, guesses: guessColumns(header, rows) };
}

describe('what a person need not answer', () => {
  it('is a weapon or a year that no column can tell', () => {
    const table = tableOf(['Exporter', 'Importer', 'Number'], ['Sweden', 'Kenya', '12']);
    expect(prefilledMapping(table)).toEqual({
      ...{ from: 0, to: 1, quantity: 2, system: 'nothing', ordered: 'nothing' },
    });
  });

  it('is neither of them where a column may tell it, whatever it is called', () => {
    const table = tableOf(
      ['Exporter', 'Importer', 'Signed', 'Thing'],
      ['Sweden', 'Kenya', '2005', 'Lance-M'],
    );
    expect(prefilledMapping(table)).toEqual({ from: 0, to: 1, status: 'nothing' });
  });

  it('is what stands in for the name of a weapon, where the table has none', () => {
    const table = tableOf(
      ['exporting-country', 'importing-country', 'year', 'CML-category'],
      ['Sweden', 'Kenya', '2005', 'ML1'],
    );
    expect(prefilledMapping(table)).toMatchObject({ system: 'nothing', category: 3 });
    const named = tableOf(
      ['Exporter', 'Importer', 'Weapon', 'CML-category'],
      ['Sweden', 'Kenya', 'RBS-70', 'ML4'],
    );
    expect(prefilledMapping(named)).toMatchObject({ system: 2 });
  });

  it('is no status of all rows where a column may tell the status of each, in words known here or not', () => {
    const header = ['Exporter', 'Importer', 'Goods', 'Year', 'Outcome', 'Licences'];
    const read = (name: string, ...outcomes: readonly string[]) => {
      const rows = outcomes.map((outcome) => ['Sweden', 'Kenya', 'Hawk', '2018', outcome, '3']);
      return prefilledMapping(tableOf(header.with(4, name), ...rows)).status;
    };
    // The column tells it itself.
    expect(read('Outcome', 'issued', 'refused', 'issued', 'revoked')).toBe(4);
    for (const name of ['Outcome', 'Column 5']) {
      expect(read(name, 'refused', 'in hand', 'in hand', 'revoked')).toBeUndefined();
      expect(read(name, 'issued', 'lapsed', 'lapsed', 'lapsed')).toBeUndefined();
    }
    expect(read('Outcome', 'lapsed', 'in hand')).toBeUndefined();
    expect(read('Column 5', '17', '19')).toEqual({ always: 'authorised' });
  });

  it('is the currency of amounts that say it themselves', () => {
    const named = tableOf(['Exporter', 'Value (EUR)'], ['Sweden', '12']);
    expect(prefilledMapping(named)).toMatchObject({ value: 1, currency: 'nothing' });
    const inCells = tableOf(['Exporter', 'Value'], ['Sweden', '$12m'], ['Sweden', '']);
    expect(withCurrency({ value: 1 }, inCells)).toEqual({ value: 1, currency: 'nothing' });
    const open = tableOf(['Exporter', 'Value'], ['Sweden', '12']);
    expect(withCurrency({ value: 1 }, open)).toEqual({ value: 1 });
  });

  it('is that licences were authorised, and no orders', () => {
    const prefilled = (...header: string[]) =>
      prefilledMapping(tableOf(header, ...[['Sweden', 'Kenya', '2005', '12', 'x']])).status;
    const authorised = { always: 'authorised' };
    expect(prefilled('Exporter', 'Importer', 'Year', 'num-licenses-imported')).toEqual(authorised);
    expect(prefilled('Exporter', 'Empfänger', 'Jahr', 'Genehmigungen')).toEqual(authorised);
    expect(prefilled('Exporter', 'Importer', 'Year', 'Number')).toBeUndefined();
    expect(prefilled('Exporter', 'Importer', 'Year', 'Licences', 'Licences refused')).toBeUndefined();
    expect(prefilled('Exporter', 'Importer', 'Year', 'Licensed production')).toBeUndefined();
    expect(prefilled('Exporter', 'Importer', 'Year', 'Licences', 'Status')).toBeUndefined();
  });

  it('is the status where the columns speak of orders or deliveries, and of no other table', () => {
    const prefilled = (...header: string[]) =>
      prefilledMapping(tableOf(header, ['Sweden', 'Kenya', '2005', '2006'])).status;
    for (const name of ['Year of order', 'Ordered', 'Contract date', 'Date signed', 'Bestellung'])
      expect(prefilled('Exporter', 'Importer', name, 'x'), name).toBe('nothing');
    expect(prefilled('Exporter', 'Importer', 'Year', 'Year of delivery')).toBe('nothing');
    for (const name of ['Year', 'Contractor', 'Disorder', 'Order'])
      expect(prefilled('Exporter', 'Importer', name, 'x'), name).toBeUndefined();
  });
});
