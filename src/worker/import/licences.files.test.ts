import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedFields, missingFields } from '../../data/register/mapping/missing-fields';
import { prefilledMapping } from '../../data/register/mapping/prefilled';
import { openPart } from '../../data/register/part/open-part';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { imported, partOf } from '../fixtures/made-parts';

const FILE = new URL('../../../../shared/data/eu-arms-export-licences-2005-2013.csv', import.meta.url);

/**
 * What a person says of it: four choices. That licences were authorised is filled in, since the columns speak of them, and so is
 * the category, which stands in for weapons that nothing names.
 */
const CHOICES: TableMapping = {
  ...{ quantity: 5, value: 6, valueDelivered: 7 },
  currency: { always: 'EUR' },
};

describe.skipIf(!existsSync(FILE))('the licences of the states of the European Union', () => {
  it('open in four choices, by category and in euros, with their totals held against their lines', async () => {
    const bytes = new Uint8Array(readFileSync(FILE));
    const { outcome } = await imported(bytes);
    if (outcome.type !== 'table') throw new Error(outcome.type);
    const prefilled = prefilledMapping(outcome);
    expect(missingFields(prefilled)).toEqual([]);
    expect(prefilled.category).toBe(4);
    // Which columns are amounts is asked before anything is opened.
    expect(askedFields(prefilled, outcome.guesses)).toEqual(['value', 'valueDelivered']);
    // Nor are totals counted where nobody says in which column they are called so.
    const asOffered = (await partOf(bytes, prefilled)).report;
    expect(asOffered.relationships).toBe(47_828);
    const data = await partOf(bytes, { ...prefilled, ...CHOICES });
    const { report, index } = data;

    expect([report.rows, report.relationships]).toEqual([60_297, 47_828]);
    const [byCategory, byExporter] = report.totals ?? [];
    // Counted beside this code from the rows as text; but that “386 000” is a number, and “7 56000” is none.
    expect(byCategory).toEqual({
      ...{ column: 'CML-category', rows: 12_428, withLines: 11_722, agree: expect.any(Number) },
      columns: [
        {
          ...{ column: 'num-licenses-imported', agree: 11_171, differ: 46, bare: 240 },
          ...{ blank: 1, silent: 264, unheld: 0 },
        },
        {
          ...{ column: 'val-licenses-imported', agree: 10_021, differ: 541, bare: 572 },
          ...{ blank: 13, silent: 574, unheld: 1 },
        },
        {
          ...{ column: 'val-arms-imported', agree: 5545, differ: 99, bare: 1371 },
          ...{ blank: 9, silent: 4698, unheld: 0 },
        },
      ],
    });
    expect(byExporter).toMatchObject({ column: 'exporting-country', rows: 8 });
    expect(index.columns.status.values).toEqual(['authorised']);
    expect(data.systems).toHaveLength(22);

    const { relationships, systems } = openPart(data).dataset;
    const deal = Array.from({ length: 100 }, (_, row) => relationships.at(row)).find(({ value }) => value);
    expect(systems.get(deal?.system ?? '')?.name).toMatch(/ \(category\)$/);
    expect([deal?.status, deal?.value?.currency, deal?.value?.scope]).toEqual([
      'authorised',
      'EUR',
      'licence',
    ]);
  }, 120_000);
});
