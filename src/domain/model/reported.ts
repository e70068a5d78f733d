/** Who reported a deal: registers that states fill in themselves have it from one end, or from both. */

/** Who can have reported a deal, seen from its ends; a third is anybody else, such as an institute. */
export const REPORTERS = ['exporter', 'importer', 'both', 'third'] as const;

/** One of them. */
export type Reporter = (typeof REPORTERS)[number];

/** Who reported a deal. */
export interface Reported {
  readonly by: Reporter;
  /** The name of a third, where it is told. */
  readonly name?: string;
}

/** Stands for a deal of which nobody says who reported it. */
export const NOT_SAID = 'not-said';

/** Everything that can be said of a deal. */
export const REPORTED_BY = [...REPORTERS, NOT_SAID] as const;

/** One of these. */
export type ReportedBy = (typeof REPORTED_BY)[number];
