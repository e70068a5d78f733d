/** Knows a Parquet file, and fetches what reads it. */
import type { FileReading, ReadOptions } from '../read/reading';
import { refuseBySize } from '../read/refusals';

/** How such a file begins: the second is locked as a whole. */
const BEGINNINGS: readonly string[] = ['PAR1', 'PARE'];

/** Reads a Parquet file; null where the file is none, or cannot be read at all, of which the next reader tells. */
export async function parquetFile(file: Blob, options: ReadOptions): Promise<FileReading | null> {
  if (refuseBySize(file.size, options.name)) return null;
  const start = await file
    .slice(0, 4)
    .text()
    .catch(() => '');
  if (!BEGINNINGS.includes(start)) return null;
  const { readParquet } = await import('./read-parquet');
  return await readParquet(file, options);
}
