/** A sum, how many of the deals that it is over state a part of it, and how many should and do not. */
export interface Stated {
  readonly sum: number;
  readonly stated: number;
  readonly lacking: number;
}
