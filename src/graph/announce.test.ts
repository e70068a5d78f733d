import { describe, expect, it } from 'vitest';
import { smallDataset } from '../domain/fixtures/small-dataset';
import type { SelectableId } from '../domain/ids';
import { allOf } from '../domain/relationships';
import { systemsLens } from '../domain/systems-lens';
import { nameOfPlace } from './announce';
import { WIDE } from './columns/geometry';
import { placeColumns } from './columns/place-columns';
import { type Cursor, cursorAt, moveCursor, walkOf } from './navigation';

const dataset = smallDataset();
const graph = systemsLens(dataset, allOf(dataset.relationships));
const walk = walkOf(graph, placeColumns(graph, WIDE));
const at = (id: string): Cursor =>
  cursorAt(walk, id as SelectableId) ?? { at: 'node', id: walk.nodes[0] as never };
const nameOf = (cursor: Cursor) => nameOfPlace(dataset, walk, cursor);

describe('a node', () => {
  it('says what a party is, where it stands and how many relationships leave and arrive', () => {
    expect(nameOf(at('XNO'))).toBe(
      'Northland, state, in the column of exporters. Relationships: 2 leaving, 2 arriving.',
    );
    expect(nameOf(at('XWE'))).toBe(
      'Westland, state, in the column of importers. Relationships: 1 leaving, 1 arriving.',
    );
    expect(nameOf(at('hill-front'))).toBe(
      'Hill Front, armed group, in the column of “feared onward”. Relationships: 0 leaving, 1 arriving.',
    );
  });

  it('says what a system is, and how many relationships run through it', () => {
    expect(nameOf(at('lance-m'))).toBe('Lance-M, air-defence system. 2 relationships.');
    expect(nameOf(at('portable-missiles'))).toBe(
      'Portable missiles, portable air-defence missiles. 1 relationship.',
    );
  });
});

describe('a relationship', () => {
  it('is its sentence, and its place among those of the node it was entered from', () => {
    const first = moveCursor(walk, at('XNO'), 'right');
    expect(nameOf(first)).toBe('Northland delivered 29 Lance-M to Eastland (about December 2006). 1 of 2.');
    expect(nameOf(moveCursor(walk, first, 'down'))).toMatch(
      /^Northland and Westland were negotiating .+\. 2 of 2\.$/,
    );
  });

  it('is counted anew from its other end', () => {
    expect(nameOf(moveCursor(walk, at('XWE'), 'left'))).toMatch(
      /^Northland and Westland were negotiating .+\. 1 of 1\.$/,
    );
  });
});
