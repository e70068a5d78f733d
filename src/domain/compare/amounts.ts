/** What is compared: the firm deals of each side, the volume delivered in its years, and the classes of how one stands to the other. */

/** What may be compared: how many firm deals there are, or how much they brought. */
export type CompareMeasure = 'deals' | 'tiv';

/** What something is on one side. */
export interface Amounts {
  /** Relationships of any kind and status. */
  readonly relationships: number;
  /** Firm deals, each once. */
  readonly deals: number;
  /** The volume they delivered, in millions of SIPRI's trend-indicator value: what counts in the years of the side, where it has some. */
  readonly tiv: number;
  /** How many of the firm deals do not state all of it. */
  readonly lacking: number;
}

/** How B stands to A, in the order in which it is told; last where there are firm deals, and no figure of theirs that could be compared. */
export const CLASSES = ['only-b', 'only-a', 'more', 'less', 'same', 'no-figure'] as const;

/** One of these. */
export type ComparedClass = (typeof CLASSES)[number];

/** Both sides of something, and how the second stands to the first; null where there is no firm deal to be compared. */
export interface Compared {
  readonly a: Amounts;
  readonly b: Amounts;
  readonly class: ComparedClass | null;
}

/** How many things are of each class, and how many have no firm deal on either side. */
export type ClassCounts = Readonly<Record<ComparedClass | 'apart', number>>;

/** The amounts of both sides. */
export type Both = Readonly<Record<'a' | 'b', Amounts>>;

/** By how much one side differs from the other. */
export const difference = ({ a, b }: Both, by: CompareMeasure): number => Math.abs(b[by] - a[by]);

/** Whether nothing differs. */
export const isAllTheSame = (counts: ClassCounts): boolean =>
  CLASSES.slice(0, 4).every((name) => counts[name] === 0);
