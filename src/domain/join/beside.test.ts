import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { openPart } from '../../data/register/part/open-part';
import { signEntries } from '../../ui/sign-entries';
import { besideWords } from '../../words/deals/beside';
import { caveatsWords } from '../../words/deals/caveats';
import { summaryWords } from '../../words/views/summary';
import { sumsWords } from '../../words/views/sums';
import { partOf, type RegisterCells, registerCsv } from '../../worker/fixtures/made-parts';
import { facetIndexOf, rowsWith } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withMark } from '../filter/filter';
import { signsInUse } from '../lenses/legend';
import { isOfCaseFile } from '../lenses/lens';
import { lensGraph, lensOf } from '../lenses/lenses';
import { withOfCaseFile } from '../lenses/of-case-file';
import { everyRow } from '../model/relationships';
import { sumsAt } from '../sums/sums';
import { caveatsOf } from '../views/caveats';
import { summaryOf } from '../views/summary';
import { joined } from './join';

const CASE_FILE = caseFile();
const ALONE = { dataset: CASE_FILE, index: facetIndexOf(CASE_FILE) };

/** The case file with a register beside it, which has these rows. */
async function beside(...rows: RegisterCells[]) {
  return joined(ALONE, [openPart(await partOf(registerCsv(...rows)))]);
}

const SUKHOI = { supplier: 'Russia', recipient: 'Venezuela', designation: 'Su-30MK' };
const ELSEWHERE = { supplier: 'France', recipient: 'India', designation: 'Mirage-2000' };

describe('a case file beside a register', async () => {
  const { dataset, index } = await beside(SUKHOI, ELSEWHERE);
  const all = everyRow(index.relationships);
  const own = CASE_FILE.relationships.size;

  it('has its own relationships, also those that the register lists too', () => {
    expect(index.beside?.caseFiles).toEqual([CASE_FILE.id]);
    expect(all.filter((row) => index.beside?.isOwn[row] === 1)).toHaveLength(own);
    expect(index.beside?.at(index, all)).toEqual({ relationships: own, listed: 1, files: 1 });
  });

  it('is told of in the sentence, by the rule of the sums', () => {
    expect(sumsAt(index, all).again).toBe(index.beside?.at(index, all)?.listed);
    expect(summaryWords().sentence(summaryOf(dataset, index, NO_FILTER, all))).toMatch(
      new RegExp(
        `^${own + 2} of ${own + 2} relationships \\(${own} from the case file, 1 of these in both and counted once in sums\\), `,
      ),
    );
    const filter = withMark(NO_FILTER, 'in', CASE_FILE.id, 'include');
    const { visible } = applyFilter(index, filter);
    // Where the register is out of view, nothing is told twice.
    expect(summaryWords().sentence(summaryOf(dataset, index, filter, visible))).toMatch(
      new RegExp(`^${own} of ${own + 2} relationships \\(all from the case file\\), `),
    );
    const without = withMark(NO_FILTER, 'in', CASE_FILE.id, 'exclude');
    const left = applyFilter(index, without).visible;
    expect(summaryWords().sentence(summaryOf(dataset, index, without, left))).toMatch(
      new RegExp(`^2 of ${own + 2} relationships, `),
    );
  });

  it('is told of with sums and beside numbers', () => {
    const venezuela = rowsWith(index, 'party', 'VEN');
    expect(sumsWords().besideDeals(sumsAt(index, venezuela), dataset)).toMatch(
      /1 deal that the register lists too is counted once; \d+ deals are from the case file only/,
    );
    expect(sumsAt(ALONE.index, everyRow(CASE_FILE.relationships)).ofCaseFile).toBe(0);
    const told = caveatsOf(dataset, index, all).filter(({ code }) => code === 'case-file');
    expect(caveatsWords().all(dataset, told)).toEqual([
      `${own} relationships shown are from the case file, and not the word of a register. A register lists 1 of them too: in sums it counts once, as the register has it.`,
    ]);
    expect(besideWords().inFull(CASE_FILE.members, false)).toBe(
      'From the case file “Russia, Venezuela, Iran” only: no register that is open tells of it.',
    );
  });

  it('has lines of its own in a picture, and part of others', () => {
    const options = { width: 'deals', most: 100, opened: [], frame: null } as const;
    const lineAt = lensOf('parties').lineAt(index, all, []);
    const graph = withOfCaseFile(
      lensGraph('parties', dataset, index, all, options),
      index.beside?.onLines(index, all, lineAt),
    );
    const lines = new Map(graph.edges.map((edge) => [edge.id as string, edge]));
    const isOwn = (id: string) => {
      const line = lines.get(id);
      return line && isOfCaseFile(line);
    };
    expect(isOwn('VEN..farc..diversion-concern')).toBe(true);
    expect(isOwn('USA..RUS..sanctions')).toBe(true);
    // The register lists one of its deals.
    expect(isOwn('RUS..VEN')).toBe(false);
    expect(lines.get('RUS..VEN')?.ofCaseFile).toBe((lines.get('RUS..VEN')?.bundle?.relationships ?? 0) - 1);
    expect(lines.get('FRA..IND')?.ofCaseFile).toBeUndefined();
    const signs = signEntries(signsInUse('parties', dataset, index, graph, all)).map(({ words }) => words);
    expect(signs).toContain('sanctions (case file)');
    expect(signs).toContain('feared to be passed on (case file)');
    expect(signs).toContain('at least one firm deal');
  });
});

describe('nobody', () => {
  it('is told apart in a case file by itself, or in registers', async () => {
    expect(ALONE.index.beside).toBeUndefined();
    const register = openPart(await partOf(registerCsv(SUKHOI)));
    expect(joined(register, [openPart(await partOf(registerCsv(ELSEWHERE)))]).index.beside).toBeUndefined();
  });
});
