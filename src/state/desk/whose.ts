/** Whose a case file is to write: of this tab, or of another one. */
export type Whose = 'mine' | 'others';

/**
 * Hears whose it has become. Who hears `mine` later than at the beginning reads anew what is kept: the other tab has
 * changed it.
 */
export type Heard = (whose: Whose) => void;

/** A way to hold something by its name. */
export interface Hold {
  readonly whose: () => Whose;
  readonly release: () => void;
}
