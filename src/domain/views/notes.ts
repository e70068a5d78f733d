/** Sources as numbered notes, for paper: each has one number, by the order in which it is first cited. */
import type { Claim } from '../model/claim';
import type { Dataset } from '../model/dataset';
import type { SourceId } from '../model/ids';
import type { Relationship } from '../model/relationship';
import type { Source } from '../model/source';

/** A source with its number, from 1. */
export interface Note {
  readonly number: number;
  readonly source: Source;
}

/** The notes of a page, and the numbers by which its parts point to them. */
export interface Notes {
  readonly list: readonly Note[];
  /** The numbers of the sources of these claims, each once, in order. */
  readonly numbersOf: (claims: readonly Claim[]) => readonly number[];
}

/** Numbers the sources of these relationships, in the order of their claims. */
export function notesOf(dataset: Dataset, relationships: readonly Relationship[]): Notes {
  const numbers = new Map<SourceId, number>();
  for (const { claims } of relationships) {
    for (const { citation } of claims) {
      if (!numbers.has(citation.source)) numbers.set(citation.source, numbers.size + 1);
    }
  }
  return {
    list: [...numbers].flatMap(([id, number]) => {
      const source = dataset.sources.get(id);
      return source ? [{ number, source }] : [];
    }),
    numbersOf: (claims) =>
      [...new Set(claims.map(({ citation }) => numbers.get(citation.source) ?? 0))]
        .filter((number) => number > 0)
        .sort((a, b) => a - b),
  };
}

/** "[1]", "[1, 4]", or nothing. */
export function noteMark(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : `[${numbers.join(', ')}]`;
}
