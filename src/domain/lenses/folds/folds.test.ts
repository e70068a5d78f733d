import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { compareUnits } from '../../compare/compared';
import { sidesOf } from '../../compare/sides';
import { applyFilter } from '../../filter/facet-filter';
import { NO_FILTER, withYears } from '../../filter/filter';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import type { Dataset } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import type { Party } from '../../model/party';
import { everyRow } from '../../model/relationships';
import { countedIn } from '../../sums/counting';
import { firmDealsAt } from '../../sums/firm-deals';
import type { LineId } from '../lens';
import type { Lens } from '../lenses';
import { coordinatesOf } from '../map/coordinates';
import { middleOf } from '../map/middle';
import { matrixOf } from '../matrix/matrix';
import { organisationIn, organisationOf, standingApart } from './apart';
import { endsOfThing } from './ends-of-thing';
import type { FoldTo } from './fold-to';
import { type Folded, foldedOf } from './folded';
import { foldedGraph } from './folded-graph';
import { type FoldedThing, foldedThingOf } from './folded-lines';
import { membersWithDeals, waysOfPart } from './inside';
import { movedTo } from './moved';
import { foldsWith, type Part, partOf } from './parts';
import { rowsOfThing } from './rows-of-thing';

const LINES: readonly Line[] = [
  { from: 'USA', to: 'ESP', status: 'ordered', date: '1975' },
  { from: 'USA', to: 'ESP', status: 'ordered', date: '1985' },
  { from: 'SUHH', to: 'POL', status: 'ordered', date: '1985' },
  { from: 'USA', to: 'POL', status: 'ordered', date: '1998/2003' },
  { from: 'DEU', to: 'POL', status: 'ordered', date: '2002' },
  { from: 'RUS', to: 'IND', status: 'ordered', date: '2002' },
  { kind: 'sanctions', from: 'USA', to: 'RUS', date: '../..' },
];

const dataset = madeDataset(LINES);
const index = facetIndexOf(dataset);
const all = everyRow(dataset.relationships);
const folded = (fold: FoldTo) => foldedOf(dataset, index, fold) as Folded;
const graphOf = (lens: Lens, fold: FoldTo, most = 99) =>
  foldedGraph(lens, folded(fold), all, { width: 'deals', most, opened: [] });

const linesOf = (lens: Lens, fold: FoldTo) =>
  graphOf(lens, fold).edges.map(({ id, bundle }) => [id, bundle?.flow.relationships]);

describe('what has moved to a part', () => {
  it('is told of the party that stands there, and not of its partners', () => {
    const of = (rows: readonly number[], ...parties: string[]) =>
      movedTo(index, folded('nato'), rows, parties);
    expect(of([0, 1], 'ESP')).toEqual({ relationships: 1, parts: ['in_nato'] });
    expect(of([0, 1], 'USA')).toEqual({ relationships: 2, parts: ['in_nato'] });
    expect(of([3], 'USA', 'POL')).toEqual({ relationships: 1, parts: ['in_nato', 'perhaps_nato'] });
    expect(of([5], 'RUS', 'IND')).toEqual({ relationships: 0, parts: [] });
  });
});

describe('a fold by income', () => {
  it('divides all ends by the year, and has a part for those in none', () => {
    expect(linesOf('parties', 'income')).toEqual([
      ['in_no-income..in_no-income', 3],
      ['in_high-income..in_upper-middle-income', 2],
      ['in_lower-middle-income..in_low-income', 1],
      ['in_no-income..in_no-income..sanctions', 1],
    ]);
    const nobody = partOf(dataset, 'in_no-income') as Part;
    expect([nobody.group, foldsWith(nobody)]).toEqual([null, ['income']]);
    const thing = foldedThingOf(dataset, 'in_lower-middle-income..in_low-income') as FoldedThing;
    expect([...rowsOfThing(dataset, index, thing)]).toEqual([5]);
  });
});

