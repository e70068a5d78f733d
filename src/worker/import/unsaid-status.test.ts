/** Tables of which nothing says how far their deals have come. */
import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import {
  STATUS_NOT_KNOWN,
  STATUS_NOT_READ,
  STATUS_NOT_SAID,
  whyTakenAsOrdered,
} from '../../domain/evidence/taken-status';
import { applyFilter } from '../../domain/filter/facet-filter';
import { NO_FILTER, withChoice } from '../../domain/filter/filter';
import { flowsOf } from '../../domain/lenses/flows';
import { totalsBy } from '../../domain/lenses/trade-totals';
import { allOf } from '../../domain/model/relationships';
import { countDeals } from '../../domain/sums/count-deals';
import { tableRowOf } from '../../domain/views/table';
import { meaningsWords } from '../../words/deals/meanings';
import { claimSays } from '../../words/en/deals/claims';
import { deals as dealsInWords } from '../../words/en/deals/deals';
import { relationshipSentence } from '../../words/en/deals/relationships';
import { takenFor } from '../../words/en/files/taken-for';
import { saidNotes } from '../../words/fixtures/said-notes';
import { cellWords } from '../../words/views/table';
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
    expect(deals.map(whyTakenAsOrdered)).toEqual(['not-said']);
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
  expect(ordered.deals.map(whyTakenAsOrdered)).toEqual([null]);
  const text =
    'Exporter,Importer,Weapon,Year,Status\nAustria,Kenya,Lance-M,2015,ordered\nAustria,Nepal,Lance-M,2015,\n';
  const { deals } = await read(text, { ...ENDS, ordered: 3, status: 4 });
  expect(deals.map(whyTakenAsOrdered)).toEqual([null, 'not-said']);
});

it('are told of in one note where a column says it of other rows', async () => {
  const noteOf = async (...rows: readonly string[]) => {
    const text = `Exporter,Importer,Weapon,Year,Status,Delivered\n${rows.join('\n')}\n`;
    const { data } = await read(text, { ...ENDS, ordered: 3, status: 4, delivered: 5 });
    return saidNotes(data.report.notes).filter(({ reason }) => reason.includes('taken as ordered'));
  };
  expect(await noteOf('Austria,Kenya,Lance-M,2015,ordered,', 'Austria,Nepal,Lance-M,2015, ,')).toEqual([
    {
      ...{ line: 3, column: 'Status', what: 'doubtful' },
      reason: 'This cell is empty: its deal is taken as ordered.',
    },
  ]);
  const empty = ['Austria,Kenya,Lance-M,2015,,', 'Austria,Nepal,Lance-M,2016,,'];
  expect(await noteOf(...empty)).toMatchObject([
    { line: 2, reason: '2 cells of this column, from here on, are empty: their deals are taken as ordered.' },
  ]);
  expect(await noteOf('Austria,Kenya,Lance-M,2015,delivered,', 'Austria,Nepal,Lance-M,2015,,2016')).toEqual(
    [],
  );
});

