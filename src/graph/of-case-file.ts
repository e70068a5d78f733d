/** Whose a line is, in its words: what a case file alone tells of must not be taken for the word of a register beside it. */
import type { LensEdge } from '../domain/lenses/lens';
import { graphWords } from '../words/views/graph';

/** Words of a line, or its name, with how much of it only a case file tells of. */
export const withOwner = (words: string, { bundle, ofCaseFile }: LensEdge): string =>
  ofCaseFile === undefined ? words : graphWords().ofCaseFile(words, ofCaseFile, bundle?.relationships ?? 1);
