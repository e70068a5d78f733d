import type { ReactNode } from 'react';

/** How a lens is drawn: each lens has one row in drawings.ts. */
export interface LensDrawing {
  /** The graph of what is visible, on a surface of its own. */
  readonly Drawing: () => ReactNode;
  /** Fetches what it needs, when there is time. */
  readonly fetch: () => void;
  /** Makes it ready while something is on its way that it will show. */
  readonly useAhead: (isExpected: boolean) => void;
}
