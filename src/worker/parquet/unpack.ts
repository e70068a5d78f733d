/** How the pages of a Parquet file are unpacked, each within bounds: the file says itself how large they are. */
import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { type CompressionCodec, type Compressors, snappyUncompress } from 'hyparquet';
import { ParquetFault } from './fault';

const MEGABYTE = 1024 * 1024;

/** No page of a table of deals is larger: programs write pages of a megabyte. */
export const MAX_PAGE = 128 * MEGABYTE;

/** Room for a page of a size. @throws ParquetFault */
function room(size: number): Uint8Array<ArrayBuffer> {
  if (size > MAX_PAGE) throw new ParquetFault({ code: 'large-parquet' });
  return new Uint8Array(size);
}

/** Unpacks what is packed so. Brotli and LZ4 are rare, and would bring a decoder each. */
export const UNPACK: Compressors = {
  SNAPPY: (packed, size) => {
    const page = room(size);
    snappyUncompress(packed, page);
    return page;
  },
  GZIP: (packed, size) => gunzipSync(packed, { out: room(size) }),
  ZSTD: (packed, size) => decompress(packed, room(size)),
};

/** Whether pages that are packed so can be unpacked. */
export const canUnpack = (codec: CompressionCodec): boolean => codec === 'UNCOMPRESSED' || codec in UNPACK;
