import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeInEnglish } from '../words/fixtures/notices-in-english';
import { FILES, fileInReference, fileReference, HASH_LENGTH } from './files';

const SHA = '0123456789abcdef'.repeat(4);
const reference = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.stringMatching(/^[0-9a-f]{64}$/))
  .map(([name, sha256]) => fileReference(name, sha256));

describe('the reference to a file', () => {
  it('is its name and the beginning of its hash', () => {
    expect(fileReference('deals.csv', SHA)).toEqual({ name: 'deals.csv', hash: '0123456789ab' });
    expect(fileReference('deals.csv', SHA).hash).toHaveLength(HASH_LENGTH);
  });

  it('has nothing in its name that would end it in a link', () => {
    expect(fileReference('my deals~2@home.csv', SHA).name).toBe('my-deals-2-home.csv');
  });

  it('cuts a long name between characters', () => {
    expect(fileReference('💣'.repeat(100), SHA).name).toBe('💣'.repeat(80));
    expect(fileReference(`a${'💣'.repeat(100)}`, SHA).name).toBe(`a${'💣'.repeat(79)}`);
  });
});

describe('the reference to a sheet of a file', () => {
  const sheet = { read: 'South', chosen: 3 };

  it('names it where a person chose it, and has its place', () => {
    const reference = fileReference('deals.xlsx', SHA, sheet);
    expect(FILES.format([reference])).toBe('deals.xlsx,-South@0123456789ab-sheet-3');
    expect(FILES.parse('deals.xlsx,-South@0123456789ab-sheet-3')).toEqual({
      value: [reference],
      notices: [],
    });
    expect(fileInReference(reference)).toEqual({ hash: '0123456789ab', sheet: 3 });
  });

  it('is that of the file where the first was read that looks like a table, as in old links', () => {
    const reference = fileReference('deals.xlsx', SHA, { ...sheet, chosen: null });
    expect(reference).toEqual(fileReference('deals.xlsx', SHA));
    expect(fileInReference(reference)).toEqual({ hash: '0123456789ab', sheet: null });
  });

  it('is none without a place', () => {
    expect(FILES.parse('a@0123456789ab-sheet-0~a@0123456789ab-sheet-').value).toEqual([]);
  });
});

describe('files in a link', () => {
  it('mean the files that they were made of', () => {
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 4 }), (files) => {
        expect(FILES.parse(FILES.format(files))).toEqual({ value: files, notices: [] });
      }),
    );
  });

  it('say nothing where there are none', () => {
    expect(FILES.format([])).toBe('');
  });

  it('keep what is right beside what is wrong', () => {
    const { value, notices } = FILES.parse(
      'deals.csv@0123456789ab~deals.csv~@0123456789ab~a@0123~b@abcdef01234g~',
    );
    expect(value).toEqual([{ name: 'deals.csv', hash: '0123456789ab' }]);
    expect(notices.map((notice) => notice.value)).toEqual([
      ...['deals.csv', '@0123456789ab', 'a@0123', 'b@abcdef01234g', ''],
    ]);
    expect(notices.map(noticeInEnglish)[0]?.message).toBe('“deals.csv” does not name a file and its hash.');
  });

  it('are the same with the hash in capitals', () => {
    const files = [{ name: 'Deals.csv', hash: 'abcdef012345' }];
    expect(FILES.parse('Deals.csv@ABCDEF012345')).toEqual({ value: files, notices: [] });
  });
});
