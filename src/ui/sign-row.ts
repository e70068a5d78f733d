import type { ReactNode } from 'react';

/** A sign as it is drawn, and what it means. */
export interface SignRow {
  readonly sample: ReactNode;
  readonly words: string;
}
