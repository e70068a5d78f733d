/** Reads a Parquet file as rows, as if it had been saved as text. It is fetched with the first such file. */
import { type FileMetaData, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import { type FileReading, type ReadOptions, type Refused, refused } from '../read/reading';
import { MAX_ROWS, refuseTooManyRows } from '../read/refusals';
import { sha256Of } from '../read/sha256';
import { createTableReader } from '../read/table-reader';
import { BETWEEN, written } from '../sheets/lines';
import { columnsOf, type PlainColumn, textOf, withWholeDecimals } from './columns';
import { ParquetFault } from './fault';
import { checkPages } from './pages';
import { canUnpack, UNPACK } from './unpack';

const MEGABYTE = 1024 * 1024;

/** All values unpacked. */
const MAX_UNPACKED = 256 * MEGABYTE;

/** No table of deals has more columns, nor lists with more values. */
const MAX_COLUMNS = 300;
const MAX_VALUES = 20_000_000;

/** How a file with a locked footer begins and ends. */
const LOCKED = 'PARE';

/** Refuses what is locked, packed in ways that are not known here, or too large, before anything of it is unpacked. @throws ParquetFault */
function check({ num_rows: rows, row_groups: groups }: FileMetaData, columns: number): void {
  if (rows > BigInt(MAX_ROWS)) throw new ParquetFault({ code: 'too-many-rows' });
  let [bytes, values] = [0n, 0n];
  for (const chunk of groups.flatMap((group) => group.columns)) {
    const { meta_data: meta } = chunk;
    if (!meta || chunk.crypto_metadata !== undefined) throw new ParquetFault({ code: 'locked-parquet' });
    if (!canUnpack(meta.codec)) throw new ParquetFault({ code: 'packed-parquet', packing: `${meta.codec}` });
    bytes += meta.total_uncompressed_size;
    values += meta.num_values;
  }
  const inGroups = groups.reduce((sum, group) => sum + group.num_rows, 0n);
  if (inGroups !== rows || groups.some((group) => group.num_rows < 0n || group.columns.length === 0))
    throw new ParquetFault({ code: 'broken-parquet' });
  if (bytes > BigInt(MAX_UNPACKED) || values > BigInt(MAX_VALUES) || columns > MAX_COLUMNS)
    throw new ParquetFault({ code: 'large-parquet' });
}

/** The cells of each column. One part of one column at a time: of several that are damaged, the library leaves faults that nobody hears of. */
async function cellsOf(
  file: ArrayBuffer,
  metadata: FileMetaData,
  columns: readonly PlainColumn[],
): Promise<readonly (readonly string[])[]> {
  const all: string[][] = [];
  for (const column of columns) {
    const cells: string[] = [];
    let rowStart = 0;
    for (const { num_rows: rows } of metadata.row_groups) {
      const rowEnd = rowStart + Number(rows);
      await parquetRead({
        ...{ file, metadata, columns: [column.name], rowStart, rowEnd },
        ...{ compressors: UNPACK, utf8: false, geoparquet: false },
        onComplete: (read: readonly (readonly unknown[])[]) => {
          for (const [value] of read) cells.push(written(textOf(value, column)));
        },
      });
      rowStart = rowEnd;
    }
    all.push(cells);
  }
  return all;
}

/** The rows of the columns that hold single values, as lines of text. @throws ParquetFault */
async function linesOf(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly lines: readonly string[]; readonly nested: readonly string[] }> {
  const file = bytes.buffer;
  const ends = new TextDecoder('latin1').decode(bytes.subarray(-LOCKED.length));
  if (ends === LOCKED) throw new ParquetFault({ code: 'locked-parquet' });
  const metadata = await parquetMetadataAsync(file, { geoparquet: false });
  const { plain, nested } = columnsOf(parquetSchema(metadata));
  check(metadata, plain.length);
  checkPages(bytes, metadata);
  if (plain.length === 0) throw new ParquetFault({ code: 'nested-parquet' });
  const cells = await cellsOf(bytes.buffer, withWholeDecimals(metadata), plain);
  const rows = Array.from({ length: Number(metadata.num_rows) }, (_, row) =>
    cells.map((column) => column[row] ?? '').join(BETWEEN),
  );
  return { lines: [plain.map(({ name }) => written(name)).join(BETWEEN), ...rows], nested };
}

/** The file as a table, which is then read like every other. */
async function readTable(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<FileReading> {
  const { lines, nested } = await linesOf(bytes);
  const table = createTableReader({ name, encoding: 'utf-8', delimiter: BETWEEN });
  const refusal = table.push(lines.map((line) => `${line}\n`).join(''), true) ?? table.end();
  if (refusal) return refusal;
  const { head, rows, notes } = table;
  if (head === null) throw new ParquetFault({ code: 'broken-parquet' });
  const left = nested.map((column) => ({
    ...{ line: 1, column, what: 'skipped', reason: { code: 'nested-column' } },
  })) satisfies typeof notes;
  return {
    ...{ ok: true, head, rows, notes: [...left, ...notes], doubt: null },
    ...{ sha256: await sha256Of(bytes), bytes: bytes.length },
  };
}

function refuseFault({ why }: ParquetFault, name: string): Refused {
  return why.code === 'too-many-rows' ? refuseTooManyRows(name, MAX_ROWS) : refused(why, { name });
}

/** Reads a Parquet file, or says why it is not read: whatever goes wrong within it, it is damaged. */
export async function readParquet(file: Blob, { name }: ReadOptions): Promise<FileReading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return await readTable(bytes, name);
  } catch (error) {
    return refuseFault(
      error instanceof ParquetFault ? error : new ParquetFault({ code: 'broken-parquet' }),
      name,
    );
  }
}
