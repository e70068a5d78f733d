import { describe, expect, it } from 'vitest';
import { hashOfMapping, readMapping, writeMapping } from './mapping-file';
import type { TableMapping } from './register/rows/table-mapping';

const HEADER = ['Seller', 'Buyer', 'Date', 'Source', 'Source'];
const MAPPING: TableMapping = {
  ...{ from: { always: 'United Kingdom' }, to: 1, system: 'nothing', ordered: 2, source: [3, 4] },
  dates: 'day first',
};

describe('answers that are kept as a file', () => {
  it('are the same when they are read again', () => {
    expect(readMapping(writeMapping(HEADER, MAPPING), HEADER)).toEqual({ mapping: MAPPING, missing: [] });
  });

  it('say what the words for a direction stand for, where somebody said so', () => {
    const mapping: TableMapping = { ...MAPPING, flow: 2, flows: { 1: 'import', 2: 'export', 9: 'neither' } };
    expect(readMapping(writeMapping(HEADER, mapping), HEADER)?.mapping).toEqual(mapping);
    expect(writeMapping(HEADER, MAPPING)).not.toContain('flows');
  });

  it('are the same file as before the status was asked for, where it was said to be left out', () => {
    expect(writeMapping(HEADER, { ...MAPPING, status: 'nothing' })).toBe(writeMapping(HEADER, MAPPING));
  });

  it('are of columns by name, wherever these stand, and those that are not there are told', () => {
    expect(readMapping(writeMapping(HEADER, MAPPING), ['Source', 'Date', 'Rank'])).toEqual({
      mapping: {
        from: { always: 'United Kingdom' },
        system: 'nothing',
        ordered: 1,
        source: 0,
        dates: 'day first',
      },
      missing: ['Buyer', 'Source (2)'],
    });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"meta":{"kind":"armsgraph-mapping","version":2},"header":[],"fields":{}}',
  ])('are none in %s', (text) => {
    expect(readMapping(text, HEADER)).toBeNull();
  });

  it('hold nothing that a field cannot be', () => {
    const odd = {
      meta: { kind: 'armsgraph-mapping', version: 1 },
      header: HEADER,
      fields: {
        excerpt: { always: 'x' },
        from: { nothing: true },
        ordered: { columns: ['Date', 'Buyer'] },
        __proto__: { columns: ['Buyer'] },
        other: { columns: ['Buyer'] },
      },
    };
    expect(readMapping(JSON.stringify(odd), HEADER)?.mapping).toEqual({ ordered: 2 });
  });

  it('say which table of a file they are about and how it stands there, where somebody said so', () => {
    const chosen = { sheet: 'South', firstLine: 'names', byHand: { delimiter: ';', line: 4 } } as const;
    const text = writeMapping(HEADER, MAPPING, chosen);
    expect(readMapping(text, HEADER)).toEqual({ mapping: MAPPING, missing: [], table: chosen });
    expect(hashOfMapping(HEADER, MAPPING, chosen)).not.toBe(hashOfMapping(HEADER, MAPPING));
    const wrong = text.replace('"line": 4', '"line": 0');
    expect(readMapping(wrong, HEADER)).toBeNull();
  });

  it('are the same file as before where nobody did', () => {
    const nothing = { sheet: null, firstLine: null, byHand: {} };
    expect(writeMapping(HEADER, MAPPING, nothing)).toBe(writeMapping(HEADER, MAPPING));
    expect(writeMapping(HEADER, MAPPING)).not.toContain('table');
  });
});
