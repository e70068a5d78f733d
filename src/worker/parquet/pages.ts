/**
 * Looks over the pages of a Parquet file before they are read: what reads them believes what a page says of itself, and a
 * damaged one would keep it busy for ever.
 */
import type { ColumnMetaData, FileMetaData } from 'hyparquet';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { ParquetFault } from './fault';
import { MAX_PAGE } from './unpack';

/** The fields of the head of a page, by their numbers in the format. */
interface PageHead {
  /** 0 and 3: pages of values; 2: a dictionary. */
  readonly field_1?: unknown;
  readonly field_2?: unknown;
  readonly field_3?: unknown;
  readonly field_5?: { readonly field_1?: unknown };
  readonly field_7?: { readonly field_1?: unknown };
  readonly field_8?: { readonly field_1?: unknown };
}

const DICTIONARY = 2;

const BITS = 8;

const isSize = (size: unknown, most: number): size is number =>
  typeof size === 'number' && Number.isInteger(size) && size >= 0 && size <= most;

const broken = () => new ParquetFault({ code: 'broken-parquet' });

/** How many values a page holds. @throws ParquetFault where its head says what cannot be */
function valuesIn(head: PageHead, room: number, most: number): number {
  const { field_1: type, field_2: unpacked, field_3: packed } = head;
  if (!isSize(packed, room) || !isSize(unpacked, Number.MAX_SAFE_INTEGER)) throw broken();
  if (unpacked > MAX_PAGE) throw new ParquetFault({ code: 'large-parquet' });
  const count = (head.field_5 ?? head.field_8 ?? head.field_7)?.field_1;
  // No value of a dictionary is smaller than a bit of what is unpacked.
  if (!isSize(count, type === DICTIONARY ? BITS * unpacked : most)) throw broken();
  return type === DICTIONARY ? 0 : count;
}

/** Checks that the pages of a column fill it, and hold as many values as it says. @throws ParquetFault */
function checkColumn(bytes: Uint8Array<ArrayBuffer>, meta: ColumnMetaData): void {
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  const most = Number(meta.num_values);
  if (!(start > 0 && end > start && end <= bytes.length)) throw broken();
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, end), offset: start };
  let values = 0;
  while (reader.offset < end) {
    const head: PageHead = deserializeTCompactProtocol(reader);
    values += valuesIn(head, end - reader.offset, most);
    reader.offset += Number(head.field_3);
  }
  if (values !== most) throw broken();
}

/** Checks the pages of all columns. @throws ParquetFault */
export function checkPages(bytes: Uint8Array<ArrayBuffer>, { row_groups: groups }: FileMetaData): void {
  for (const { meta_data: meta } of groups.flatMap((group) => group.columns)) {
    if (!meta) throw broken();
    checkColumn(bytes, meta);
  }
}
