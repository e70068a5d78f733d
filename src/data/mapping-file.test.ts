import { describe, expect, it } from 'vitest';
import { readMapping, writeMapping } from './mapping-file';
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
});
