/** The signs in use among the visible relationships, so that the legend explains these and no others. */

import { eachCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { CLASSES, type ComparedClass } from '../compare/amounts';
import type { OwnUnit } from '../compare/units-of-lines';
import type { Dataset } from '../model/dataset';
import { DEALINGS, type Dealing, dealingOf } from '../model/dealing';
import { PARTY_KINDS, type PartyKind } from '../model/party';
import { hasNumber } from '../model/quantity';
import { EVIDENCE_MARKS, type EvidenceMark, KIND, KINDS, type Kind } from '../model/relationship';
import { findRelationship } from '../model/relationships';
import { STATUSES, type Status } from '../model/status';
import { SYSTEM_KINDS, type SystemKind } from '../model/system';
import { isOfNobody } from './folds/parts';
import { type Grid, isClassed, isOfCaseFile, type LensEdge, type LensGraph } from './lens';
import type { Detail, LensSigns, LineForm } from './lens-signs';
import { DETAILS } from './lens-signs';
import { type Lens, lensOf } from './lenses';
import type { Sized } from './sizes';
import { SUBJECT_KINDS, type SubjectKind, type Subjects } from './subjects';

/** Whether words on a line give a number as uncertain: "38?". */
function hasUncertainNumber(dataset: Dataset, { id, bundle }: LensEdge): boolean {
  if (bundle !== null) return false;
  const deal = findRelationship(dataset.relationships, id);
  if (deal?.kind !== 'supplies' || !deal.quantity) return false;
  return deal.quantity.estimate && hasNumber(deal.quantity);
}

/** Whether firm deals stay within a part that a row stands for: those in no group are none. */
const staysWithin =
  ({ sizes }: Grid) =>
  ({ from, to, bundle }: LensEdge) =>
    from === to && sizes?.has(from) === true && !isOfNobody(from) && (bundle?.flow.deals ?? 0) > 0;

/** Whether a graph has what a detail tells of. */
const DETAIL_IN_USE: Readonly<Record<Detail, (graph: LensGraph, dataset: Dataset) => boolean>> = {
  category: ({ nodes }) => nodes.some(({ type }) => type === 'category'),
  width: ({ edges }) => edges.some(({ bundle }) => bundle !== null),
  area: ({ edges }) => edges.some(({ bundle }) => bundle !== null),
  folded: ({ nodes }) => nodes.some((node) => node.type === 'party' && node.parties !== undefined),
  'other-flows': ({ others }) => others !== undefined,
  within: ({ edges, grid }) => grid !== undefined && !grid.compared && edges.some(staysWithin(grid)),
  others: ({ grid }) =>
    grid !== undefined && grid.rows.length + grid.columns.length < grid.of.rows + grid.of.columns,
  uncertain: ({ edges }, dataset) => edges.some((edge) => hasUncertainNumber(dataset, edge)),
};

/** A kind of relationship with the statuses that its lines are drawn in. */
interface KindInUse {
  readonly kind: Kind;
  readonly statuses: readonly Status[];
  /** Those of them in which only a case file's own lines are drawn, while a register is beside it; absent where none is. */
  readonly ofCaseFile?: readonly Status[];
}

/** Everything that a reader of the picture has to know the sign of. */
export interface SignsInUse {
  readonly lines: readonly KindInUse[];
  /** Whether lines stand for several relationships each, so that a line has the status of the firmest of them. */
  readonly ofMany: boolean;
  /** As what they are drawn; nothing where they are told in words alone. */
  readonly drawnAs: readonly LineForm[];
  readonly evidence: readonly EvidenceMark[];
  /** What the fillings of discs tell; none where they tell nothing. */
  readonly dealings: readonly Dealing[];
  /** What the sizes of discs follow; absent where they follow widths. */
  readonly sized?: Sized;
  /** How what the view is about is told; absent where it is about nothing in the picture. */
  readonly subjects?: readonly SubjectKind[];
  readonly parties: readonly PartyKind[];
  readonly systems: readonly SystemKind[];
  readonly details: readonly Detail[];
  /** How lines stand in both filters of a comparison; none where nothing is compared. Then lines tell this and not their kind. */
  readonly compared: readonly ComparedClass[];
  /** What it is that they tell of, where no line is compared by itself; absent where each is. */
  readonly unit?: OwnUnit;
  /** Whether each side of a comparison has a picture of its own: then widths and areas say what is there, and not the change. */
  readonly isApart?: true;
}

/** The statuses of the relationships in these rows, by kind. */
export function statusesByKind({ columns }: FacetIndex, rows: Uint32Array): Map<Kind, Set<Status>> {
  const { kind, status } = columns;
  const used = new Uint8Array(kind.values.length * status.values.length);
  for (const row of rows) {
    used[(kind.codes[row] ?? 0) * status.values.length + (status.codes[row] ?? 0)] = 1;
  }
  const statuses = new Map<Kind, Set<Status>>();
  for (const [kindCode, of] of kind.values.entries()) {
    const own = status.values.filter((_, statusCode) => used[kindCode * status.values.length + statusCode]);
    if (own.length > 0) statuses.set(of, new Set(own));
  }
  return statuses;
}

export function marksAt({ columns }: FacetIndex, rows: Uint32Array): Set<string> {
  const used = new Set<string>();
  const { evidence } = columns;
  for (const row of rows) {
    eachCode(evidence, row, (code) => used.add(evidence.values[code] ?? ''));
    if (used.size === evidence.values.length) break;
  }
  return used;
}

/**
 * The statuses that lines are drawn in: those of bundles where there are any, and of what is drawn by itself beside
 * them; else those of the relationships. Lines of firm deals that are compared tell how they stand in both, and no status.
 */
function drawnStatuses(
  index: FacetIndex,
  { edges }: LensGraph,
  visible: Uint32Array,
  drawnAs: LineForm,
): Map<Kind, Set<Status>> {
  const own = edges.filter((edge) => !isClassed(edge) && !edge.bundle?.isOthers);
  const isWhole = own.length === edges.length;
  if (isWhole && own.every(({ bundle }) => bundle === null)) return statusesByKind(index, visible);
  return statusesOfLines(index, own, drawnAs);
}

/** The statuses of lines, by kind. */
function statusesOfLines(index: FacetIndex, edges: readonly LensEdge[], drawnAs: LineForm) {
  const statuses = new Map<Kind, Set<Status>>();
  for (const { id, bundle } of edges) {
    const drawn = bundle ?? findRelationship(index.relationships, id);
    // In a cell all kinds along which goods move are one.
    const kind = drawn && drawnAs === 'cell' && KIND[drawn.kind].carriesGoods ? 'supplies' : drawn?.kind;
    if (drawn && kind) statuses.set(kind, (statuses.get(kind) ?? new Set()).add(drawn.status));
  }
  return statuses;
}

/** The statuses of all lines that are no case file's own. */
const statusesOfOthers = (index: FacetIndex, { edges }: LensGraph, drawnAs: LineForm) =>
  statusesOfLines(
    index,
    edges.filter((edge) => !isOfCaseFile(edge)),
    drawnAs,
  );

/** The same kinds, with the statuses in which only a case file's own lines are drawn. */
const withOwn = (lines: readonly KindInUse[], others: ReadonlyMap<Kind, ReadonlySet<Status>>): KindInUse[] =>
  lines.map((line) => ({
    ...line,
    ofCaseFile: line.statuses.filter((status) => !others.get(line.kind)?.has(status)),
  }));

/** Each kind of sign in its own order. */
export function signsOf(
  statuses: ReadonlyMap<Kind, ReadonlySet<Status>>,
  marks: ReadonlySet<string>,
  dealings: ReadonlySet<Dealing>,
  parties: ReadonlySet<PartyKind>,
  systems: ReadonlySet<SystemKind>,
): Omit<SignsInUse, 'details' | 'drawnAs' | 'compared' | 'ofMany'> {
  return {
    lines: KINDS.flatMap((kind) => {
      const used = statuses.get(kind);
      return used ? [{ kind, statuses: STATUSES.filter((status) => used.has(status)) }] : [];
    }),
    evidence: EVIDENCE_MARKS.filter((mark) => marks.has(mark)),
    dealings: DEALINGS.filter((dealing) => dealings.has(dealing)),
    parties: PARTY_KINDS.filter((kind) => parties.has(kind)),
    systems: SYSTEM_KINDS.filter((kind) => systems.has(kind)),
  };
}

function add<Kind>(kinds: Set<Kind>, kind: Kind | undefined): void {
  if (kind !== undefined) kinds.add(kind);
}

/** What tells parties and systems in a graph: what fills their discs, and icons of their kinds. */
function signsOfNodes(dataset: Dataset, { nodes }: LensGraph, drawn: LensSigns['nodes']) {
  const parties = new Set<PartyKind>();
  const systems = new Set<SystemKind>();
  const dealings = new Set<Dealing>();
  for (const node of drawn === 'names' ? [] : nodes) {
    if (node.type === 'system') add(systems, dataset.systems.get(node.id)?.kind);
    if (node.type !== 'party') continue;
    if (drawn === 'discs') dealings.add(dealingOf(node.exports ?? null));
    // What stands for several parties is told by a detail.
    if (node.parties === undefined) add(parties, dataset.parties.get(node.id)?.kind);
  }
  // A disc without an icon is told by what fills it.
  if (drawn === 'discs') parties.delete('state');
  return { parties, systems, dealings };
}

/** The signs that a graph of the relationships in these rows uses, of those that its lens draws. */
export function signsInUse(
  lens: Lens,
  dataset: Dataset,
  index: FacetIndex,
  graph: LensGraph,
  visible: Uint32Array,
  subjects: Subjects = new Map(),
): SignsInUse {
  const { drawnAs, marks, nodes, details } = lensOf(lens).signs;
  const { parties, systems, dealings } = signsOfNodes(dataset, graph, nodes);
  const bundled = graph.edges.some(({ bundle }) => bundle !== null);
  const compared = CLASSES.filter((name) =>
    graph.edges.some((edge) => isClassed(edge) && edge.compared?.class === name),
  );
  const unit = graph.edges.find(({ compared }) => compared?.unit)?.compared?.unit;
  const statuses = drawnAs ? drawnStatuses(index, graph, visible, drawnAs) : new Map();
  const seen = marks && !bundled ? marksAt(index, visible) : new Set<string>();
  const shown = new Set(graph.nodes.map(({ id }) => subjects.get(id)));
  const signs = signsOf(statuses, seen, dealings, parties, systems);
  return {
    ...signs,
    ...(index.beside && drawnAs && { lines: withOwn(signs.lines, statusesOfOthers(index, graph, drawnAs)) }),
    ofMany: bundled,
    drawnAs: drawnAs ? [drawnAs] : [],
    ...(graph.sized && { sized: graph.sized }),
    subjects: SUBJECT_KINDS.filter((kind) => shown.has(kind)),
    compared: drawnAs ? compared : [],
    ...(unit && { unit }),
    details: DETAILS.filter((detail) => details.includes(detail) && DETAIL_IN_USE[detail](graph, dataset)),
  };
}
