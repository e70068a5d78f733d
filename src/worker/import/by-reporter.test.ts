/** Tables in which one side reports what it exports and imports, as UN Comtrade and the UN Register of Conventional Arms have them. */
import { describe, expect, it } from 'vitest';
import { previewRelationships } from '../../data/register/deals/preview';
import { tryTable } from '../../data/register/deals/trial';
import { openFlows } from '../../data/register/formats/own-table/row-ends';
import { missingFields } from '../../data/register/mapping/missing-fields';
import { prefilledMapping } from '../../data/register/mapping/prefilled';
import { openPart } from '../../data/register/part/open-part';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { allOf } from '../../domain/model/relationships';
import { sumsAt } from '../../domain/sums/sums';
import { quantities } from '../../words/en/deals/quantities';
import { imported, partOf } from '../fixtures/made-parts';

/** What is asked about a table, and the answers that it comes with. */
async function asked(lines: readonly string[]) {
  const { outcome } = await imported(`${lines.join('\n')}\n`);
  if (outcome.type !== 'table') throw new Error(outcome.type);
  const mapping = prefilledMapping(outcome);
  const names = Object.fromEntries(
    Object.entries(mapping).map(([field, told]) => [
      field,
      typeof told === 'number' ? outcome.header[told] : told,
    ]),
  );
  return { outcome, mapping, names };
}

/** What comes of a table with the answers that it comes with, and others. */
async function opened(lines: readonly string[], answers: TableMapping = {}) {
  const { mapping, names } = await asked(lines);
  const all = { ...mapping, ...answers };
  expect(missingFields(all)).toEqual([]);
  const { report, ...data } = await partOf(`${lines.join('\n')}\n`, all);
  const { dataset, index } = openPart({ report, ...data });
  const relationships = allOf(dataset.relationships);
  const told = relationships.map(({ from, to, system, reported, quantity, claims }) => [
    `${from}-${to}`,
    reported?.by,
    dataset.systems.get(system ?? '')?.name,
    quantity?.min,
    ...(claims[0]?.says ?? []).flatMap((said) =>
      said.field === 'value' ? quantities.money(said.value) : [],
    ),
  ]);
  const skipped = report.notes.filter(({ what }) => what === 'skipped');
  const { opened: read, apart, refused } = report.account ?? { opened: 0, apart: 0, refused: 0 };
  expect([read + apart + refused, read, apart]).toEqual([report.rows, relationships.length, skipped.length]);
  const sums = sumsAt(index, Uint32Array.from(relationships.keys()));
  return {
    ...{ names, told, report, dataset, sums },
    skipped: skipped.map(({ line, reason }) => `${line} ${reason.code}`),
  };
}

const COMTRADE =
  'refYear,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerISO,partnerDesc,partner2Desc,cmdCode,cmdDesc,qtyUnitAbbr,qty,cifvalue,fobvalue,primaryValue';
const MILITARY =
  '9301,"Military weapons; other than revolvers, pistols and arms of heading no. 9307, including artillery weapons"';
const AMMUNITION =
  '9306,"Bombs, grenades, torpedoes, mines, missiles, and similar munitions of war, and parts"';
const swedish = (flow: string, partner: string, goods: string, rest: string) =>
  `2021,2021,752,SWE,Sweden,${flow},${partner},World,${goods},${rest}`;
const kenyan = (partner: string, rest: string) =>
  `2021,2021,404,KEN,Kenya,M,Import,${partner},World,${MILITARY},${rest}`;