describe('who stands beside a folded group', () => {
  it('is a member with what was ordered before it joined, and nobody who never was one', () => {
    expect(standingApart(dataset, folded('nato'), all)).toEqual([
      { party: 'ESP', relationships: 1, from: '1982-05-30', until: null },
      { party: 'POL', relationships: 1, from: '1999-03-12', until: null },
    ]);
    expect(standingApart(dataset, folded('nato'), [1, 4])).toEqual([]);
    expect(standingApart(dataset, folded('region'), all)).toEqual([]);
  });

  it('is the organisation that has its name, where the dataset shows one in these rows', () => {
    const made = madeDataset([
      { from: 'USA', to: 'nato' },
      { from: 'USA', to: 'RUS' },
    ]);
    const nato = made.parties.get('nato') as Party;
    const kind = 'international-organisation';
    const known: Dataset = {
      ...made,
      parties: new Map([...made.parties, [nato.id, { ...nato, kind, name: 'NATO' }]]),
    };
    const seen = foldedOf(known, facetIndexOf(known), 'nato') as Folded;
    expect(organisationOf(known, 'nato')).toBe('nato');
    expect(organisationOf(known, 'eu')).toBeNull();
    expect([[0, 1], [1]].map((rows) => organisationIn(known, seen, 'nato', rows))).toEqual(['nato', null]);
  });
});

describe('a fold while years are chosen', () => {
  it('has one line for each pair of its parts, as in all years', () => {
    const years = { first: 1970, last: 2005 };
    const counted = countedIn(index, { years, dated: 'any' });
    for (const fold of ['nato', 'region'] as const) {
      const own = foldedOf(dataset, counted, fold) as Folded;
      const { edges } = foldedGraph('matrix', own, all, { width: 'deals', most: 99, opened: [] });
      expect(edges.map(({ id, bundle }) => [id, bundle?.flow.relationships])).toEqual(
        linesOf('matrix', fold),
      );
    }
  });
});

describe('two filters that are compared', () => {
  it('have as many pairs as the picture has lines along which goods move', () => {
    const filters = {
      a: withYears(NO_FILTER, { first: 1970, last: 1999 }),
      b: withYears(NO_FILTER, { first: 2000, last: 2009 }),
    };
    const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
    for (const fold of ['nato', 'region', 'subregion']) {
      const own = folded(fold);
      const { edges } = foldedGraph('parties', own, sides.union, { width: 'deals', most: 99, opened: [] });
      const lines = edges
        .filter(({ bundle }) => bundle?.flow.group === 'goods')
        .map(({ id }) => id as string);
      const units = compareUnits(own.index, sides, filters, 'pair', 'deals').filter(({ class: of }) => of);
      expect(units.map(({ ids }) => ids.join('..')).sort()).toEqual(lines.sort());
    }
  });
});

describe('a fold by a group', () => {
  it('joins who was a member when the order was placed; others stay, and whom the date leaves open stand apart', () => {
    const expected = [
      ['in_nato..in_nato', 2],
      ['RUS..IND', 1],
      ['SUHH..POL', 1],
      ['in_nato..ESP', 1],
      ['in_nato..perhaps_nato', 1],
      ['perhaps_nato..RUS..sanctions', 1],
    ];
    for (const lens of ['parties', 'map', 'matrix'] as const)
      expect(linesOf(lens, 'nato').sort()).toEqual(expected.toSorted());
  });

  it('says how many parties a node stands for, and is told from a party of its name', () => {
    const { nodes } = graphOf('parties', 'nato');
    const told = nodes.map((node) => [node.id, node.type === 'party' ? node.parties : null]);
    expect(Object.fromEntries(told)).toEqual({
      ...{ in_nato: 4, perhaps_nato: 2 },
      ...{ RUS: undefined, IND: undefined, SUHH: undefined, POL: undefined, ESP: undefined },
    });
    expect(dataset.parties.has('in_nato')).toBe(false);
  });

  it('finds the relationships of each line and node, all of them once', () => {
    for (const fold of ['nato', 'region', 'subregion', 'warsaw-pact']) {
      const rows = graphOf('parties', fold).edges.flatMap(({ id, bundle }) => {
        const thing = foldedThingOf(dataset, id);
        return thing
          ? [...rowsOfThing(dataset, index, thing)]
          : Array.from({ length: bundle?.flow.relationships ?? 0 });
      });
      expect(rows).toHaveLength(all.length);
    }
    const nato = partOf(dataset, 'in_nato');
    if (!nato) throw new Error('Nobody knows NATO.');
    const thing = { type: 'part', part: nato } as const;
    const own = rowsOfThing(dataset, index, thing);
    expect([...own]).toEqual([0, 1, 3, 4]);
    expect(membersWithDeals(dataset, index, nato, own)).toEqual([
      { id: 'USA', out: 3, into: 0 },
      { id: 'DEU', out: 1, into: 0 },
      { id: 'ESP', out: 0, into: 1 },
      { id: 'POL', out: 0, into: 1 },
    ]);
    const { out, into, within } = waysOfPart(dataset, index, nato, own);
    expect([out, into, within].map((rows) => [...rows])).toEqual([[0, 3], [], [1, 4]]);
  });
});

