/** What a lens draws, and its legend explains: no other sign is explained beside its picture. */

/** What is told by boxes of categories, the width of lines, the area of squares, and by marks on numbers. */
export const DETAILS = [
  'category',
  'width',
  'area',
  'folded',
  'other-flows',
  'within',
  'others',
  'uncertain',
] as const;

/** One of these signs. */
export type Detail = (typeof DETAILS)[number];

/** As what relationships are drawn. */
export type LineForm = 'line' | 'cell';

/** The signs that a lens draws. */
export interface LensSigns {
  /** As what it draws relationships; null where it tells them in words alone. */
  readonly drawnAs: LineForm | null;
  /** Whether its lines bear the marks of their evidence, where each is one relationship. */
  readonly marks: boolean;
  /**
   * What tells its parties and systems: icons of their kinds; discs that are filled by what a party exports and imports,
   * with the icon of whoever is no state; or names alone.
   */
  readonly nodes: 'icons' | 'discs' | 'names';
  /** Those it draws of these, where its graph has them. */
  readonly details: readonly Detail[];
}
