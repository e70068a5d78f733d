/** What is said of the letters of a file that may have been read wrongly. */
import type { FormatKind } from '../../data/register/formats/format-kind';
import { type EncodingDoubt, isUndone } from '../../data/register/rows/encodings';
import type { ReportNote } from '../../data/register/rows/report-note';

/** The doubt about the letters of a file: a register in the encoding in which all of its kind come leaves hardly one. */
export function doubtToTell(
  { usualEncoding }: FormatKind,
  doubt: EncodingDoubt | null,
): EncodingDoubt | null {
  const isUsual = doubt?.why === 'guessed' && doubt.encoding === usualEncoding;
  return isUsual ? { ...doubt, isUsual } : doubt;
}

/** What is said of a doubt where the other doubts are, in the download too; what is usual counts as none. */
export function noteOnDoubt(doubt: EncodingDoubt | null): ReportNote[] {
  if (doubt === null || doubt.isUsual) return [];
  const { why, encoding } = doubt;
  return [
    {
      ...{ line: 1, column: null, what: isUndone(doubt) ? 'repaired' : 'doubtful' },
      reason: { code: 'encoding', why, encoding },
    },
  ];
}
