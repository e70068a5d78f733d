declare module 'virtual:shipped-datasets' {
  /** The SHA-256 of every dataset that the site ships; the tests prove that each passes the check. */
  export const SHIPPED_HASHES: readonly string[];
}

declare module 'virtual:one-file' {
  /** The app as one script and one style sheet, by their addresses from the page; null where the site is not built. */
  export const ONE_FILE: { readonly script: string; readonly style: string } | null;
}

declare module 'virtual:shipped-ids' {
  /** Every dataset that the site ships, with the ids in it. */
  export const SHIPPED_IDS: readonly import('./data/shipped-ids').ShippedIds[];
}

declare module 'virtual:site' {
  /** What `public/site.json` says of the site (scripts/site-file.ts); ours where there is none. */
  export const SITE: {
    readonly title: string;
    readonly credit: string | null;
    /** The dataset that opens where a link names none. */
    readonly dataset: string;
    /** The query of the view that readers without a link see; empty for all of the dataset. */
    readonly view: string;
  };
}
