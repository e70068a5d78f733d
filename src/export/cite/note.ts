/** What every format says in a sentence or two, because none has a field for it. */

import { citationsWords } from '../../words/exports/citations';
import type { Citable } from './citable';

function evidenceSentences({ evidence }: Citable): string[] {
  if (!evidence) return [];
  const say = citationsWords();
  const { row } = evidence;
  // The row is in no dataset that others could open: the file's hash tells them whether they have the same one.
  return [say.evidence(evidence), ...(row ? [say.row(row)] : [])];
}

/** Who says so, what else has to be said, and exactly which state of which dataset was seen, when and where. */
export function noteOf(citable: Citable): string {
  const { remarks, permalink, container, datasets, accessed } = citable;
  const say = citationsWords();
  return [
    ...evidenceSentences(citable),
    ...remarks,
    say.permalink(permalink),
    ...datasets.map(({ title, version, sha256 }) =>
      say.dataset(container === null ? null : title, version, sha256),
    ),
    say.accessed(accessed),
  ].join(' ');
}
