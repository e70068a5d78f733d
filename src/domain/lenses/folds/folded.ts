/**
 * A dataset as a fold shows it: the ends of its relationships are the parts of the fold, and those parties that are in
 * none of them. Whatever adds up flows, names their ends or draws them works on it as on any other.
 */
import { emptyCodes, type FacetColumn, firstCode } from '../../columns/facet-column';
import type { FacetIndex } from '../../columns/facet-index';
import { type End, type Fold, foldByGroup, foldByIncome, foldByRegion } from '../../columns/folds';
import { groupOf } from '../../groups/groups';
import { tableOf } from '../../groups/tables';
import { memoizePer } from '../../memoize/memoize';
import type { Dataset } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import type { Party } from '../../model/party';
import { canFold, FOLDS, type FoldOfAll, type FoldTo, isOfAll } from './fold-to';
import { openPartId, type Part, partId, partOf } from './parts';

/** Who is in a part of a fold: who supplies, objects or puts sanctions on, and who it is done to. */
export type Members = Readonly<Record<End, ReadonlySet<PartyId>>>;

/** A dataset that is folded. */
export interface Folded {
  readonly fold: FoldTo;
  /** With the parts of the fold among its parties: these have the names of their groups, and no more. */
  readonly dataset: Dataset;
  readonly index: FacetIndex;
  /** The index that was folded, in which each party is at its own ends. */
  readonly unfolded: FacetIndex;
  /** The parts in which somebody is, whatever is visible. */
  readonly parts: ReadonlyMap<PartyId, Part>;
  /** Who is in each part, whatever is visible; nobody in those of whom it is not known, or who are in no group. */
  readonly members: ReadonlyMap<PartyId, readonly PartyId[]>;
  /** Who is in each part by the relationships in these rows. */
  readonly membersIn: (rows: Iterable<number>) => ReadonlyMap<PartyId, Members>;
}

/** How all parties are folded. */
const OF_ALL: Readonly<Record<FoldOfAll, (index: FacetIndex) => Fold>> = {
  region: (index) => foldByRegion(index, 'region'),
  subregion: (index) => foldByRegion(index, 'subregion'),
  income: foldByIncome,
};

/** How a dataset is folded, and the ends of its relationships by part; null for those who stay by themselves. */
function foldBy(dataset: Dataset, index: FacetIndex, fold: FoldTo): { how: Fold; ids: (PartyId | null)[] } {
  const group = isOfAll(fold) ? undefined : tableOf(dataset, fold);
  if (!group) {
    const how = OF_ALL[isOfAll(fold) ? fold : FOLDS[0]](index);
    return { how, ids: how.parts.map(partId) };
  }
  return { how: foldByGroup(index, group), ids: [partId(group.id), null, openPartId(group.id)] };
}

/** A column of ends, in which the parts stand after the parties. */
function foldedColumn(
  column: FacetColumn<PartyId>,
  size: number,
  partAt: (row: number) => number,
  ids: readonly (PartyId | null)[],
): FacetColumn<PartyId> {
  const own = column.values.length;
  const parts = ids.filter((id) => id !== null);
  const codeOf = ids.map((id) => (id === null ? -1 : own + parts.indexOf(id)));
  const values = [...column.values, ...parts];
  const [codes, totals] = [emptyCodes(size, values.length), new Uint32Array(values.length)];
  for (let row = 0; row < size; row++) {
    const part = codeOf[partAt(row)] ?? -1;
    const code = part < 0 ? firstCode(column, row) : part;
    codes[row] = code < 0 ? values.length : code;
    if (code >= 0) (totals[code] as number)++;
  }
  return { values, starts: null, codes, totals };
}

/** The parties at one end that are folded, by part. */
function membersAt(before: FacetColumn<PartyId>, after: FacetColumn<PartyId>, rows: Iterable<number>) {
  const own = before.values.length;
  const isMember = new Uint8Array((after.values.length - own) * own);
  for (const row of rows) {
    const part = (after.codes[row] as number) - own;
    if (part >= 0 && part < after.values.length - own) isMember[part * own + firstCode(before, row)] = 1;
  }
  return new Map(
    after.values.slice(own).map((id, part) => {
      const members = before.values.filter((_, code) => isMember[part * own + code] === 1);
      return [id, new Set(members)] as const;
    }),
  );
}

const NOBODY: ReadonlySet<PartyId> = new Set();

function membersOfParts(
  before: FacetIndex,
  after: FacetIndex,
  ids: readonly PartyId[],
  rows: readonly number[] | Uint32Array,
) {
  const [from, to] = (['from', 'to'] as const).map((end) =>
    membersAt(before.columns[end], after.columns[end], rows),
  );
  return new Map(
    ids.map((id): [PartyId, Members] => [id, { from: from?.get(id) ?? NOBODY, to: to?.get(id) ?? NOBODY }]),
  );
}

function partyFor(dataset: Dataset, { id, group }: Part): Party {
  const table = group === null ? undefined : groupOf(dataset, group);
  return {
    ...{ id, kind: 'region', name: table?.title ?? id, aliases: [], formerIds: [] },
    ...(table?.nameInText !== undefined && { nameInText: table.nameInText }),
  };
}

/** An index of which not all counts, with the ends of all of it: what is remembered of these is remembered by the whole. */
function withEnds(dataset: Dataset, index: FacetIndex, to: FoldTo): FacetIndex | null {
  const { counted } = index;
  const whole = counted && foldedOf(dataset, counted.whole, to)?.index;
  return whole ? { ...index, columns: whole.columns, counted: { ...counted, whole } } : null;
}

function fold(dataset: Dataset, index: FacetIndex, to: FoldTo): Folded {
  const { how, ids } = foldBy(dataset, index, to);
  const { size } = index.relationships;
  const columnOf = (end: End) => foldedColumn(index.columns[end], size, (row) => how.partAt(row, end), ids);
  const folded = withEnds(dataset, index, to) ?? {
    ...index,
    columns: { ...index.columns, from: columnOf('from'), to: columnOf('to') },
  };
  const all = ids.filter((id) => id !== null);
  const membersIn = (rows: Iterable<number>) => membersOfParts(index, folded, all, [...rows]);
  const everybody = [...membersIn(Array(size).keys())].filter(
    ([, { from, to: into }]) => from.size + into.size > 0,
  );
  const parts = everybody.flatMap(([id]) => partOf(dataset, id) ?? []);
  return {
    ...{ fold: to, index: folded, unfolded: index, membersIn },
    parts: new Map(parts.map((part) => [part.id, part])),
    members: new Map(
      everybody.map(([id, { from, to: into }]) => {
        const isKnown = parts.some((part) => part.id === id && part.group !== null && !part.isOpen);
        return [id, isKnown ? [...new Set([...from, ...into])] : []];
      }),
    ),
    dataset: {
      ...dataset,
      parties: new Map([
        ...dataset.parties,
        ...parts.map((part) => [part.id, partyFor(dataset, part)] as const),
      ]),
    },
  };
}

const knownFolds = memoizePer((_: FacetIndex) => new Map<string, { dataset: Dataset; folded: Folded }>());

/** A dataset as a fold shows it; null where it knows no such group. What was folded before is folded no more. */
export function foldedOf(dataset: Dataset, index: FacetIndex, to: FoldTo): Folded | null {
  if (!canFold(dataset, to)) return null;
  const folds = knownFolds(index);
  const known = folds.get(to);
  if (known?.dataset === dataset) return known.folded;
  const folded = fold(dataset, index, to);
  folds.set(to, { dataset, folded });
  return folded;
}
