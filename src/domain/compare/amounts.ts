/** What is compared: the firm deals of each side, the volume delivered in its years, or licences; and the classes of how one stands to the other. */

/** What may be compared: how many firm deals there are, or how much they brought; or of what is authorised, the licences. */
export type CompareMeasure = 'deals' | 'tiv' | 'licences';

/** What something is on one side. */
export interface Amounts {
  /** Relationships of any kind and status. */
  readonly relationships: number;
  /** The deals that are compared, each once: firm ones, or by licences those that are authorised. */
  readonly deals: number;
  /** The volume they delivered, in millions of SIPRI's trend-indicator value: what counts in the years of the side, where it has some. */
  readonly tiv: number;
  /** The licences of those that are authorised; 0 where something else is compared. */
  readonly licences: number;
  /** How many of the deals do not state all of the volume, or by licences no number of these. */
  readonly lacking: number;
}

/** How B stands to A, in the order in which it is told; last where there are such deals, and no figure of theirs that could be compared. */
export const CLASSES = ['only-b', 'only-a', 'more', 'less', 'same', 'no-figure'] as const;

/** One of these. */
export type ComparedClass = (typeof CLASSES)[number];

/** Both sides of something, and how the second stands to the first; null where there is no such deal. */
export interface Compared {
  readonly a: Amounts;
  readonly b: Amounts;
  readonly class: ComparedClass | null;
}

/** How many things are of each class, and how many have no such deal on either side. */
export type ClassCounts = Readonly<Record<ComparedClass | 'apart', number>>;

/** The amounts of both sides. */
export type Both = Readonly<Record<'a' | 'b', Amounts>>;

/** By how much one side differs from the other. */
export const difference = ({ a, b }: Both, by: CompareMeasure): number => Math.abs(b[by] - a[by]);

/** Whether nothing differs. */
export const isAllTheSame = (counts: ClassCounts): boolean =>
  CLASSES.slice(0, 4).every((name) => counts[name] === 0);