describe('a line of a fold', () => {
  const endsIn = (fold: FoldTo, id: string) => graphOf('parties', fold).ends?.(id as LineId);

  it('says which of the members it is of, and of how many', () => {
    expect(endsIn('nato', 'perhaps_nato..RUS..sanctions')).toEqual({
      from: { parties: ['USA'], of: 2 },
      to: null,
    });
    expect(endsIn('nato', 'in_nato..perhaps_nato')).toEqual({
      from: { parties: ['USA'], of: 4 },
      to: { parties: ['POL'], of: 2 },
    });
    expect(endsIn('nato', 'RUS..IND')).toBeNull();
    expect(endsIn('nato', 'IND..RUS')).toBeNull();
  });

  it('is of those at either end where it stays within', () => {
    const all = { parties: ['DEU', 'ESP', 'POL', 'USA'], of: 4 };
    expect(endsIn('nato', 'in_nato..in_nato')).toEqual({ from: all, to: all });
  });

  it('says the same whether or not the picture is folded so', () => {
    for (const fold of ['nato', 'region', 'subregion', 'warsaw-pact']) {
      const graph = graphOf('parties', fold);
      for (const { id } of graph.edges) {
        const thing = foldedThingOf(dataset, id);
        if (thing) expect(endsOfThing(dataset, index, thing, all)).toEqual(graph.ends?.(id));
      }
    }
  });

  it('is as wide as it is to the widest between two, and of no width of its own within a part', () => {
    const told = graphOf('parties', 'nato').edges.map(({ id, bundle }) => [
      id,
      bundle?.share,
      bundle?.isWithin ?? false,
    ]);
    expect(Object.fromEntries(told.map(([id, ...rest]) => [id, rest]))).toMatchObject({
      'in_nato..in_nato': [0, true],
      'RUS..IND': [1, false],
      'in_nato..ESP': [1, false],
      'perhaps_nato..RUS..sanctions': [0, false],
    });
  });
});

describe('a fold', () => {
  it.each(['region', 'subregion', 'nato', 'csto', 'eu'])('to %s adds up to all', (fold) => {
    const { edges } = graphOf('parties', fold);
    const deals = edges.reduce((sum, { bundle }) => sum + (bundle?.flow.deals ?? 0), 0);
    expect(deals).toBe(firmDealsAt(index, all).length);
    const { total } = matrixOf(dataset, graphOf('matrix', fold, 2), 'weight');
    expect(total.deals).toBe(deals);
  });

  it('stands on a map amid its members, and nowhere where it is not known who they are', () => {
    const { members } = folded('nato');
    expect(members.get('perhaps_nato' as PartyId)).toEqual([]);
    const own = members.get('in_nato' as PartyId) ?? [];
    expect([...own].sort()).toEqual(['DEU', 'ESP', 'POL', 'USA']);
    const { latitude = 0, longitude = 0 } = middleOf(own.flatMap((id) => coordinatesOf(id) ?? [])) ?? {};
    expect(latitude).toBeGreaterThan(45);
    expect(longitude).toBeGreaterThan(-60);
    expect(longitude).toBeLessThan(20);
  });

  it('to what nobody knows is none', () => {
    expect(foldedOf(dataset, index, 'nobody')).toBeNull();
    expect(foldedThingOf(dataset, 'in_nobody')).toBeNull();
    expect(foldedThingOf(dataset, 'in_nato..nobody')).toBeNull();
    expect(foldedThingOf(dataset, 'in_nato..RUS..IND..RUS')).toBeNull();
    expect(foldedThingOf(dataset, 'perhaps_no-region')).toBeNull();
  });
});
