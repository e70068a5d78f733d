/** Files of kinds that are not read: each kind is a row in one of the lists in this folder. */
import { type Refused, refused } from '../read/reading';

/** Words that may depend on what was found. */
type Words<Start> = string | ((start: Start) => string);

/** A kind of file that is not read. */
export interface OtherKind<Start> {
  /** Whether a file that begins so is of this kind. */
  readonly is: (start: Start) => boolean;
  /** What the file is, in a sentence without its full stop. */
  readonly what: Words<Start>;
  /** What would open instead, and how to come by it. */
  readonly todo: Words<Start>;
}

function inWords<Start>(words: Words<Start>, start: Start): string {
  return typeof words === 'string' ? words : words(start);
}

/** Refuses a file that is of one of these kinds: the first that fits. */
export function refuseKind<Start>(
  kinds: readonly OtherKind<Start>[],
  start: Start,
  name: string,
): Refused | null {
  const kind = kinds.find(({ is }) => is(start));
  return kind ? refused(inWords(kind.what, start), name, inWords(kind.todo, start)) : null;
}
