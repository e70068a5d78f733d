declare module 'virtual:shipped-datasets' {
  /** The SHA-256 of every dataset that the site ships; the tests prove that each passes the check. */
  export const SHIPPED_HASHES: readonly string[];
}
