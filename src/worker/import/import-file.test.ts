import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../../domain/dates/edtf';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { saidNotes } from '../../words/fixtures/said-notes';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import {
  deliveriesOf,
  imported,
  OWN_MAPPING,
  OWN_TABLE_FILE,
  partOf,
  registerCsv,
} from '../fixtures/made-parts';
import { ENCODERS } from '../read/fixtures/made-files';
import { importFile } from './import-file';
import type { ImportOutcome, ImportProgress } from './messages';

/** What is said of a file that is refused. */
function saidOf(outcome: ImportOutcome) {
  if (outcome.type !== 'refused') throw new Error(`It is a ${outcome.type}`);
  return saidRefusal(outcome.refusal);
}

describe('a file', () => {
  it('becomes relationships where it is a register or deliveries', async () => {
    const register = await partOf(registerCsv({}, { orderYear: '2007' }));
    expect(register).toMatchObject({
      format: 'transfers',
      deals: null,
      date: '2025-02-03',
      report: { name: 'made.csv', rows: 2, relationships: 2, generated: '2025-02-03', notes: [] },
    });
    const deliveries = await partOf(deliveriesOf({}, { deliveryYear: '2007' }, { deal: '18' }));
    expect(deliveries).toMatchObject({
      ...{ format: 'deliveries', deals: ['17', '18'] },
      report: { rows: 3, relationships: 2 },
    });
  });

  it('says that a second encoding was undone where a person chose that, and else only suspects it', async () => {
    const file = new File([registerCsv({ supplier: 'TÃ¼rkiye' })], 'twice.csv');
    const request = { file, today: '2026-11-28' as EdtfDate, mapping: null };
    const notesIn = async (encoding: 'utf-8-twice' | null) => {
      const outcome = await importFile({ ...request, encoding }, () => undefined);
      return outcome.type === 'part' ? saidNotes(outcome.data.report.notes) : null;
    };
    const reason = 'The letters had been encoded twice; this was undone, as you chose';
    expect(await notesIn('utf-8-twice')).toEqual([{ line: 1, column: null, what: 'repaired', reason }]);
    const suspected = expect.stringMatching(/^Some letters seem to have been encoded twice/);
    expect(await notesIn(null)).toEqual([{ line: 1, column: null, what: 'doubtful', reason: suspected }]);
  });

  it('offers other encodings where it is a register in SIPRI’s own, and counts no doubt', async () => {
    const { report } = await partOf(
      ENCODERS['windows-1252']?.(registerCsv({ designation: 'Perlé 3' })) ?? '',
    );
    expect(report.doubt).toMatchObject({ why: 'guessed', encoding: 'windows-1252', isUsual: true });
    expect(report.doubt?.candidates.length).toBeGreaterThan(1);
    expect(report.notes).toEqual([]);
  });

  it('is asked about where it is a table whose columns nobody has explained', async () => {
    const { outcome, told } = await imported(OWN_TABLE_FILE);
    expect(outcome).toMatchObject({ type: 'table', header: expect.arrayContaining(['Seller', 'Words']) });
    expect(outcome.type === 'table' && outcome.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(told).toEqual([]);
  });

  it('is asked about where not all that is needed was explained', async () => {
    const { system: _, ...rest } = OWN_MAPPING;
    expect((await imported(OWN_TABLE_FILE, rest)).outcome.type).toBe('table');
  });

  it('becomes relationships where its columns were explained, of the day on which it is read', async () => {
    const { format, report, date, source } = await partOf(OWN_TABLE_FILE, OWN_MAPPING);
    expect(format).toMatchObject({ mapping: OWN_MAPPING });
    expect(report).toMatchObject({
      takenFor: { code: 'table', given: [] },
      rows: 3,
      relationships: 3,
      generated: null,
    });
    expect(date).toBe('2026-11-20');
    expect(source.title).toBe('made.csv');
  });

  it('is checked where it is a dataset', async () => {
    const text = JSON.stringify(smallDatasetFile());
    const { outcome } = await imported(text);
    const hash = createHash('sha256').update(text).digest('hex');
    const loaded = { ok: true, statement: smallDatasetFile().data, hash };
    expect(outcome).toEqual({ type: 'dataset', loaded });
  });

  it.each([
    ['empty', ''],
    ['prose', 'Dear Sir,\nwe regret to tell you that there is no table.\n'],
    ['a picture', '\u0089PNG\r\n\u001A\n'],
  ])('is refused where it is %s, with what to do', async (_, content) => {
    const { outcome } = await imported(content);
    expect(saidOf(outcome)).toMatchObject({
      where: expect.stringContaining('made.csv'),
      todo: expect.stringMatching(/\w/),
    });
  });

  it.each([
    [
      'parties',
      'It names more than 5,000 parties, the most that can be joined',
      (i: number) => ({ supplier: `Party ${i}` }),
      5001,
    ],
    [
      'systems',
      'It names more than 20,000 systems, the most that can be joined',
      (i: number) => ({ designation: `S${i}x` }),
      20_001,
    ],
  ] as const)('is refused where it names too many %s', async (_, what, row, count) => {
    const { outcome } = await imported(registerCsv(...Array.from({ length: count }, (_, i) => row(i))));
    expect(saidOf(outcome)).toMatchObject({ what, where: 'made.csv' });
  });

  it('is given up as soon as it names too many', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => ({ supplier: `Party ${i}` }));
    const { outcome, told } = await imported(registerCsv(...rows));
    expect(outcome.type).toBe('refused');
    const making = told.filter(({ phase }) => phase === 'making').map(({ share }) => share);
    expect(Math.max(...making)).toBeLessThan(0.5);
  });

  it('is refused where none of its rows can be used, with the reason of the first', async () => {
    const { outcome } = await imported(registerCsv({ supplier: '' }, { orderYear: 'never' }));
    expect(saidOf(outcome)).toMatchObject({
      what: 'None of its 2 rows could be used. The first: There is no supplier',
      where: 'made.csv, line 3, column Supplier',
    });
  });
});

describe('the progress of an import', () => {
  const PHASES: readonly ImportProgress['phase'][] = ['reading', 'making'];

  /** First it reads, then it makes, and never goes back. */
  function expectOnward(told: readonly ImportProgress[]): void {
    const marks = told.map(({ phase, share }) => PHASES.indexOf(phase) + share);
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    const rows = told.map((progress) => progress.rows);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(marks.at(-1)).toBe(2);
  }

  const many = registerCsv(
    ...Array.from({ length: 4500 }, (_, i) => ({ comments: `Row ${i} ${'of many words '.repeat(10)}` })),
  );

  it('is told from the first bytes to the last deal, with the rows', async () => {
    const { told } = await imported(many);
    expectOnward(told);
    expect(new Set(told.map(({ phase }) => phase))).toEqual(new Set(PHASES));
    expect(told.filter(({ phase }) => phase === 'making').length).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual({ phase: 'making', share: 1, rows: 4500 });
  });

  it('does not run backwards where the file turns out late to be in another encoding', async () => {
    const late = many + registerCsv({ comments: 'Perlé' }).split('\n').slice(2).join('\n');
    const { outcome, told } = await imported(ENCODERS['windows-1252']?.(late) ?? '');
    expect(outcome).toMatchObject({
      type: 'part',
      data: { report: { encoding: 'windows-1252', rows: 4501 } },
    });
    expectOnward(told);
  });
});
