/** Of what a line is only in part, in its words: what a case file alone tells of must not be taken for the word of a register beside it, nor all of a line for what is asked about. */
import type { LensEdge } from '../domain/lenses/lens';
import { graphWords } from '../words/views/graph';

/** Words of a line, or its name, with how much of it only a case file tells of, and how much is asked about where that is not all. */
export function withOwner(words: string, { bundle, ofCaseFile, partAsked }: LensEdge): string {
  const say = graphWords();
  const all = bundle?.relationships ?? 1;
  const own = ofCaseFile === undefined ? words : say.ofCaseFile(words, ofCaseFile, all);
  return partAsked === undefined ? own : say.partAsked(own, partAsked, all);
}
