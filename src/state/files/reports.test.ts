import { describe, expect, it } from 'vitest';
import { newsWords } from '../../words/files/news';
import { partOf, registerCsv } from '../../worker/fixtures/made-parts';
import { hasRemarks, newsOf } from './reports';

const NEAR = {
  field: 'quantity',
  finding: { code: 'name-without-cells' },
  instead: { code: 'nothing' },
} as const;

describe('a report', () => {
  it('is shown where a party may be one that is known here, and not for one more weapon', async () => {
    const { report } = await partOf(registerCsv({}));
    const of = { rows: 1, id: 'x', name: 'X' };
    const known = { id: 'tor-m1', name: 'Tor-M1' };
    const plain = { ...report, notes: [], unusedColumns: [], unknownNames: [], joinedNames: [] };
    expect(hasRemarks(plain)).toBe(false);
    expect(hasRemarks({ ...plain, unknownNames: [{ ...of, of: 'system', nearest: null }] })).toBe(false);
    expect(hasRemarks({ ...plain, unknownNames: [{ ...of, of: 'system', nearest: known }] })).toBe(true);
    expect(hasRemarks({ ...plain, unknownNames: [{ ...of, of: 'party', nearest: null }] })).toBe(true);
  });

  it('is shown where a column that was not used may have told something, and not for any other', async () => {
    const { report } = await partOf(registerCsv({}));
    const plain = { ...report, notes: [], unknownNames: [], joinedNames: [] };
    expect(hasRemarks({ ...plain, unusedColumns: [{ name: 'Note', why: null }] })).toBe(false);
    expect(hasRemarks({ ...plain, unusedColumns: [{ name: 'Number', why: NEAR }] })).toBe(true);
  });
});

describe('the news of a file', () => {
  it('says how many rows were skipped, and nothing of it where none was', async () => {
    const { report } = await partOf(registerCsv({}, { orderYear: 'soon' }, { orderYear: 'later' }));
    const said = (of: typeof report) => newsWords().told(newsOf([of]));
    expect(said(report)).toContain('2 rows were skipped, and no sum counts them: its report says why.');
    expect(said({ ...report, notes: [] })).not.toContain('skipped');
  });
});
