import { type RefObject, useEffect, useRef } from 'react';
import type { ClaimId } from '../../domain/model/ids';
import { useApp } from '../../state/store';

/** Whether a link points to a claim; if so, it comes into sight. */
export function usePointedOut(id: ClaimId): {
  readonly element: RefObject<HTMLLIElement | null>;
  readonly isPointedOut: boolean;
} {
  const element = useRef<HTMLLIElement>(null);
  const isPointedOut = useApp(({ view }) => view.claim === id);
  useEffect(() => {
    if (isPointedOut) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isPointedOut]);
  return { element, isPointedOut };
}