describe('a table of UN Comtrade', () => {
  const LINES = [
    COMTRADE,
    swedish(
      'X,Export',
      'KEN,Kenya',
      '93,"Arms and ammunition; parts and accessories thereof"',
      'N/A,0,,1000,1000',
    ),
    swedish('X,Export', 'KEN,Kenya', MILITARY, 'u,40,,700,700'),
    swedish('X,Export', 'KEN,Kenya', AMMUNITION, 'kg,2500,,300,300'),
    swedish('X,Export', 'W00,World', MILITARY, 'u,45,,800,800'),
    swedish('X,Export', '_X,"Areas, nes"', MILITARY, 'u,5,,100,100'),
    swedish('RX,Re-export', 'KEN,Kenya', MILITARY, 'u,10,,150,150'),
    swedish('RX,Re-export', 'CHL,Chile', AMMUNITION, 'N/A,0,,20,20'),
    kenyan('SWE,Sweden', 'u,38,760,,760'),
    kenyan('W00,World', 'u,39,800,,800'),
  ];

  it('asks nothing: who supplies whom follows from the direction of each row', async () => {
    const { names, told } = await opened(LINES);
    expect(names).toEqual({
      ...{
        from: 'reporterDesc',
        to: 'partnerDesc',
        flow: 'flowDesc',
        category: 'cmdDesc',
        ordered: 'refYear',
      },
      ...{ quantity: 'qty', value: 'primaryValue', system: 'nothing' },
      ...{ status: { always: 'delivered' }, currency: { always: 'USD' } },
    });
    const [military, ammunition] = [
      'HS 9301, military weapons (category)',
      'HS 9306, bombs, grenades, missiles and ammunition (category)',
    ];
    expect(told).toEqual(
      [
        ['SWE-KEN', 'exporter', military, 40, 'USD 700 delivered'],
        ['SWE-KEN', 'exporter', ammunition, undefined, 'USD 300 delivered'],
        ['SWE-party-areas-nes-4d0d5f0c9b', 'exporter', military, 5, 'USD 100 delivered'],
        // A re-export without the export that it is part of is all that is known; a zero of no unit is no number.
        ['SWE-CHL', 'exporter', ammunition, undefined, 'USD 20 delivered'],
        ['SWE-KEN', 'importer', military, 38, 'USD 760 delivered'],
      ].map((row) =>
        String(row[0]).includes('areas') ? [expect.stringMatching(/^SWE-.*areas/), ...row.slice(1)] : row,
      ),
    );
  });

  it('sets apart the world, which is held against its rows, headings above others, and parts of exports', async () => {
    const { skipped, report } = await opened(LINES);
    expect(skipped).toEqual(['2 heading-above', '5 total', '7 part-of-flow', '10 total']);
    expect(report.totals).toMatchObject([
      { column: 'partnerDesc', rows: 2, withLines: 2, agree: 1, columns: [{ agree: 1, differ: 1 }, {}] },
    ]);
  });

  it('adds up one side of a trade that both report', async () => {
    const { sums } = await opened(LINES);
    expect(sums.reports).toBe(1);
  });

  it('names those who are not named honestly', async () => {
    const { dataset } = await opened(LINES);
    expect([...dataset.parties.values()].map(({ name }) => name)).toContain('Areas, not elsewhere specified');
  });

  it('of the years before 2023 has other names, and numbers for the direction that are asked about', async () => {
    const lines = [
      'Year,Trade Flow,Reporter,Partner,Commodity Code,Commodity,Qty Unit,Qty,Trade Value (US$)',
      '2016,2,Sweden,Kenya,9302,Revolvers and pistols,Number of items,12,4100.5',
      '2016,1,Kenya,Sweden,9302,Revolvers and pistols,Number of items,12,4500.25',
      '2016,9,Kenya,Norway,9302,Revolvers and pistols,Number of items,12,4500.25',
    ];
    const { outcome, mapping, names } = await asked(lines);
    expect(names).toMatchObject({ from: 'Reporter', to: 'Partner', flow: 'Trade Flow', currency: 'nothing' });
    expect(openFlows(mapping, outcome.rows).map(({ word }) => word)).toEqual(['2', '1', '9']);
    const flows = { 1: 'import', 2: 'export', 9: 'neither' } as const;
    const { told, skipped } = await opened(lines, { flows });
    expect(told).toMatchObject([
      ['SWE-KEN', 'exporter', 'HS 9302, revolvers and pistols (category)', 12, 'USD 4,100.5 delivered'],
      ['SWE-KEN', 'importer', 'HS 9302, revolvers and pistols (category)', 12, 'USD 4,500.25 delivered'],
    ]);
    expect(skipped).toEqual(['4 flow-left-out']);
    expect(tryTable({ header: outcome.header, mapping: { ...mapping, flows } }, outcome.rows)).toMatchObject({
      ...{ used: 2, of: 2, totals: 1 },
    });
    const { dataset } = previewRelationships(
      { header: outcome.header, mapping: { ...mapping, flows } },
      outcome.rows,
      {
        most: 10,
        today: '2026-11-30' as never,
        delimiter: null,
      },
    );
    expect(dataset.relationships.at(1)).toMatchObject({
      from: 'SWE',
      to: 'KEN',
      reported: { by: 'importer' },
    });
  });

  it('that has no words for its goods tells them by their headings', async () => {
    const { told } = await opened([
      'Year,Trade Flow,Reporter,Partner,Commodity Code,Trade Value (US$)',
      '2016,Export,Sweden,Kenya,9302,4100.5',
    ]);
    expect(told[0]?.[2]).toBe('HS 9302, revolvers and pistols (category)');
  });

  it('of one side can be told by one direction for every row', async () => {
    const lines = ['Reporter,Partner,Year,Goods', 'Kenya,Sweden,2016,Lance-M', 'Kenya,Norway,2016,Pilum'];
    const { told } = await opened(lines, { from: 0, to: 1, system: 3, flow: { always: 'import' } });
    expect(told.map((row) => row.slice(0, 2))).toEqual([
      ['SWE-KEN', 'importer'],
      ['NOR-KEN', 'importer'],
    ]);
  });
});

