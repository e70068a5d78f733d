/** Tables of which nothing says how far their deals have come. */
import { expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { isTakenAsOrdered, STATUS_NOT_SAID } from '../../domain/evidence/taken-status';
import { allOf } from '../../domain/model/relationships';
import { claimSays } from '../../words/en/deals/claims';
import { partOf } from '../fixtures/made-parts';

async function read(text: string, mapping: TableMapping) {
  const data = await partOf(text, mapping);
  const { dataset } = openPart(data);
  return { data, deals: allOf(dataset.relationships) };
}

const ENDS = { from: 0, to: 1, system: 2 } as const;

it('are taken for orders, and report, evidence and words say so', async () => {
  const text = 'Exporter,Importer,Weapon,Year\nAustria,Kenya,Lance-M,2015\n';
  for (const status of [{}, { status: 'nothing' }] as const) {
    const { data, deals } = await read(text, { ...ENDS, ordered: 3, ...status });
    expect(data.report.takenFor).toMatchObject({ saysNoStatus: true });
    expect(deals.map(isTakenAsOrdered)).toEqual([true]);
    const [claim] = deals[0]?.claims ?? [];
    expect(claim?.citation).toMatchObject({ cells: { [STATUS_NOT_SAID]: 'taken as ordered' } });
    expect(claim && claimSays(claim)).toBe('says: not how far it has come (taken as ordered, 2015)');
  }
});

it('are none where columns, cells or a person say it, row by row', async () => {
  const ordered = await read('Exporter,Importer,Weapon,Year of order\nAustria,Kenya,Lance-M,2015\n', {
    ...{ ...ENDS, ordered: 3, status: 'nothing' },
  });
  expect(ordered.data.report.takenFor).not.toHaveProperty('saysNoStatus');
  expect(ordered.deals.map(isTakenAsOrdered)).toEqual([false]);
  const text =
    'Exporter,Importer,Weapon,Year,Status\nAustria,Kenya,Lance-M,2015,ordered\nAustria,Nepal,Lance-M,2015,\n';
  const { deals } = await read(text, { ...ENDS, ordered: 3, status: 4 });
  expect(deals.map(isTakenAsOrdered)).toEqual([false, true]);
});
