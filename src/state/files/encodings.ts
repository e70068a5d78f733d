/** Reading a file in the encoding that a person chose, where nothing in it says how it writes its letters. */

import type { ImportReport } from '../../data/register/part/part-data';
import type { Encoding } from '../../data/register/rows/encodings';
import { openFilesNow } from '../store';
import { rememberEncoding } from './memory-of-encodings';
import { joinsForReading } from './memory-of-joins';
import { afterOthers, putBack, readAgain } from './read-again';

export type { Encoding, EncodingDoubt } from '../../data/register/rows/encodings';

/** Reads the file of a report again, in its place. Answers whether it was done; where not, all stays as it was. */
export function readOpenInEncoding(report: ImportReport, encoding: Encoding): Promise<boolean> {
  return afterOthers(async () => {
    const file = openFilesNow().find((open) => open.report === report);
    const again = file && (await readAgain(file, { joins: joinsForReading(), encoding }));
    if (!again) return false;
    putBack([again], new Map());
    rememberEncoding(again.dataset.id);
    return true;
  });
}
