import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../domain/columns/facet-index';
import { madeDataset } from '../domain/fixtures/made-dataset';
import { smallDataset } from '../domain/fixtures/small-dataset';
import { withChosenLine } from '../domain/lenses/chosen-line';
import { pairIdAt, partiesLens } from '../domain/lenses/parties/parties-lens';
import { sizedGraph } from '../domain/lenses/sized-graph';
import type { Size } from '../domain/lenses/sizes';
import { systemsLens } from '../domain/lenses/systems/systems-lens';
import type { SelectableId } from '../domain/model/ids';
import { allOf } from '../domain/model/relationships';
import { nameOfCursor } from './announce';
import { WIDE } from './columns/geometry';
import { placeColumns } from './columns/place-columns';
import { walkOfColumns } from './columns/walk';
import { type Cursor, cursorAt, moveCursor, walkOfNetwork } from './navigation';
import { sentence } from './sentence';
import { toldSizes } from './sizes/told-size';

const dataset = smallDataset();
const graph = systemsLens(dataset, allOf(dataset.relationships));
const walk = walkOfColumns(graph, placeColumns(graph, WIDE));
const at = (id: string): Cursor =>
  cursorAt(walk, id as SelectableId) ?? { at: 'node', id: walk.nodes[0] as never };
const nameOf = (cursor: Cursor) => nameOfCursor(dataset, walk, cursor, sentence);

describe('a node', () => {
  it('says what a party is, where it stands and how many relationships leave and arrive', () => {
    expect(nameOf(at('XNO'))).toBe(
      'Northland, state, in the column of exporters. Relationships: 2 leaving, 2 arriving.',
    );
    expect(nameOf(at('XWE'))).toBe(
      'Westland, state, in the column of importers. Relationships: 1 leaving, 1 arriving.',
    );
    expect(nameOf(at('hill-front'))).toBe(
      'Hill Front, armed group, in the column of “feared to end up with”. Relationships: 0 leaving, 1 arriving.',
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
  it('is its sentence, and its position among those of the node it was entered from', () => {
    const first = moveCursor(walk, at('XNO'), 'right');
    expect(nameOf(first)).toBe('Northland delivered 29 Lance-M to Eastland (about December 2006). 1 of 2.');
    expect(nameOf(moveCursor(walk, first, 'down'))).toMatch(
      /^Northland and Westland were negotiating .+\. 2 of 2\.$/,
    );
  });

  it('is who gives what to whom until the sentences have arrived', () => {
    const first = moveCursor(walk, at('XNO'), 'right');
    expect(nameOfCursor(dataset, walk, first, null)).toBe('Northland to Eastland, Lance-M. 1 of 2.');
  });

  it('is counted anew from its other end', () => {
    expect(nameOf(moveCursor(walk, at('XWE'), 'left'))).toMatch(
      /^Northland and Westland were negotiating .+\. 1 of 1\.$/,
    );
  });
});

it('counts the pairs of a party in a network, and not the line that what is chosen has beside one', () => {
  const made = madeDataset([
    { from: 'A', to: 'B' },
    { id: 'failed', from: 'A', to: 'B', status: 'not-concluded' },
  ]);
  const index = facetIndexOf(made);
  const rows = Uint32Array.of(0, 1);
  const pairs = partiesLens(made, index, rows, { width: 'deals', most: 9 });
  const network = walkOfNetwork(
    withChosenLine(index, rows, pairs, pairIdAt(index), 'failed' as SelectableId),
  );
  const name = (id: string) =>
    nameOfCursor(made, network, cursorAt(network, id as SelectableId) as Cursor, sentence);
  expect(name('A')).toBe('A, state. Pairs: 1 leaving, 0 arriving.');
  expect(name('failed')).toMatch(/ 2 of 2\.$/);
});

it('says that a part of the lines is counted where the picture draws no more', () => {
  const made = madeDataset([
    { from: 'A', to: 'B' },
    { from: 'A', to: 'B' },
    { from: 'A', to: 'C' },
  ]);
  const network = walkOfNetwork(
    partiesLens(made, facetIndexOf(made), Uint32Array.of(0, 1, 2), { width: 'deals', most: 1 }),
  );
  expect(nameOfCursor(made, network, cursorAt(network, 'A' as SelectableId) as Cursor, sentence)).toBe(
    'A, state. Pairs drawn here: 1 leaving, 0 arriving.',
  );
});

it('tells beside its name how large a party is, where sizes follow a measure', () => {
  const made = madeDataset([{ from: 'A', to: 'B' }]);
  const index = facetIndexOf(made);
  const rows = Uint32Array.of(0);
  const pairs = partiesLens(made, index, rows, { width: 'deals', most: 9 });
  const nameBy = (size: Size) => {
    const sized = sizedGraph(pairs, index, rows, size);
    const network = walkOfNetwork(sized, toldSizes(sized));
    return nameOfCursor(made, network, cursorAt(network, 'A' as SelectableId) as Cursor, sentence);
  };
  expect(nameBy('exports')).toBe('A, 1 deal as exporter, state. Pairs: 1 leaving, 0 arriving.');
  expect(nameBy('tiv-out')).toBe('A, size not told, state. Pairs: 1 leaving, 0 arriving.');
  expect(nameBy('even')).toBe('A, state. Pairs: 1 leaving, 0 arriving.');
});
