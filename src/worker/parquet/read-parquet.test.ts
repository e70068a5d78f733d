/** Parquet files as programs write them, made here value by value. */
import { gzipSync } from 'fflate';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { imported, partOf } from '../fixtures/made-parts';
import { textOf } from './columns';
import { parquetFile } from './parquet-file';

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>;
type Codec = 'UNCOMPRESSED' | 'SNAPPY' | 'GZIP' | 'ZSTD' | 'BROTLI';

/** A frame of Zstandard whose blocks are not packed: what a program writes that found nothing to save. */
function storedZstd(bytes: Uint8Array): Uint8Array {
  const size = bytes.length;
  const header = [
    0x28,
    0xb5,
    0x2f,
    0xfd,
    0xa0,
    size & 255,
    (size >> 8) & 255,
    (size >> 16) & 255,
    size >> 24,
  ];
  const block = (size << 3) | 1;
  return Uint8Array.from([...header, block & 255, (block >> 8) & 255, (block >> 16) & 255, ...bytes]);
}

const COMPRESSORS = {
  GZIP: (bytes: Uint8Array) => gzipSync(bytes),
  ZSTD: storedZstd,
  BROTLI: (bytes: Uint8Array) => bytes,
};

function parquetOf(columnData: ColumnSource[], codec: Codec = 'SNAPPY', schema?: Schema) {
  const bytes = parquetWriteBuffer({
    columnData,
    codec,
    compressors: COMPRESSORS,
    ...(schema && { schema }),
  });
  return new Uint8Array(bytes);
}

const DEALS: ColumnSource[] = [
  { name: 'Exporter', data: ['Sweden', 'Norway', 'Chile'], type: 'STRING' },
  { name: 'Importer', data: ['Kenya', 'Peru', 'Kenya'], type: 'STRING' },
  { name: 'Weapon', data: ['Lance-M', 'Pilum\n"Mk 2"', 'Havorn'], type: 'STRING' },
  { name: 'Year', data: [2005, 2006, 2007], type: 'INT32' },
  { name: 'Quantity', data: [12n, 30n, 4n], type: 'INT64' },
];

/** The cells that come of a file. */
async function rowsOf(bytes: Uint8Array<ArrayBuffer>) {
  const read = await parquetFile(new File([bytes], 'deals.parquet'), { name: 'deals.parquet' });
  if (!read?.ok) throw new Error(JSON.stringify(read?.refusal));
  return { header: read.head.header, cells: read.rows.map(({ cells }) => cells), notes: read.notes };
}

/** What is said of a file that is refused. */
async function refusedAs(bytes: Uint8Array<ArrayBuffer>) {
  const { outcome } = await imported(bytes);
  return outcome.type === 'refused' ? outcome.refusal.why : null;
}

