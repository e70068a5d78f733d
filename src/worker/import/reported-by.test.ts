/** Tables that say who reported a deal, as states fill in registers of the United Nations. */
import { describe, expect, it } from 'vitest';
import { previewRelationships } from '../../data/register/deals/preview';
import { guessColumns } from '../../data/register/mapping/guess-columns';
import { prefilledMapping } from '../../data/register/mapping/prefilled';
import { openPart } from '../../data/register/part/open-part';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { allOf } from '../../domain/model/relationships';
import { sumsAt } from '../../domain/sums/sums';
import { imported, partOf } from '../fixtures/made-parts';

const HEADER = 'Exporter,Importer,Category,Year,Number,Reported by';
const MAPPING: TableMapping = {
  ...{ from: 0, to: 1, category: 2, ordered: 3, quantity: 4, reportedBy: 5 },
  ...{ system: 'nothing', status: { always: 'delivered' } },
};

/** What the rows of a table with these cells in the last column say, in the worker's columns and on the page. */
async function reportedIn(cells: readonly string[], mapping: TableMapping = MAPPING) {
  const rows = cells.map((cell) => `United Kingdom,Saudi Arabia,Combat aircraft,2010,4,${cell}`);
  const { dataset, index } = openPart(await partOf(`${[HEADER, ...rows].join('\n')}\n`, mapping));
  const told = allOf(dataset.relationships).map(({ reported }) => reported);
  const again = facetIndexOf(dataset);
  expect(index.columns.reported).toEqual(again.columns.reported);
  expect(index.reporters).toEqual(again.reporters);
  return { told, index };
}

describe('who reported a deal', () => {
  it('is told by a word', async () => {
    const { told } = await reportedIn(['Exporter', 'the importer', 'RECIPIENT', 'Both', 'third party', '']);
    expect(told).toEqual([
      { by: 'exporter' },
      { by: 'importer' },
      { by: 'importer' },
      { by: 'both' },
      { by: 'third' },
      undefined,
    ]);
  });

  it('is told by the name of an end, however it is written, or of somebody else', async () => {
    const { told } = await reportedIn(['UK', 'GBR', 'Saudi Arabia', 'SA', 'Germany', 'DEU', 'SIPRI']);
    expect(told).toEqual([
      ...[{ by: 'exporter' }, { by: 'exporter' }, { by: 'importer' }, { by: 'importer' }],
      ...[
        { by: 'third', name: 'Germany' },
        { by: 'third', name: 'Germany' },
      ],
      { by: 'third', name: 'SIPRI' },
    ]);
  });

  it('is both where a cell names both', async () => {
    const { told } = await reportedIn(['UK; Saudi Arabia', 'exporter; importer', 'exporter and importer']);
    expect(told).toEqual([{ by: 'both' }, { by: 'both' }, { by: 'both' }]);
  });

  it('can be given for every row', async () => {
    const { told } = await reportedIn(['', ''], { ...MAPPING, reportedBy: { always: 'United Kingdom' } });
    expect(told).toEqual([{ by: 'exporter' }, { by: 'exporter' }]);
  });

  it('stands in the columns, with the names of thirds', async () => {
    const { index } = await reportedIn(['exporter', '', 'SIPRI', 'exporter']);
    const { values, totals } = index.columns.reported;
    expect(values.map((value, code) => `${value} ${totals[code]}`)).toEqual([
      ...['exporter 2', 'not-said 1', 'third 1'],
    ]);
    expect(index.reporters.values).toEqual(['SIPRI']);
  });

  it('is guessed by the name of its column, and asked about where that may name the exporter', async () => {
    const guessed = async (header: string) => {
      const { outcome } = await imported(
        `${header}\nUnited Kingdom,Kenya,Combat aircraft,2010,4,exporter\nFrance,Kenya,Combat aircraft,2011,2,importer\n`,
      );
      if (outcome.type !== 'table') throw new Error(outcome.type);
      return prefilledMapping(outcome);
    };
    expect(await guessed(HEADER)).toMatchObject({ from: 0, to: 1, reportedBy: 5 });
    expect(await guessed(HEADER.replace('Reported by', 'Reporter'))).not.toHaveProperty('reportedBy');
  });
});

/** A return to the UN Register that names the sides of each flow, and beside them who reports it. */
const OF_RETURNS =
  'Reporting State,Year,Type,Category,Exporter,Importer,Number of items,Intermediate location';

it('is the reporting state, though both sides are named: of two reports of one flow one counts', async () => {
  const text = [
    OF_RETURNS,
    'Germany,2018,Export,I. Battle tanks,Germany,Hungary,12,',
    'Hungary,2018,Import,I. Battle tanks,Germany,Hungary,10,',
    '',
  ].join('\n');
  const { outcome } = await imported(text);
  if (outcome.type !== 'table') throw new Error(outcome.type);
  const mapping = prefilledMapping(outcome);
  expect(mapping).toMatchObject({ from: 4, to: 5, reportedBy: 0, status: { always: 'delivered' } });
  const { dataset, index } = openPart(await partOf(text, mapping));
  const all = allOf(dataset.relationships);
  expect(all.map(({ from, to, reported }) => `${from}-${to} ${reported?.by}`)).toEqual([
    'DEU-HUN exporter',
    'DEU-HUN importer',
  ]);
  expect(sumsAt(index, Uint32Array.from(all.keys()))).toMatchObject({ reports: 1, items: { sum: 12 } });
});

it('is part of what is shown before a table is opened', () => {
  const row = { line: 2, cells: ['United Kingdom', 'Kenya', 'Aircraft', '2010', '4', 'Kenya'] };
  const { dataset } = previewRelationships({ header: HEADER.split(','), mapping: MAPPING }, [row], {
    most: 10,
    today: '2026-11-30' as never,
    delimiter: null,
  });
  expect(dataset.relationships.at(0).reported).toEqual({ by: 'importer' });
  expect(guessColumns(HEADER.split(','), [row]).reportedBy).toMatchObject({ column: 5, isSure: true });
});
