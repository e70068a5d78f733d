/** What every format says in a sentence or two, because none has a field for it. */

import { datesWords } from '../../words/dates';
import type { Citable } from './citable';
import type { RowInFile } from './evidence';

/** Words in quotation marks, with the stop or comma that follows them inside, as Chicago has it. */
export function inQuotes(words: string, stop = ''): string {
  const inner = words.replace(/(^|[\s([–—-])"|“/gu, '$1‘').replace(/[”"]/gu, '’');
  return `“${inner}${/[.!?…]’?$/u.test(inner) && stop === '.' ? '' : stop}”`;
}

/** The row is in no dataset that others could open: the file's hash tells them whether they have the same one. */
function rowSentence({ line, file, sha256 }: RowInFile): string {
  return `Row: line ${line} of the file ${inQuotes(file, ',')} SHA-256 ${sha256}.`;
}

function evidenceSentence({ evidence }: Citable): string[] {
  if (!evidence) return [];
  const { speaker, title, publisher, issued, address, place } = evidence;
  const where = [publisher, datesWords().inWords(issued), ...(address === null ? [] : [address])].join(', ');
  return [
    `Evidence: ${speaker}, in ${inQuotes(title, ',')} ${where}.`,
    ...(place ? [rowSentence(place)] : []),
  ];
}

/** Who says so, what else has to be said, and exactly which state of which dataset was seen, when and where. */
export function noteOf(citable: Citable): string {
  const { remarks, permalink, container, datasetTitle, datasetVersion, datasetHash, accessed } = citable;
  const dataset = container === null ? 'Version' : `Dataset ${inQuotes(datasetTitle, ',')} version`;
  return [
    ...evidenceSentence(citable),
    ...remarks,
    `Permalink: ${permalink}.`,
    `${dataset} ${datasetVersion}, SHA-256 ${datasetHash}.`,
    `Accessed ${datesWords().inWords(accessed)}.`,
  ].join(' ');
}