describe('a Parquet file', () => {
  it.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD'] as const)('is read as a table: %s', async (codec) => {
    const data = await partOf(parquetOf(DEALS, codec), {
      from: 0,
      to: 1,
      system: 2,
      ordered: 3,
      quantity: 4,
    });
    expect(data.report).toMatchObject({ rows: 3, relationships: 3, notes: [] });
    expect(data.systems.map(({ name }) => name)).toEqual(['Lance-M', 'Pilum "Mk 2"', 'Havorn']);
  });

  it('is asked about like any table', async () => {
    const { outcome } = await imported(parquetOf(DEALS));
    expect(outcome).toMatchObject({
      type: 'table',
      header: ['Exporter', 'Importer', 'Weapon', 'Year', 'Quantity'],
      guesses: { from: { column: 0, isSure: true }, quantity: { column: 4, isSure: true } },
    });
  });

  it('keeps what its values are: days, moments, whole numbers of any length, decimals, text that is not said to be such', async () => {
    const whole = 9_007_199_254_740_993n;
    const columnData: ColumnSource[] = [
      { name: 'Importer', data: ['Kenya', 'Peru'] },
      { name: 'Day', data: [new Date('2005-09-14'), null] },
      { name: 'Moment', data: [new Date('2005-09-14T13:45:00Z'), new Date('2005-09-14')] },
      { name: 'Whole', data: [whole, -1n] },
      { name: 'Price', data: [1250.5, -0.25] },
      { name: 'Share', data: [0.1 + 0.2, 1.125] },
      { name: 'Sure', data: [true, false] },
      { name: 'Text', data: [new TextEncoder().encode('Grün'), Uint8Array.of(0xff, 0xfe)] },
    ];
    const column = (name: string, of: Partial<Schema[number]>): Schema[number] => ({
      ...{ name, repetition_type: 'OPTIONAL' },
      ...of,
    });
    const schema: Schema = [
      { name: 'root', num_children: columnData.length },
      column('Importer', { type: 'BYTE_ARRAY', converted_type: 'UTF8' }),
      column('Day', { type: 'INT32', converted_type: 'DATE' }),
      column('Moment', { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }),
      column('Whole', { type: 'INT64' }),
      column('Price', { type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18 }),
      column('Share', { type: 'DOUBLE' }),
      column('Sure', { type: 'BOOLEAN' }),
      column('Text', { type: 'BYTE_ARRAY' }),
    ];
    const { cells } = await rowsOf(parquetOf(columnData, 'SNAPPY', schema));
    expect(cells).toEqual([
      ['Kenya', '2005-09-14', '2005-09-14T13:45:00.000Z', `${whole}`, '1250.5', '0.3', 'true', 'Grün'],
      ['Peru', '', '2005-09-14', '-1', '-0.25', '1.1250', 'false', ''],
    ]);
  });

  it('has what a list names in one cell, and no column of records', async () => {
    const lists: ColumnSource[] = [
      ...DEALS.slice(0, 1),
      { name: 'Importers', data: [['Kenya', 'Peru'], [], ['Chile']] },
      {
        name: 'More',
        data: [
          { a: 1, b: 'x' },
          { a: 2, b: 'y' },
          { a: 3, b: 'z' },
        ],
      },
    ];
    const schema: Schema = [
      { name: 'root', num_children: 3 },
      { name: 'Exporter', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'Importers', converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
      { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'More', num_children: 2, repetition_type: 'OPTIONAL' },
      { name: 'a', type: 'INT32', repetition_type: 'OPTIONAL' },
      { name: 'b', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ];
    const plain = lists.map(({ name, data }) => ({ name, data }));
    const { header, cells, notes } = await rowsOf(parquetOf(plain, 'SNAPPY', schema));
    expect(header).toEqual(['Exporter', 'Importers']);
    expect(cells).toEqual([
      ['Sweden', 'Kenya; Peru'],
      ['Norway', ''],
      ['Chile', 'Chile'],
    ]);
    expect(notes).toMatchObject([{ column: 'More', what: 'skipped', reason: { code: 'nested-column' } }]);
    const records: Schema = [{ name: 'root', num_children: 1 }, ...schema.slice(5)];
    expect(await refusedAs(parquetOf(plain.slice(2), 'SNAPPY', records))).toEqual({ code: 'nested-parquet' });
  });

  it('is refused with the reason where it cannot be read', async () => {
    const whole = parquetOf(DEALS);
    expect(await refusedAs(parquetOf(DEALS, 'BROTLI'))).toEqual({
      code: 'packed-parquet',
      packing: 'BROTLI',
    });
    expect(await refusedAs(whole.slice(0, -20))).toEqual({ code: 'broken-parquet' });
    expect(await refusedAs(whole.slice(0, 4))).toEqual({ code: 'broken-parquet' });
    expect(
      await refusedAs(Uint8Array.from([...whole.slice(0, -4), ...new TextEncoder().encode('PARE')])),
    ).toEqual({
      code: 'locked-parquet',
    });
    const many = Array.from({ length: 100_001 }, () => 2005);
    expect(await refusedAs(parquetOf([{ name: 'Year', data: many, type: 'INT32' }]))).toEqual({
      ...{ code: 'too-many-rows', most: 100_000 },
    });
    const wide = Array.from({ length: 301 }, (_, i) => ({ name: `Column ${i}`, data: ['x'] }));
    expect(await refusedAs(parquetOf(wide))).toEqual({ code: 'large-parquet' });
  });

  it('is read or refused, and nothing worse, wherever some of its bytes were changed', async () => {
    const whole = parquetOf(DEALS);
    for (let at = 0; at < whole.length; at += 5) {
      const changed = whole.slice();
      for (const [times, by] of [
        [1, 255],
        [13, at % 3 === 0 ? 0 : at % 251],
      ] as const)
        changed[(at * times) % whole.length] = (changed[(at * times) % whole.length] ?? 0) ^ by;
      const { outcome } = await imported(changed);
      expect(['table', 'refused']).toContain(outcome.type);
    }
  });

  it('of several parts and many rows is read in order', async () => {
    const years = Array.from({ length: 3000 }, (_, i) => 1900 + (i % 120));
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'Exporter', data: years.map(() => 'Sweden') },
        { name: 'Year', data: years, type: 'INT32' },
      ],
      rowGroupSize: 700,
    });
    const { cells } = await rowsOf(new Uint8Array(bytes));
    expect(cells.map(([, year]) => Number(year))).toEqual(years);
  });
});

describe('decimals of a Parquet file', () => {
  const of = (scale: number) => ({ name: 'Price', scale, isDate: false });

  it.each([
    [12_345_678_901_234_567n, 2, '123456789012345.67'],
    [-5, 2, '-0.05'],
    [Uint8Array.of(0xff, 0x85), 1, '-12.3'],
    [1500n, 3, '1.5'],
    [7n, 0, '7'],
    [null, 2, ''],
  ])('%s with %s behind the point', (value, scale, text) => {
    expect(textOf(value, of(scale))).toBe(text);
  });
});
