/** What a lens makes of the visible relationships: a graph of nodes in columns and of lines between them. */
import type { Compared, ComparedClass, CompareMeasure } from '../compare/amounts';
import type { OwnUnit, UnitsOfLines } from '../compare/units-of-lines';
import type { BundleId, OthersId, PartyId, RelationshipId, SelectableId, SystemId } from '../model/ids';
import type { Kind } from '../model/relationship';
import type { Status } from '../model/status';
import type { Category } from '../model/system';
import type { Flow, FlowSums, Width } from './flows';
import type { EndsOfLine } from './folds/ends';
import type { FoldTo } from './folds/fold-to';
import type { Sized } from './sizes';
import type { Subjects } from './subjects';

/** The columns of the systems lens, from left to right. */
export const LENS_COLUMNS = ['acting', 'exporter', 'system', 'importer', 'onward'] as const;

/**
 * Where a node stands. Those that move no goods have columns of their own: `acting` for who objects, sanctions and the
 * like, `onward` for who is acted on, such as those to whom weapons are feared to go.
 */
export type LensColumn = (typeof LENS_COLUMNS)[number];

interface Line {
  readonly kind: Kind;
  readonly from: PartyId;
  readonly to: PartyId;
}

/** The column of a party along whose lines no goods move. Who might let weapons leak has them: an importer. */
export function columnWithoutGoods(id: PartyId, lines: readonly Line[]): LensColumn {
  if (lines.some(({ kind, from }) => from === id && kind !== 'diversion-concern')) return 'acting';
  return lines.some(({ to }) => to === id) ? 'onward' : 'importer';
}

/** A party, a system, a category that stands for its systems, or what is added up because it is not among the strongest. */
export type LensNode =
  | {
      readonly type: 'party';
      readonly id: PartyId;
      readonly column: LensColumn;
      /** In a network, what it deals in as a fraction of the greatest in the picture. */
      readonly share?: number;
      /** Where sizes follow a measure, what that says of it, of which its share is then; null where it cannot be told. */
      readonly measured?: number | null;
      /** How much of that is among those whom it stands for, where it is a part of a fold and any is. */
      readonly within?: number;
      /** In a network, the part of what it deals in that it exports; null where it has no firm deal. */
      readonly exports?: number | null;
      /** How many parties it stands for, where it is a part of a fold; absent for one by itself. */
      readonly parties?: number;
      /** Amid whom a part of a fold stands on a map; nobody for one that stands beside it. */
      readonly amid?: readonly PartyId[];
    }
  | { readonly type: 'system'; readonly id: SystemId; readonly column: 'system' }
  | {
      readonly type: 'category';
      readonly id: BundleId;
      readonly category: Category;
      readonly column: 'system';
    }
  | {
      readonly type: 'others';
      readonly id: OthersId;
      readonly column: 'exporter' | 'system' | 'importer';
      /** In the middle the category of the systems, null for those of none; absent at the ends. */
      readonly of?: Category | null;
      /** How many systems it stands for, or flows at the ends. */
      readonly count: number;
    };

/** A node's id, which is what it selects. */
export type LensNodeId = LensNode['id'];

/** A line's id, which is what it selects: one relationship, a bundle of them, or others that are added up. */
export type LineId = RelationshipId | BundleId | OthersId;

/** A line in both filters of a comparison. */
export interface ComparedLine extends Compared {
  /** Of a line without any, there is nothing to compare. */
  readonly class: ComparedClass;
  /** What is compared: deals or their volume, or relationships where the line has no firm deal. */
  readonly by: CompareMeasure | 'relationships';
  /** What both sides are of, where that is not the line by itself: of the lines to one importer, this importer. */
  readonly unit?: OwnUnit;
}

/** What a line stands for that is drawn for several relationships. */
export interface BundleFacts {
  readonly kind: Kind;
  /** The firmest status among them, which decides how the line is drawn. */
  readonly status: Status;
  readonly relationships: number;
  /** What the width says, as a fraction of the greatest in the picture. */
  readonly share: number;
  /** What they add up to, and which of it the width says. */
  readonly flow: FlowSums;
  /** Whether it is all that is not among the strongest, which may be more than any of these: then the width says nothing. */
  readonly isOthers?: true;
  /** Whether it stays within a part of a fold, which may be more than goes between any two: its width says nothing either. */
  readonly isWithin?: true;
  readonly width: Width;
}

/**
 * A line of the graph: through a system or category, in two legs that share one lane of it, or straight from party
 * to party.
 */
export interface LensEdge {
  readonly id: LineId;
  readonly from: PartyId | OthersId;
  readonly through: SystemId | BundleId | OthersId | null;
  readonly to: PartyId | OthersId;
  /** All that stands out with it. */
  readonly touches: readonly SelectableId[];
  /** Null for a line that is one relationship. */
  readonly bundle: BundleFacts | null;
  /** Whether it is drawn beside the strongest, because it is asked about. */
  readonly isAsked?: true;
  /** How many of its relationships are asked about, where that is not all of them; absent elsewhere. */
  readonly partAsked?: number;
  /** Whether it is drawn only because it is selected; absent for others. */
  readonly forSelection?: true;
  /** Where two filters are compared, what the line is in each of them. */
  readonly compared?: ComparedLine;
  /** Where a register is beside a case file, how many of its relationships the case file alone tells of; absent for none. */
  readonly ofCaseFile?: number;
}

