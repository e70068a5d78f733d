import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import parts from '../../ui/parts.module.css';
import { commonWords } from '../../words/page/common';

/** How many entries of a long list are shown at first, and how many more with each step. */
const FIRST = 8;
const STEP = 20;

/** How far a long list is shown, and the way to more of it. */
export interface Steps {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly shown: number;
  /** How many more the next step shows; 0 where all are shown. */
  readonly next: number;
  readonly showMore: () => void;
}

/** Shows a list of this size step by step; the focus goes to the first of the entries that are new. */
export function useSteps(size: number): Steps {
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (firstNew.current === null) return;
    list.current?.children[firstNew.current]?.querySelector('button')?.focus({ preventScroll: true });
    firstNew.current = null;
  });
  return {
    list,
    shown,
    next: Math.max(0, Math.min(STEP, size - shown)),
    showMore: () => {
      firstNew.current = shown;
      setShown(shown + STEP);
    },
  };
}

/**
 * The button that shows more of a long list; nothing where all is shown.
 * @param of what the list is of, for those who hear the button without seeing what it stands under
 */
export function ShowMore({ steps: { next, showMore }, of }: { steps: Steps; of: string }) {
  if (next === 0) return null;
  return (
    <p>
      <button
        type="button"
        className={parts.button}
        aria-label={commonWords().showMoreOf(next, of)}
        onClick={showMore}
      >
        {commonWords().showMore(next)}
      </button>
    </p>
  );
}
