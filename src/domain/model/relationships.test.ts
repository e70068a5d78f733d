import { describe, expect, it } from 'vitest';
import { madeRelationships } from '../fixtures/made-dataset';
import type { RelationshipId } from './ids';
import { chained, madeOnDemand } from './relationship-lists';
import { allOf, findRelationship, type Relationships, readyMade } from './relationships';

const made = (...ids: readonly string[]) => madeRelationships(ids.map((id) => ({ id, from: 'A', to: 'B' })));
const idOf = (text: string) => text as RelationshipId;
const idsOf = (list: Relationships) => allOf(list).map(({ id }) => id);

/** Relationships made on demand, and the rows of which one was made, in order. */
function onDemand(...ids: readonly string[]) {
  const rows: number[] = [];
  const all = made(...ids);
  const ready = readyMade(all);
  const make = (row: number) => {
    rows.push(row);
    return ready.at(row);
  };
  const { idAt, rowOf } = ready;
  return { list: madeOnDemand(ids.length, make, { idAt, rowOf }), rows };
}

const LISTS: readonly (readonly [string, () => Relationships])[] = [
  ['ready made', () => readyMade(made('a', 'b', 'c'))],
  ['made on demand', () => onDemand('a', 'b', 'c').list],
  ['chained', () => chained([readyMade(made('a')), readyMade([]), onDemand('b', 'c').list])],
];

describe.each(LISTS)('relationships that are %s', (_, listOf) => {
  const list = listOf();

  it('are found by row and by id', () => {
    expect(list.size).toBe(3);
    expect(idsOf(list)).toEqual(['a', 'b', 'c']);
    for (const [row, id] of ['a', 'b', 'c'].entries()) {
      expect(list.idAt(row)).toBe(id);
      expect(list.rowOf(idOf(id))).toBe(row);
      expect(findRelationship(list, idOf(id))).toBe(list.at(row));
    }
  });

  it('are not found where there are none', () => {
    expect(list.rowOf(idOf('d'))).toBeNull();
    expect(findRelationship(list, idOf('d'))).toBeUndefined();
    for (const row of [-1, 3]) expect(() => list.at(row)).toThrow(RangeError);
  });
});

describe('what is made on demand', () => {
  it('is made once each, and only when it is asked for', () => {
    const { list, rows } = onDemand('a', 'b', 'c');
    expect([list.size, list.rowOf(idOf('c')), list.idAt(1)]).toEqual([3, 2, 'b']);
    expect(rows).toEqual([]);
    expect(list.at(2)).toBe(list.at(2));
    expect(rows).toEqual([2]);
    expect(idsOf(list)).toEqual(['a', 'b', 'c']);
    expect(rows).toEqual([2, 0, 1]);
  });

  it('is never ready, also where other lists come before it', () => {
    const { list, rows } = onDemand('b', 'c');
    expect(list.ready).toEqual([]);
    const both = chained([readyMade(made('a')), list]);
    expect(both.ready.map(({ id }) => id)).toEqual(['a']);
    expect(rows).toEqual([]);
  });
});

it('chains nothing to nothing', () => {
  expect(idsOf(chained([]))).toEqual([]);
  expect(() => chained([]).at(0)).toThrow('There is no relationship in row 0.');
});

it('finds words in each of the chained lists, in the rows of the whole', () => {
  const searchable: Relationships = { ...onDemand('c', 'd').list, find: () => Uint32Array.of(1) };
  const list = chained([readyMade(made('a', 'b')), searchable, searchable]);
  expect([...(list.find?.('words') ?? [])]).toEqual([3, 5]);
});
