import { Fragment, type ReactNode } from 'react';

/**
 * A text with things in it, as the words make it: its pieces one after the other, each known by its place, since two may be
 * of the same words. Each text has an element of its own, or a browser that translates the page would go on showing an old
 * number in it.
 */
export function Pieces({ of }: { readonly of: readonly ReactNode[] }) {
  const placed = of.map((piece, at) => ({ piece, at }));
  return placed.map(({ piece, at }) => (
    <Fragment key={at}>{typeof piece === 'string' ? <span>{piece}</span> : piece}</Fragment>
  ));
}
