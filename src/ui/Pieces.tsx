import { Children, type ReactNode } from 'react';

/**
 * A text with things in it, as the words make it: its pieces one after the other. Each text has an element of its own,
 * or a browser that translates the page would go on showing an old number in it.
 */
export function Pieces({ of }: { readonly of: readonly ReactNode[] }) {
  return Children.map(of, (piece) => (typeof piece === 'string' ? <span>{piece}</span> : piece));
}
