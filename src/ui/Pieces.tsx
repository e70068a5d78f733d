import { Children, type ReactNode } from 'react';

/** A text with things in it, as the words make it: its pieces one after the other. */
export function Pieces({ of }: { readonly of: readonly ReactNode[] }) {
  return <>{Children.toArray(of)}</>;
}
