/**
 * A filter that a reader changes step by step always shows what the same filter shows that is written down at once.
 * SEEDS and OPERATIONS set how many sequences are tried, and of how many steps.
 */
import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { joinedIndex } from '../columns/facet-join';
import { FACET_IDS, type FacetId } from '../columns/facets';
import { type Random, randomFrom } from '../fixtures/edits';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import {
  inPlainWords,
  naiveFilterOf,
  type PlainRelationship,
  type PlainResult,
  plainRelationships,
} from '../fixtures/naive-filter';
import type { Dataset } from '../model/dataset';
import { CONDITIONS, REMARKS } from '../model/deal';
import type { DatasetId, PartyId } from '../model/ids';
import { KINDS } from '../model/relationship';
import { allOf, readyMade } from '../model/relationships';
import { REPORTERS } from '../model/reported';
import { STATUSES } from '../model/status';
import { type Around, DEPTHS, DIRECTIONS, withCentre, withOtherCentre } from './around';
import { applyFilter } from './facet-filter';
import { ANY, type Filter, NO_FILTER, withAround, withChoice, withMark, withYears } from './filter';

const SEEDS = Number(process.env['SEEDS'] ?? 200);
const OPERATIONS = Number(process.env['OPERATIONS'] ?? 100);

const RELATIONSHIPS = 12;
const PARTIES = ['A', 'B', 'C', 'D', 'E', 'F'];
const FIRST_YEAR = 2000;
const YEARS = 12;

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], random: Random): Item {
  return items[random(items.length)] as Item;
}

/** Up to so many of these, each once. */
function someOf<Item>(items: readonly Item[], most: number, random: Random): Item[] {
  return [...new Set(Array.from({ length: random(most + 1) }, () => pick(items, random)))];
}

function lineOf(random: Random): Line {
  const first = FIRST_YEAR + random(YEARS);
  const system = pick([undefined, 'one', 'two', 'three', 'unnamed'], random);
  const condition = pick([undefined, ...CONDITIONS], random);
  const reporter = pick([undefined, ...REPORTERS], random);
  return {
    kind: pick(KINDS, random),
    from: pick(PARTIES, random),
    to: pick(PARTIES, random),
    via: someOf(PARTIES, 2, random),
    ...(system !== undefined && { system }),
    status: pick(STATUSES, random),
    date: random(3) === 0 ? `${first}/${first + random(4)}` : `${first}`,
    sources: ['book', ...someOf(['cable', 'register'], 2, random)],
    ...(condition !== undefined && { condition }),
    remarks: someOf(REMARKS, 2, random),
    ...(reporter && { reported: { by: reporter } }),
  };
}

/** A dataset of two members, with its index: of the whole, or joined from the indexes of both. */
function madeFrom(random: Random) {
  const made = madeDataset(Array.from({ length: RELATIONSHIPS }, () => lineOf(random)));
  const half = random(RELATIONSHIPS);
  const all = allOf(made.relationships).map((relationship, row) => ({
    ...relationship,
    datasets: [row < half ? 'first' : 'second'] as string[] as DatasetId[],
  }));
  const part = (first: number, last: number): Dataset => ({
    ...made,
    relationships: readyMade(all.slice(first, last)),
  });
  const dataset = part(0, RELATIONSHIPS);
  const parts = [part(0, half), part(half, RELATIONSHIPS)].map(facetIndexOf);
  return { dataset, index: random(2) === 0 ? facetIndexOf(dataset) : joinedIndex(dataset, parts) };
}

/** A value of a facet that some relationship has, or now and then one that none has. */
function someValue(all: readonly PlainRelationship[], facet: FacetId, random: Random): string {
  return random(20) === 0 ? 'nowhere' : (pick(pick(all, random).values[facet], random) ?? 'nowhere');
}

function withRandomYears(filter: Filter, random: Random): Filter {
  const first = FIRST_YEAR - 1 + random(YEARS);
  return withYears(filter, random(3) === 0 ? null : { first, last: first + random(YEARS) });
}

/** The filter with a mark of any kind on some value, or with one that is there taken off. */
function withRandomMark(filter: Filter, all: readonly PlainRelationship[], random: Random): Filter {
  const facet = pick(FACET_IDS, random);
  const { include, exclude } = filter.facets[facet];
  const marked = [...include, ...exclude];
  if (marked.length > 0 && random(2) === 0) return withMark(filter, facet, pick(marked, random), null);
  const mark = pick(['include', 'exclude', 'exclude', null] as const, random);
  return withMark(filter, facet, someValue(all, facet, random), mark);
}

/** The filter around one thing more, or with a centre taken away. */
function withRandomCentre(filter: Filter, all: readonly PlainRelationship[], random: Random): Filter {
  const { around } = filter;
  if (around.length > 0 && random(2) === 0)
    return withAround(filter, withOtherCentre(around, pick(around, random), null));
  const id = someValue(all, pick(['party', 'party', 'system'] as const, random), random) as PartyId;
  const centre: Around = { id, depth: pick(DEPTHS, random), direction: pick(DIRECTIONS, random) };
  return withAround(filter, withCentre(around, centre));
}

/** What a reader does next, all that has been done so far being known. */
function afterNextStep(done: readonly Filter[], all: readonly PlainRelationship[], random: Random): Filter[] {
  const filter = done.at(-1) ?? NO_FILTER;
  const step = random(20);
  if (step < 4) return done.slice(0, -1);
  if (step < 5) return [...done, NO_FILTER];
  if (step < 8) return [...done, withChoice(filter, pick(FACET_IDS, random), ANY)];
  if (step < 10) return [...done, withRandomYears(filter, random)];
  if (step < 11) return [...done, withRandomCentre(filter, all, random)];
  return [...done, withRandomMark(filter, all, random)];
}

function isSame(a: PlainResult, b: PlainResult): boolean {
  const isSameCount = (facet: FacetId) => a.counts[facet] === b.counts[facet];
  return a.years === b.years && a.visible.join() === b.visible.join() && FACET_IDS.every(isSameCount);
}

it(`shows after every step what the filter shows from scratch (${SEEDS} seeds, ${OPERATIONS} steps)`, () => {
  let shownSome = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = randomFrom(seed);
    const { dataset, index } = madeFrom(random);
    const all = plainRelationships(dataset);
    const naively = naiveFilterOf(all);
    let done: readonly Filter[] = [];
    for (let step = 0; step < OPERATIONS; step++) {
      done = afterNextStep(done, all, random);
      const filter = done.at(-1) ?? NO_FILTER;
      const found = inPlainWords(index, applyFilter(index, filter));
      const expected = naively(filter);
      // This is quick; only where they differ is it worth working out what differs.
      if (!isSame(found, expected))
        expect({ seed, step, filter, ...found }).toEqual({ seed, step, filter, ...expected });
      if (found.visible.length > 0 && found.visible.length < all.length) shownSome++;
    }
  }
  // A sequence that mostly shows nothing, or everything, would put little to the test.
  expect(shownSome).toBeGreaterThan(SEEDS * OPERATIONS * 0.3);
}, 120_000);
