/** Ids of a link, held against what a dataset knows. */
import type { Vocabulary } from '../domain/columns/vocabulary';
import type { Consequence, Finding, VocabularyOf } from './finding';
import { noticeOf, type Pending, readAs } from './notice';
import { idInOtherCase, idsToday, nearestId } from './vocabulary';

/** A value as far as the dataset knows it, and what is to be said of the rest. */
export interface Checked<Value> {
  readonly value: Value;
  readonly pending: readonly Pending[];
}

/** That an id stands for nothing here, and what follows. */
export function unknownId(
  parameter: string,
  id: string,
  vocabulary: Vocabulary<VocabularyOf>,
  so: Consequence,
  excluded?: true,
): Pending {
  const finding: Finding = { code: 'unknown-id', of: vocabulary.of, id, so };
  return () => ({
    parameter,
    ...noticeOf(id, finding, nearestId(vocabulary, id)),
    ...(excluded && { excluded }),
  });
}

/** An id as it is today, and what is to be said of how it was written; null where it stands for nothing. */
export function found(parameter: string, id: string, vocabulary: Vocabulary, today = idsToday(vocabulary)) {
  const current = today(id);
  if (current !== null) return { id: current, pending: [] };
  const inOtherCase = idInOtherCase(vocabulary, id);
  return inOtherCase === null
    ? null
    : { id: inOtherCase, pending: [() => ({ parameter, ...readAs(id, inOtherCase) })] };
}

/** Ids as they are today, each once, those that stand for nothing, and what is to be said of the others. */
export function sorted(parameter: string, ids: readonly string[], vocabulary: Vocabulary) {
  const known = new Set<string>();
  const unknown: string[] = [];
  const pending: Pending[] = [];
  const today = idsToday(vocabulary);
  for (const id of ids) {
    const current = found(parameter, id, vocabulary, today);
    if (current === null) unknown.push(id);
    else known.add(current.id);
    pending.push(...(current?.pending ?? []));
  }
  return { known: [...known], unknown, pending };
}