describe('a column of the status that was not read', () => {
  const TEXT = 'Exporter,Importer,Weapon,Year of order,Status\nAustria,Kenya,Lance-M,2015,cancelled\n';
  const mapping = { ...ENDS, ordered: 3 } as const;

  it('is told, in the place of saying that the table does not say', async () => {
    const { data, deals } = await read(TEXT, { ...mapping, status: 'nothing' });
    expect(data.report.takenFor).toMatchObject({ unreadStatus: 'Status' });
    expect(data.report.takenFor).not.toHaveProperty('saysNoStatus');
    expect(deals.map(whyTakenAsOrdered)).toEqual(['not-read']);
    const [claim] = deals[0]?.claims ?? [];
    expect(claim?.citation).toMatchObject({
      cells: { Status: 'cancelled', [STATUS_NOT_READ]: 'taken as ordered, whatever “Status” says' },
    });
    expect(claim && claimSays(claim)).toBe(
      'says: in a column that was not read how far it has come (taken as ordered, 2015)',
    );
    expect(takenFor.inWords(data.report.takenFor)).toContain(
      'Its deals are taken as ordered, whatever its column “Status” says, which was not read',
    );
  });

  it('is told where another status was given for all rows', async () => {
    const { data, deals } = await read(TEXT, { ...mapping, status: { always: 'ordered' } });
    expect(deals.map(whyTakenAsOrdered)).toEqual([null]);
    expect(deals[0]?.claims[0]?.citation).toMatchObject({
      cells: {
        'Status of the deal: not read from its column, but given by whoever opened it': 'ordered',
      },
    });
    expect(takenFor.inWords(data.report.takenFor)).toContain(
      'Its column “Status” was not read: the status is the one that you gave',
    );
  });

  it('is none where it is read', async () => {
    const { data } = await read(TEXT, { ...mapping, status: 4 });
    expect(data.report.takenFor).not.toHaveProperty('unreadStatus');
  });
});

it('are told in the words of the table where these are no status known here', async () => {
  const text =
    'Exporter,Importer,Weapon,Year,Outcome\nAustria,Kenya,Lance-M,2015,lapsed\nAustria,Nepal,Lance-M,2015,refused\n';
  const data = await partOf(text, { ...ENDS, ordered: 3, status: 4 });
  const { dataset } = openPart(data);
  const deals = allOf(dataset.relationships);
  expect(deals.map((deal) => [deal.status, relationshipSentence(dataset, deal)])).toEqual([
    ['unknown', 'Austria’s supply of Lance-M to Kenya: the table says “lapsed”'],
    ['refused', 'Austria’s supply of Lance-M to Nepal was refused'],
  ]);
  expect(deals.map((deal) => meaningsWords().ofStatus(deal))).toEqual([
    'the table says it in words that are not known here; no sum counts it',
    'the other side said no',
  ]);
  const [claim] = deals[0]?.claims ?? [];
  expect(claim?.citation).toMatchObject({ cells: { Outcome: 'lapsed', [STATUS_NOT_KNOWN]: 'lapsed' } });
  expect(claim && claimSays(claim)).toBe('says: “lapsed”, not known here, 2015');
});

it('are counted and shown apart from what is possible', async () => {
  const outcomes = ['lapsed', 'Ausfuhr ausgesetzt?', 'possible', 'refused', 'ordered'];
  const rows = outcomes.map((outcome) => `Austria,Kenya,Lance-M,2015,${outcome}\n`).join('');
  const data = await partOf(`Exporter,Importer,Weapon,Year,Outcome\n${rows}`, {
    ...{ ...ENDS, ordered: 3, status: 4 },
  });
  const { dataset } = openPart(data);
  const index = { relationships: dataset.relationships, ...data.index };
  const all = Uint32Array.from(outcomes, (_, row) => row);
  const told = '1 firm deal, 1 possible, 1 refused, 2 of a status that is not known here';
  const counts = [
    countDeals(index, all),
    flowsOf(index, all)[0]?.counts ?? new Map(),
    totalsBy(index, all, 'to')[0]?.counts ?? new Map(),
  ];
  expect(counts.map(dealsInWords.byStatus)).toEqual([told, told, told]);
  const cells = allOf(dataset.relationships).map(
    (deal) => tableRowOf(dataset, deal, cellWords()).cells.status,
  );
  expect(cells.slice(0, 3)).toEqual([
    '“lapsed”, not known here',
    '“Ausfuhr ausgesetzt?”, not known here',
    'possible',
  ]);
  const shown = (value: string) => [
    ...applyFilter(index, withChoice(NO_FILTER, 'status', { include: [value], exclude: [] })).visible,
  ];
  expect([shown('possible'), shown('unknown')]).toEqual([[2], [0, 1]]);
});