/** Whether a line is a case file's own: no register or table beside it tells of anything in it. */
export const isOfCaseFile = ({ bundle, ofCaseFile }: LensEdge): boolean =>
  ofCaseFile !== undefined && ofCaseFile === (bundle?.relationships ?? 1);

/** Whether a line is drawn by how it stands in both filters: one without a firm deal keeps the look of what it is. */
export const isClassed = ({ compared }: LensEdge): boolean =>
  compared !== undefined && compared.by !== 'relationships';

/**
 * The rows and columns of a matrix, the greatest first: parties from whom something goes, and parties to whom; or the parts
 * of a fold that these are in.
 */
export interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** To what they are folded; null where each stands for one party. */
  readonly fold: FoldTo | null;
  /** How many parties each of those is that are parts of a fold; absent where there are none. */
  readonly sizes?: ReadonlyMap<string, number>;
  /** How many there would be without a limit on their number. */
  readonly of: { readonly rows: number; readonly columns: number };
  /** What part of all that is added up is in the cells, from 0 to 1; null where nothing is. */
  readonly share: number | null;
  /** All that is visible, also what is in none of the cells: sums are sums of this. */
  readonly flows: readonly Flow[];
  /** What of it is added up. */
  readonly width: Width;
  /** Where two filters are compared, both sides of every pair, also of those in no cell of their own. */
  readonly compared?: LinesCompared | undefined;
  /** The cells of the other side, where both sides of a comparison have a picture each, on one scale. */
  readonly beside?: Grid;
}

/** Both sides of each line of a picture, where two filters are compared. */
export interface LinesCompared {
  readonly lines: ReadonlyMap<LineId, Compared>;
  readonly by: CompareMeasure;
  /** Where no line is compared by itself, what each is part of; for a picture whose lines tell nothing of it, of none. */
  readonly units?: UnitsOfLines<LineId>;
  /** Whether the strongest of either side are drawn beside those that differ most, since each side has a picture of its own. */
  readonly withStrongest?: true;
}

/** How many things both sides of a comparison have, and how many one alone. */
export interface UnitCounts {
  readonly both: number;
  readonly alone: number;
}

/** What part of all that is added up is drawn, from 0 to 1; null where nothing is. */
export interface Held {
  readonly share: number | null;
  readonly width: Width;
}

/** Nodes and lines, in the order in which a reader walks along them. */
export interface LensGraph {
  readonly nodes: readonly LensNode[];
  readonly edges: readonly LensEdge[];
  /** How many lines there would be without a limit on their number; that of the edges where there is none. */
  readonly of: number;
  /** The graph whose nodes and lines have their room in the picture, where that is more than is shown; absent where it is this one. */
  readonly frame?: LensGraph;
  /** The graph by which all stands that it has; absent where that is this one or its frame. What is only here has a place beside. */
  readonly settled?: LensGraph;
  /** Which line adds up a flow that is not among the strongest; absent where nothing is added up so. */
  readonly others?: ReadonlyMap<LineId, OthersId>;
  /** What the sizes of its discs follow, where a reader has chosen that; absent where they follow widths. */
  readonly sized?: Sized;
  /** Who of its parts is at the ends of a line of a fold, null for one without any; absent where nothing is folded. */
  readonly ends?: (id: LineId) => EndsOfLine | null;
  /** How many lines, or rows and columns, are drawn because they are asked about; absent for none. */
  readonly forAsked?: number;
  /** The categories that stand open only because one of their weapons is asked about; absent for none. */
  readonly openedFor?: readonly Category[];
  /** Where lines were chosen by how much they differ: how many have firm deals in one of the filters alone, and how many of these are drawn. */
  readonly oneSided?: {
    readonly drawn: number;
    readonly of: number;
    /** How many more are drawn because they are the strongest of either side; absent where none are asked for. */
    readonly strongest?: number;
  };
  /** Where lines were chosen by the things that they are part of: how many of these both sides have, and one alone, and are drawn. */
  readonly byUnit?: {
    readonly unit: OwnUnit;
    readonly drawn: UnitCounts;
    readonly of: UnitCounts;
  };
  /** What part of all that is added up its own lines hold, where others are added up beside them. */
  readonly held?: Held;
  /** The nodes that have no line here, though they have one on the other side of a comparison; absent where there are no sides. */
  readonly idle?: ReadonlySet<LensNodeId>;
  /** In a matrix, how its lines stand in cells; absent in a picture of lines. */
  readonly grid?: Grid;
}

/** Which line of a picture the relationship in a row is part of, whether the line is drawn or too weak for it. */
export type LineAt = (row: number) => LineId;

/** What stands out in a picture. */
export interface Emphasis {
  /** What is selected, and what the pointer or the focus is on. */
  readonly chosen: ReadonlySet<SelectableId>;
  /** That, and all that is next to it; null where nothing steps back. */
  readonly around: ReadonlySet<SelectableId> | null;
  /** What the view is about, whatever is chosen. */
  readonly subjects: Subjects;
}

/** What is next to something: it, its lines, and all that these touch. */
export function neighbourhoodOf(graph: LensGraph, id: SelectableId): ReadonlySet<SelectableId> {
  const touching = graph.edges.filter((edge) => edge.id === id || edge.touches.includes(id));
  return new Set([id, ...touching.flatMap((edge) => [edge.id, ...edge.touches])]);
}
