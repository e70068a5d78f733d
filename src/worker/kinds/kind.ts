/** Files of kinds that are not read: each kind is a row in one of the lists in this folder. */
import { type Refused, refused } from '../read/reading';
import type { OtherFile, PlainCode } from './other-file';

/** A kind of file that is not read. */
export interface OtherKind<Start> {
  /** Whether a file that begins so is of this kind. */
  readonly is: (start: Start) => boolean;
  /** What such a file is. */
  readonly file: PlainCode | ((start: Start) => OtherFile);
}

/** Refuses a file that is of one of these kinds: the first that fits. */
export function refuseKind<Start>(
  kinds: readonly OtherKind<Start>[],
  start: Start,
  name: string,
): Refused | null {
  const kind = kinds.find(({ is }) => is(start));
  if (!kind) return null;
  return refused(typeof kind.file === 'string' ? { code: kind.file } : kind.file(start), { name });
}
