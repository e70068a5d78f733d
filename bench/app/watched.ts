/** What is noted in the app's page while it is measured. All times are milliseconds since the page was asked for. */
export interface Watched {
  /** Every picture of the graph: when its frame ended, and when the next frame began. */
  readonly pictures: { readonly end: number; next: number }[];
  /** Every click: when the page heard of it. */
  readonly clicks: { readonly start: number }[];
  /** When the last frame ended in which filters or timeline counted something else than before. */
  panels: number | null;
  /** What held the page up for more than 50 ms. */
  readonly tasks: { readonly start: number; readonly duration: number }[];
  /** When files were brought. */
  brought: number | null;
  /** When what was read of them was first counted on the page. */
  joined: number | null;
  /** When the first picture of the network had been drawn. */
  readable: number | null;
  /** When the picture was seen that comes with the page. */
  first: number | null;
  /** When the page said that what it opened with is drawn. */
  ready: number | null;
}

declare global {
  interface Window {
    watched?: Watched;
  }
}
