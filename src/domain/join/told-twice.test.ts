import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { openPart } from '../../data/register/part/open-part';
import { deals } from '../../words/en/deals/deals';
import { sums as inWords } from '../../words/en/views/sums';
import { partOf } from '../../worker/fixtures/made-parts';
import { facetIndexOf, rowsWith } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { flowsOf } from '../lenses/flows';
import { lensGraph, lensOf } from '../lenses/lenses';
import { totalsBy } from '../lenses/trade-totals';
import { everyRow } from '../model/relationships';
import { sumsAt } from '../sums/sums';
import { estimatesAt } from '../views/caveats';
import { joined } from './join';
import { drawnAs, rowsToldAgain, toldOnce } from './told-twice';

/** The case file with a register beside it, which has these rows. */
function besideRegister(...rows: readonly Partial<Line>[]) {
  const register = madeDataset(
    rows.map((row) => ({ ...{ from: 'RUS', to: 'VEN', sources: ['sipri-arms-transfers'] }, ...row })),
  );
  const [first, second] = [caseFile(), register].map((dataset) => ({
    dataset,
    index: facetIndexOf(dataset),
  }));
  if (!first || !second) throw new Error('Two datasets were made.');
  return joined(first, [second]);
}

const withRegister = (...rows: readonly Partial<Line>[]) => besideRegister(...rows).index;

const SUKHOI = { system: 'su-30mk', status: 'delivered' } as const;
const items = (min: number): Pick<Line, 'says'> => ({
  says: [{ field: 'quantity', quantity: { min, max: min, unit: 'items', estimate: false } }],
});

describe('a deal that the case file and a register both tell of', () => {
  const index = withRegister({ ...SUKHOI, ...items(14) }, { ...SUKHOI, ...items(10) });
  const sukhois = rowsWith(index, 'system', 'su-30mk');

  it('is counted once, as the register tells of it, and that is said', () => {
    const sums = sumsAt(index, sukhois);
    expect(sums).toMatchObject({ relationships: 3, again: 1, items: { sum: 24 } });
    expect(deals.byStatus(sums.deals)).toBe('2 deals');
    expect(inWords.besideDeals(sums, caseFile())).toMatch(
      /1 deal that the register lists too is counted once\.$/,
    );
    expect(totalsBy(index, sukhois, 'to')).toMatchObject([{ value: 'VEN', deals: 2 }]);
    expect(flowsOf(index, sukhois)).toMatchObject([{ deals: 2, items: 24 }]);
    expect(estimatesAt(index, sukhois)).toMatchObject({ of: 2 });
  });

  it('is counted as the case file tells of it where the register is out of view', () => {
    const alone = rowsWith(index, 'in', caseFile().id, sukhois);
    expect(sumsAt(index, alone)).toMatchObject({ relationships: 1, again: 0, items: { sum: 24 } });
  });
});

describe('a deal that is told of twice', () => {
  const index = withRegister({ ...SUKHOI, ...items(14) }, { ...SUKHOI, ...items(10) });
  const sukhois = rowsWith(index, 'system', 'su-30mk');
  const [deal = -1, first = -1, second = -1] = sukhois;

  it('is drawn once, as the case file tells of it, and knows its rows', () => {
    expect(sukhois.map(drawnAs(index, sukhois))).toEqual(Uint32Array.of(deal, deal, deal));
    expect(rowsToldAgain(index, deal)).toEqual(Uint32Array.of(first, second));
    expect(rowsToldAgain(index, first)).toHaveLength(0);
  });

  it('is drawn as its rows where the case file is out of view', () => {
    const rows = Uint32Array.of(first, second);
    expect(rows.map(drawnAs(index, rows))).toEqual(rows);
  });

  it('is one line of the systems lens, whichever of the two is asked for', () => {
    const { dataset, index: of } = besideRegister({ ...SUKHOI, ...items(14) });
    const rows = rowsWith(of, 'system', 'su-30mk');
    const { edges } = lensGraph('systems', dataset, of, rows, { width: 'deals', most: null, opened: [] });
    expect(edges).toHaveLength(1);
    const lineAt = lensOf('systems').lineAt(of, rows, []);
    expect(new Set([...rows].map(lineAt))).toEqual(new Set(edges.map(({ id }) => id)));
  });
});

it.each([
  ['to another party', { ...SUKHOI, to: 'IRN' }],
  ['of another system', { ...SUKHOI, system: 'mi-17' }],
  ['of another kind', { ...SUKHOI, kind: 'licenses-production' }],
  ['from another source', { ...SUKHOI, sources: ['book'] }],
] as const)('a row %s tells of another deal', (_, row) => {
  const index = withRegister(row);
  const both = Uint32Array.of(
    ...rowsWith(index, 'system', 'su-30mk', rowsWith(index, 'in', caseFile().id)),
    index.relationships.size - 1,
  );
  expect(toldOnce(index, both)).toEqual(both);
});

it('the case file alone tells of every deal once', () => {
  const index = facetIndexOf(caseFile());
  const all = everyRow(index.relationships);
  expect(toldOnce(index, all)).toBe(all);
});

const REGISTER = new URL('../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

it.skipIf(!existsSync(REGISTER))(
  'the full register tells of these deals of the case file (needs the register files)',
  async () => {
    const file = { dataset: caseFile(), index: facetIndexOf(caseFile()) };
    const { index } = joined(file, [openPart(await partOf(readFileSync(REGISTER, 'latin1')))]);
    const all = everyRow(index.relationships);
    const once = new Set(toldOnce(index, all));
    const again = [...all].filter((row) => !once.has(row)).map((row) => index.relationships.idAt(row));
    expect(again).toEqual([
      'rus-irn-tor-m1',
      'rus-irn-tor-m1-missiles',
      'rus-ven-igla-s',
      'rus-ven-s-125-pechora-2m',
      'rus-ven-s-300vm',
      'rus-ven-buk-m2',
      'rus-ven-su-30mk',
      'rus-ven-mi-35m',
      'rus-ven-mi-17',
      'rus-ven-mi-26',
      'rus-ven-t-72m1',
      'rus-ven-bmp-3',
    ]);
    const pechoras = rowsWith(index, 'system', 's-125-pechora-2m', rowsWith(index, 'to', 'VEN'));
    expect(sumsAt(index, pechoras)).toMatchObject({ again: 1, items: { sum: 11 } });
  },
  60_000,
);
