import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { openPart } from '../../data/register/part/open-part';
import { type FacetIndex, facetIndexOf } from '../../domain/columns/facet-index';
import { measuresAt } from '../../domain/columns/facet-measures';
import { GUESSED, guessesAt } from '../../domain/columns/guesses';
import { joined } from '../../domain/join/join';
import { everyRow } from '../../domain/model/relationships';
import { sumsAt } from '../../domain/sums/sums';
import { digestOf } from '../../domain/views/digest';
import { registerCard } from '../../words/en/questions/register-card';
import { sums as words } from '../../words/en/views/sums';
import { OWN_MAPPING, partOf, type RegisterCells, registerCsv } from '../fixtures/made-parts';

const WHOLE = { tivPerUnit: '2', tivOrdered: '30', tivDelivered: '30' };

/** A register whose volumes have no sign but those given. */
const opened = async (...rows: RegisterCells[]) =>
  openPart(await partOf(registerCsv(...rows.map((own) => ({ ...WHOLE, ...own })))));

const all = ({ relationships }: FacetIndex) => everyRow(relationships);

const UNCLEAR = { tivDelivered: '"1,234"' };

describe('a sum of volumes whose decimal sign is a guess', () => {
  it('says so behind the number, and of which deals and file', async () => {
    const { dataset, index } = await opened(UNCLEAR, UNCLEAR, {});
    const sums = sumsAt(index, all(index));
    expect(sums.guessed).toEqual({ tiv: 2, items: 0, deals: 2, datasets: [dataset.id] });
    expect(words.each(sums, dataset).tiv).toBe('2,498 million TIV delivered (decimal sign guessed)');
    expect(words.besideDeals(sums, dataset)).toContain(
      '; which sign stands before decimals is a guess in 2 deals of “made.csv”, as its report says',
    );
    expect(words.ofSelected({ side: null, sums }, dataset)).toContain('(decimal sign guessed)');
    expect(registerCard.measuredBy(digestOf(index, all(index)), dataset)).toContain(
      'Which sign stands before decimals is a guess in 2 deals of “made.csv”, as its report says.',
    );
  });

  it('is said of no sum without these deals', async () => {
    const { dataset, index } = await opened(UNCLEAR, {});
    const sums = sumsAt(index, Uint32Array.of(1));
    expect(sums.guessed.deals).toBe(0);
    expect(words.besideDeals(sums, dataset)).not.toMatch(/guess/);
  });

  it.each([
    ['whose cells say which sign it is', [UNCLEAR, { tivDelivered: '2.5' }]],
    ['that is in no sum', [{ tivOrdered: '"1,234"' }]],
    ['that has no sign', [{}]],
  ])('is none of a column %s', async (_, rows) => {
    const { index } = await opened(...rows);
    expect(sumsAt(index, all(index)).guessed.deals).toBe(0);
  });

  it('stays so beside other datasets, and where a deal goes on in another file', async () => {
    const file = await opened({}, UNCLEAR);
    const statement = caseFile();
    const { index } = joined({ dataset: statement, index: facetIndexOf(statement) }, [file]);
    const sums = sumsAt(index, all(index));
    expect(sums.guessed).toMatchObject({ tiv: 1, datasets: [file.dataset.id] });
    const { relationships, measures } = file.index;
    const moved = measuresAt(measures, Uint32Array.of(1), new Map([[1, relationships.at(1)]]));
    expect(guessesAt(moved, 0)).toBe(GUESSED.tiv);
  });
});

describe('a sum of items whose thousands are a guess', () => {
  it('says so, in a table of one’s own', async () => {
    const table =
      'Seller,Buyer,Item,Signed,Arrived,How many,Who says so,Words\nA,B,Pike,2001,2002,"1,234",,\n';
    const { dataset, index } = openPart(await partOf(table, OWN_MAPPING));
    const { items, guessed } = words.each(sumsAt(index, all(index)), dataset);
    expect(items).toContain('1,234 items delivered (decimal sign guessed)');
    expect(guessed).toContain('1 deal of “made.csv”');
  });
});
