/** What every format says in a sentence or two, because none has a field for it. */

import { citationsWords } from '../../words/citations';
import type { Citable } from './citable';

function evidenceSentences({ evidence }: Citable): string[] {
  if (!evidence) return [];
  const say = citationsWords();
  const { row } = evidence;
  // The row is in no dataset that others could open: the file's hash tells them whether they have the same one.
  return [say.evidence(evidence), ...(row ? [say.row(row.line, row.file, row.sha256)] : [])];
}

/** Who says so, what else has to be said, and exactly which state of which dataset was seen, when and where. */
export function noteOf(citable: Citable): string {
  const { remarks, permalink, container, datasetTitle, datasetVersion, datasetHash, accessed } = citable;
  const say = citationsWords();
  return [
    ...evidenceSentences(citable),
    ...remarks,
    say.permalink(permalink),
    say.dataset(container === null ? null : datasetTitle, datasetVersion, datasetHash),
    say.accessed(accessed),
  ].join(' ');
}
