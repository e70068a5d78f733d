import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedAlike, packRows, rowsHolding } from '../../data/register/rows/packed-rows';
import { cellWords } from '../../words/views/table';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import { sourceOf } from '../model/dataset';
import { madeOnDemand } from '../model/relationship-lists';
import { allOf, type Relationships } from '../model/relationships';
import { rowFinder } from './find-rows';
import { tableRowOf } from './table';

const WORDS = cellWords();
const dataset = smallDataset();
const index = facetIndexOf(dataset);
const everywhere = Uint32Array.from(allOf(dataset.relationships), (_, row) => row);
const idsAt = (rows: Uint32Array) => Array.from(rows, (row) => dataset.relationships.idAt(row));
const found = (words: string) => idsAt(rowFinder(dataset, index, WORDS)(everywhere, words));

/** The same relationships, as a list that makes each on demand, and whose file can be searched, or not. */
function onDemand(find?: Relationships['find']) {
  const { size, at, idAt, rowOf } = dataset.relationships;
  const list = madeOnDemand(size, at, { idAt, rowOf });
  const relationships = find ? { ...list, find } : list;
  return rowFinder({ ...dataset, relationships }, { ...index, relationships }, WORDS);
}

describe('the rows that hold some words', () => {
  it('hold them in any cell', () => {
    expect(found('hill front')).toEqual(['xwe-hill-front-pike-rifle']);
    expect(found('sanctions')).toEqual(['xso-sanctions-northarms']);
    expect(found('in force')).toEqual(['xso-sanctions-northarms']);
    expect(found('10-12')).toEqual(['xno-xwe-lance-m']);
    expect(found('Пике')).toEqual(['xwe-hill-front-pike-rifle']);
    expect(found('2005-2006')).toEqual(['xno-xea-lance-m']);
  });

  it('hold every word, each in whatever cell', () => {
    expect(found('northland lance')).toContain('xno-xea-lance-m');
    expect(found('eastland lance')).toEqual(['xno-xea-lance-m']);
    expect(found('eastland hill')).toEqual([]);
  });

  it('are found in spite of case, accents and spaces around', () => {
    const made = madeDataset([
      { from: 'Côte', to: 'B' },
      { from: 'A', to: 'B' },
    ]);
    const find = rowFinder(made, facetIndexOf(made), WORDS);
    expect([...find(Uint32Array.of(0, 1), ' COTE ')]).toEqual([0]);
    expect([...find(Uint32Array.of(0, 1), 'côté')]).toEqual([0]);
  });

  it('hold them in the register row that they cite, though no cell shows it', () => {
    const cells = allOf(dataset.relationships).flatMap(({ id, claims }) =>
      claims.flatMap(({ citation }) =>
        citation.type === 'register-row' ? Object.values(citation.cells).map((cell) => ({ id, cell })) : [],
      ),
    );
    expect(cells.length).toBeGreaterThan(0);
    for (const { id, cell } of cells) expect(found(cell)).toContain(id);
  });

  it('are all rows where there are no words', () => {
    expect(found('  ')).toEqual(idsAt(everywhere));
  });

  it('are looked for among the given ones only, and stay in their order', () => {
    const find = rowFinder(dataset, index, WORDS);
    expect([...find(Uint32Array.of(1, 0), 'lance')]).toEqual([1, 0]);
    expect([...find(Uint32Array.of(6), 'lance')]).toEqual([]);
  });
});

describe('rows that are made on demand', () => {
  it('are found by the words of their file', () => {
    const find = onDemand((words) => Uint32Array.from(words.toLowerCase() === 'escrow' ? [2, 5] : []));
    expect([...find(everywhere, 'Escrow')]).toEqual([2, 5]);
    expect(idsAt(find(everywhere, 'escrow sanctions'))).toEqual(['xso-sanctions-northarms']);
  });

  it('are found by words in any script, in whatever way the keyboard puts their letters together', () => {
    const cells = ['천궁-II', 'Łódź', 'Straße', 'ﬁreﬁnder', 'Đà Nẵng', 'Бастион-Й', 'ΚΡΟΝΟΣ'];
    const rows = packRows(cells.map((cell, i) => ({ line: i + 1, cells: [cell, 'escrow'] })));
    const find = onDemand((words) => Uint32Array.from(rowsHolding(rows, foldedAlike(rows.text), words)));
    for (const [row, cell] of cells.entries()) {
      for (const typed of [cell, cell.toLowerCase(), cell.normalize('NFD')]) {
        expect([...find(everywhere, `${typed} Escrow`)], typed).toEqual([row]);
      }
    }
  });

  it('are found by their cells where the file cannot be searched', () => {
    const find = onDemand();
    expect(idsAt(find(everywhere, 'hill front'))).toEqual(['xwe-hill-front-pike-rifle']);
    expect(idsAt(find(everywhere, '2005-2006 29'))).toEqual(['xno-xea-lance-m']);
    expect(idsAt(find(everywhere, 'not stated portable'))).toEqual(['xso-xea-portable-missiles']);
  });

  it('are not made for it', () => {
    const { size, idAt, rowOf } = dataset.relationships;
    const at = () => {
      throw new Error('It was made.');
    };
    const relationships = { size, at, idAt, rowOf, ready: [] };
    const find = rowFinder({ ...dataset, relationships }, { ...index, relationships }, WORDS);
    expect(idsAt(find(everywhere, 'hill'))).toEqual(['xwe-hill-front-pike-rifle']);
  });
});

it('finds exactly the rows in whose cells each word stands, for any piece of any cell', () => {
  const texts = allOf(dataset.relationships).map((relationship) => {
    const rows = relationship.claims.flatMap(({ citation }) =>
      citation.type === 'register-row' ? Object.values(citation.cells) : [],
    );
    // The cell names the first source alone; a row is found by every one of them.
    const titles = relationship.claims.map(({ citation }) => sourceOf(dataset, citation.source).title);
    const cells = Object.values(tableRowOf(dataset, relationship, WORDS).cells);
    return [...cells, ...titles, ...rows].map((cell) => cell.toLowerCase());
  });
  const words = [...new Set(texts.flat().flatMap((cell) => cell.split(/\s+/)))].filter(Boolean);
  const piece = fc
    .tuple(fc.constantFrom(...words), fc.nat(), fc.nat())
    .map(([word, a, b]) => word.slice(a % word.length).slice(0, 1 + (b % word.length)));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (sought) => {
      const naively = [...everywhere].filter((row) =>
        sought.every((word) => texts[row]?.some((cell) => cell.includes(word))),
      );
      expect([...rowFinder(dataset, index, WORDS)(everywhere, sought.join(' '))]).toEqual(naively);
    }),
  );
});
