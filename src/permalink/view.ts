import type { Comparison } from '../domain/compare/comparison';
import { type Filter, NO_FILTER } from '../domain/filter/filter';
import type { Pace, PlayedYears } from '../domain/filter/played-years';
import type { Stack } from '../domain/filter/stacks';
import type { Width } from '../domain/lenses/flows';
import type { FoldTo } from '../domain/lenses/folds/fold-to';
import { FIRST_LENS, type Lens } from '../domain/lenses/lenses';
import type { Order } from '../domain/lenses/matrix/orders';
import type { Camera, MovedNode, Spacing } from '../domain/lenses/places';
import type { Size } from '../domain/lenses/sizes';
import type { ClaimId, DatasetId, SelectableId, SourceId, StoryId } from '../domain/model/ids';
import type { Category } from '../domain/model/system';
import type { MeasureId } from '../domain/ranking/measures';
import { keysOf } from '../domain/text/keys-of';
import type { Language } from '../domain/text/languages';
import type { Sorting } from '../domain/views/table-columns';

/** The equal views of the visible relationships. */
export const PRESENTATIONS = ['graph', 'table'] as const;

/** One of the equal views. */
export type Presentation = (typeof PRESENTATIONS)[number];

/** A dataset, and the version of it that a link was made with. */
export interface DatasetReference {
  readonly id: DatasetId;
  /** Null where the link does not name one. */
  readonly version: string | null;
}

/** A file of a person's own that was open beside the dataset: a link cannot hold it, but it can name it. */
export interface FileReference {
  readonly name: string;
  /** The beginning of the SHA-256 of the file, in hexadecimal, and the place of its sheet where a person chose one. */
  readonly hash: string;
}

/** A panel that is a sheet over the graph where there is little room. */
export const PANELS = ['filters', 'source', 'details'] as const;

/** One of these panels. */
export type Panel = (typeof PANELS)[number];

/** Whether the page stands within a page of somebody else's: `1` in a link. */
export const EMBEDDED = ['1'] as const;

/** How the cells of a matrix can be read besides as a picture. */
export const CELLS = ['table'] as const;

/** Whether nodes keep the places that they have in the picture of all years, while years change: `kept` in a link. */
export const PLACES = ['kept'] as const;

/** Whether each side of a comparison has a picture of its own: `two` in a link. */
export const SIDE_BY_SIDE = ['two'] as const;

/** A step of a story, beside which the view stands. */
export interface StoryReference {
  readonly id: StoryId;
  /** From 1. */
  readonly step: number;
  /** Whether the link says no more, so that it shows what the step does. */
  readonly isAlone: boolean;
}

/** All that a link holds: what is on the screen. */
export interface View {
  /** Null for the case file that the app opens with. */
  readonly dataset: DatasetReference | null;
  /** The files that were open beside it. */
  readonly files: readonly FileReference[];
  /** The answers about the columns of those that are tables, which a link can only name, too. */
  readonly mappings: readonly FileReference[];
  /** The names in them that were joined by hand, as a link holds them: `id:to`, joined by `~` (joins.ts reads it). */
  readonly joins: string;
  readonly lens: Lens;
  /** What the width of a line says, where lines stand for several relationships. */
  readonly width: Width;
  /** By what the discs of a network are as large as they are. */
  readonly size: Size;
  /** How many lines are drawn at the most, or rows and columns; null for as many as the lens shows by itself. */
  readonly most: number | null;
  /** By what the rows and columns of a matrix are ordered. */
  readonly order: Order;
  /** As what the cells of a matrix are read beside its picture; null where they are not. */
  readonly cells: (typeof CELLS)[number] | null;
  /** To what the parties of a picture are folded; null where each stands for itself. */
  readonly fold: FoldTo | null;
  /** The categories that stand open in the systems lens of many systems. */
  readonly opened: readonly Category[];
  readonly presentation: Presentation;
  /** The language that was chosen; null where the page speaks its own. */
  readonly language: Language | null;
  readonly filter: Filter;
  /** What else it is held against; null where nothing is compared. */
  readonly comparison: Comparison | null;
  /** Null where both sides of a comparison are in one picture. */
  readonly pictures: (typeof SIDE_BY_SIDE)[number] | null;
  /** The source whose text is open beside the graph. */
  readonly reading: SourceId | null;
  readonly selection: SelectableId | null;
  /** The claim that is pointed out among those of the selected relationship. */
  readonly claim: ClaimId | null;
  /** The panel that is open as a sheet; null where none is, or where the selection says it already. */
  readonly panel: Panel | null;
  /** What the parties are ranked by in the dialog that does so; null where it is closed. */
  readonly ranking: MeasureId | null;
  /** Over how many deals a party has to be measured at the least, to be ranked; null for as many as the measure needs by itself. */
  readonly least: number | null;
  /** How the rows of the table are sorted; null for the order of the dataset. */
  readonly sorting: Sorting | null;
  /** Null for the first sight of the picture, which every window has in its own way. */
  readonly camera: Camera | null;
  /** The nodes that were moved, in the order of their ids. */
  readonly moved: readonly MovedNode[];
  /** Null where the window decides. It is there with a camera and with moved nodes, which mean nothing without it. */
  readonly spacing: Spacing | null;
  /** Null where the picture is made anew for what is visible. */
  readonly places: (typeof PLACES)[number] | null;
  /** Which years a step of the play shows, and how quickly they follow one another. */
  readonly play: PlayedYears;
  readonly pace: Pace;
  /** What the bars of the years are taken apart by; null where they are not. */
  readonly stack: Stack | null;
  /** The step of a story that the reader is at, or came from. */
  readonly story: StoryReference | null;
  /** Null where the app stands by itself. */
  readonly embedded: (typeof EMBEDDED)[number] | null;
}

