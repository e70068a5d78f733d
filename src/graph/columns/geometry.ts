/** The distances of the systems lens, by how much room there is and how much stands in it. */
import type { LensColumn, LensGraph } from '../../domain/lenses/lens';
import type { Spacing } from '../../domain/lenses/places';

/** Distances of the drawing: wide for a screen, narrow for a phone, where lines carry no words. */
export interface Geometry {
  readonly columnX: Readonly<Record<LensColumn, number>>;
  readonly partySize: number;
  readonly systemWidth: number;
  readonly systemHeight: number;
  /** Between two lanes of one system. */
  readonly lane: number;
  /** The least height of a box whose name takes two rows; none where names have one. */
  readonly twoRowHeight: number;
  /** Whether parties and boxes stand in rows that run through all columns. */
  readonly isTiered: boolean;
  /** Between the boxes of two systems, with room for the line of text below one. */
  readonly systemGap: number;
  /** Between the centres of two parties, with room for the name below one. */
  readonly partyGap: number;
  /** What a line between two parties needs for its words: so much it adds to their distance in one column. */
  readonly labelGap: number;
  /** How far the innermost arc between two parties of one column swings out, and each further one beyond it. */
  readonly arcInner: number;
  readonly arcGap: number;
  /** Whether lines carry words. */
  readonly labelled: boolean;
  /** Whether there is room on lines without words to say that one is a case file's own. */
  readonly marksOwn: boolean;
  /** Whether the boxes of systems have a line of text below them. */
  readonly describesSystems: boolean;
}

/** For a graph at least `NARROW_BELOW` pixels wide. */
export const WIDE: Geometry = {
  columnX: { acting: -150, exporter: 0, system: 356, importer: 520, onward: 642 },
  partySize: 48,
  systemWidth: 170,
  systemHeight: 30,
  lane: 22,
  systemGap: 34,
  partyGap: 92,
  labelGap: 40,
  arcInner: 60,
  arcGap: 30,
  labelled: true,
  marksOwn: true,
  describesSystems: true,
  twoRowHeight: 0,
  isTiered: false,
};

/** For more systems than `MAX_ROOMY`: the same columns, with the boxes closer together and no text below them. */
const DENSE: Geometry = {
  ...WIDE,
  systemHeight: 22,
  lane: 20,
  systemGap: 4,
  partyGap: 88,
  describesSystems: false,
};

/** Where details and filters leave the graph little width: the same, with shorter lines. */
const closer = (geometry: Geometry): Geometry => ({
  ...geometry,
  columnX: { acting: -112, exporter: 0, system: 298, importer: 444, onward: 554 },
  arcInner: 36,
  arcGap: 18,
});

/**
 * For lines that stand for many relationships: thick ones without words, and all categories below one another in a window, with
 * parties whose names keep clear of the boxes.
 */
const BUNDLED: Geometry = {
  ...DENSE,
  columnX: { acting: -160, exporter: 0, system: 306, importer: 516, onward: 636 },
  partySize: 28,
  systemWidth: 200,
  lane: 3,
  systemHeight: 19,
  systemGap: 3,
  partyGap: 50,
  isTiered: true,
  labelGap: 0,
  labelled: false,
};

/** How many systems have room for a line of text below each. */
const MAX_ROOMY = 8;

/** For a phone: feared recipients stand in the column of importers, and only signs tell lines apart. */
export const NARROW: Geometry = {
  columnX: { acting: 0, exporter: 0, system: 122, importer: 242, onward: 242 },
  partySize: 42,
  systemWidth: 120,
  systemHeight: 38,
  lane: 15,
  systemGap: 8,
  partyGap: 80,
  labelGap: 0,
  arcInner: 44,
  arcGap: 16,
  labelled: false,
  marksOwn: false,
  describesSystems: false,
  twoRowHeight: 0,
  isTiered: false,
};

/** The same for lines that stand for many relationships each. */
const NARROW_BUNDLED: Geometry = {
  ...NARROW,
  columnX: { acting: 0, exporter: 0, system: 126, importer: 252, onward: 252 },
  systemWidth: 128,
  partySize: 28,
  partyGap: 50,
  systemHeight: 22,
  twoRowHeight: 34,
  lane: 3,
  systemGap: 3,
  arcInner: 34,
  arcGap: 12,
  isTiered: true,
};

/** For lines that stand for many relationships each, where details and filters leave the graph little width. */
const CLOSE_BUNDLED: Geometry = {
  ...BUNDLED,
  columnX: { acting: -112, exporter: 0, system: 262, importer: 430, onward: 536 },
};

const BUNDLED_AT: Readonly<Record<Spacing, Geometry>> = {
  narrow: NARROW_BUNDLED,
  close: CLOSE_BUNDLED,
  wide: BUNDLED,
};

/** For a graph that is less than `CLOSE_BELOW` pixels wide. */
export const CLOSE = closer(DENSE);

/** Below these widths of the graph, in CSS pixels, the narrow geometry is used, and a closer one. */
export const NARROW_BELOW = 560;
export const CLOSE_BELOW = 780;

/** The spacing that a graph has room for which is this many pixels wide. */
export function spacingFor(width: number): Spacing {
  if (width < NARROW_BELOW) return 'narrow';
  return width < CLOSE_BELOW ? 'close' : 'wide';
}

/** The distances of a graph at a spacing. */
export function geometryOf({ frame, ...own }: LensGraph, spacing: Spacing): Geometry {
  const graph = frame ?? own;
  const isNarrow = spacing === 'narrow';
  if (graph.edges.some(({ bundle }) => bundle !== null)) return BUNDLED_AT[spacing];
  if (isNarrow) return NARROW;
  const systems = graph.nodes.filter(({ type }) => type === 'system').length;
  const geometry = systems > MAX_ROOMY ? DENSE : WIDE;
  return spacing === 'close' ? closer(geometry) : geometry;
}