describe('a table of the UN Register of Conventional Arms', () => {
  const REST = 'Number of items,State of origin (if not exporter),Intermediate location (if any),Remarks';

  it.each([
    ['Importer State(s)', 'Sweden', 'Kenya', 'exporter'],
    ['Final importer State(s)', 'Sweden', 'Kenya', 'exporter'],
    ['Exporter State(s)', 'Kenya', 'Sweden', 'importer'],
  ])('tells who reports by the column “%s”', async (other, state, partner, by) => {
    const { told, names } = await opened([
      `Year,Category,State,${other},${REST}`,
      `2012,II. Armoured combat vehicles,${state},${partner},2,,,new`,
    ]);
    expect(names).toMatchObject({ reportedBy: 'State', status: { always: 'delivered' } });
    expect(told).toEqual([['SWE-KEN', by, 'II. Armoured combat vehicles (category)', 2]]);
  });

  it('of both reports in one file tells by its rows', async () => {
    const { told, sums } = await opened([
      `State,Type of report,Year,Category,Importer/Exporter State,${REST}`,
      'Sweden,Exports,2012,VI. Warships,Kenya,2,,,',
      'Kenya,Imports,2012,VI. Warships,Sweden,3,,,',
    ]);
    expect(told).toMatchObject([
      ['SWE-KEN', 'exporter', 'VI. Warships (category)', 2],
      ['SWE-KEN', 'importer', 'VI. Warships (category)', 3],
    ]);
    expect(sums.items).toMatchObject({ sum: 2 });
  });
});

it('who reports is not taken for a side where another column may be it', async () => {
  const { mapping } = await asked(['Country,Reporting State,Exporter,Year', 'Kenya,Sweden,Sweden,2012']);
  expect(mapping).not.toHaveProperty('to');
  expect(mapping).not.toHaveProperty('reportedBy');
});

it('a direction beside columns of exporters and importers is not taken for one that turns them round', async () => {
  const { names, mapping } = await asked([
    'Exporter,Importer,Flow,Year,Weapon',
    'Sweden,Kenya,Import,2012,Lance-M',
  ]);
  expect(names).toMatchObject({ from: 'Exporter', to: 'Importer' });
  expect(mapping).not.toHaveProperty('flow');
});