/** What a visitor without a link sees. */
export const DEFAULT_VIEW: View = {
  dataset: null,
  files: [],
  mappings: [],
  joins: '',
  lens: FIRST_LENS,
  width: 'deals',
  size: 'width',
  most: null,
  order: 'weight',
  cells: null,
  fold: null,
  opened: [],
  presentation: 'graph',
  language: null,
  filter: NO_FILTER,
  comparison: null,
  pictures: null,
  reading: null,
  selection: null,
  claim: null,
  panel: null,
  ranking: null,
  least: null,
  sorting: null,
  camera: null,
  moved: [],
  spacing: null,
  places: null,
  play: 'year',
  pace: 'normal',
  stack: null,
  story: null,
  embedded: null,
};

/** What a part of the view is to those that go with views: stories, pictures, and whoever tells of steps. */
interface ViewPart {
  /** Beside what it stands, where it says nothing of what is shown: the dataset, what is joined to it, the page, or the story. */
  readonly beside?: 'dataset' | 'joined' | 'page' | 'story';
  /** Whether a change of it makes another picture, which begins with a sight of its own. */
  readonly makesPicture?: true;
  /** Whether a step of the visit is told by it; absent where it is told in its own way, or goes with what is told. */
  readonly isTold?: true;
}

/** Every part of a view. */
export const VIEW_PARTS = {
  dataset: { beside: 'dataset', makesPicture: true },
  files: { beside: 'joined' },
  mappings: { beside: 'joined' },
  joins: { beside: 'joined' },
  lens: { makesPicture: true, isTold: true },
  width: { makesPicture: true, isTold: true },
  size: { isTold: true },
  most: { makesPicture: true, isTold: true },
  order: { isTold: true },
  cells: { isTold: true },
  fold: { makesPicture: true, isTold: true },
  opened: { makesPicture: true, isTold: true },
  presentation: { isTold: true },
  language: { beside: 'page' },
  // What another filter does to the picture depends on what of it is another.
  filter: {},
  comparison: { makesPicture: true, isTold: true },
  pictures: { isTold: true },
  reading: { isTold: true },
  selection: { isTold: true },
  claim: { isTold: true },
  panel: { beside: 'page' },
  ranking: { isTold: true },
  // Goes with the ranking.
  least: {},
  sorting: { isTold: true },
  camera: { isTold: true },
  moved: { isTold: true },
  // Goes with the camera, and with what is moved.
  spacing: {},
  places: { makesPicture: true, isTold: true },
  play: { isTold: true },
  pace: { isTold: true },
  stack: { isTold: true },
  story: { beside: 'story', isTold: true },
  embedded: { beside: 'page' },
} as const satisfies Record<keyof View, ViewPart>;

const PARTS: Readonly<Record<keyof View, ViewPart>> = VIEW_PARTS;

/** The parts that stand beside a view, or those of them that stand beside one thing. A filter never does. */
export const keysBeside = (what?: ViewPart['beside']): readonly Exclude<keyof View, 'filter'>[] =>
  keysOf(PARTS).filter((key): key is Exclude<keyof View, 'filter'> => {
    const { beside } = PARTS[key];
    return key !== 'filter' && beside !== undefined && (what === undefined || what === beside);
  });

/** A view with these parts of another. */
export const withPartsOf = (view: View, other: View, keys: readonly (keyof View)[]): View => ({
  ...view,
  ...Object.fromEntries(keys.map((key) => [key, other[key]])),
});

/** The parts a change of which makes another picture. */
export const KEYS_OF_PICTURE: readonly (keyof View)[] = keysOf(PARTS).filter(
  (key) => PARTS[key].makesPicture,
);
