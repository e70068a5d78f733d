import { SHIPPED_HASHES } from 'virtual:shipped-datasets';

const SHIPPED: ReadonlySet<string> = new Set(SHIPPED_HASHES);

/** Whether a file with this SHA-256 is a dataset that the site ships. */
export const isShipped = (sha256: string): boolean => SHIPPED.has(sha256);
