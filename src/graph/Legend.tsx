import { useMemo, useRef, useState } from 'react';
import { signsOfPicture } from '../state/selectors';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import { pictureRows, Signs, signRows } from '../ui/Signs';
import { useDismiss } from '../ui/use-dismiss';
import { NARROW, useMedia } from '../ui/use-media';
import { graphWords } from '../words/views/graph';
import css from './Legend.module.css';
import { isLegendOpen, rememberLegend } from './legend-memory';
import { SizesInLegend } from './sizes/size-control';

/** Explains every sign in use, and no other; those of the filters where there are filters. */
export function Legend({ isFigure }: { readonly isFigure: boolean }) {
  const signs = useApp(signsOfPicture);
  const rows = useMemo(() => (isFigure ? pictureRows : signRows)(signs), [signs, isFigure]);
  const [open, setOpen] = useState(isLegendOpen);
  const [whole, heading] = [useRef<HTMLDetailsElement>(null), useRef<HTMLElement>(null)];
  const isSheet = useMedia(NARROW) && !isFigure;
  useDismiss(open && isSheet, () => setOpen(false), whole, heading);
  return (
    <details
      ref={whole}
      className={css.legend}
      data-sheet={isSheet || undefined}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open === open) return;
        setOpen(currentTarget.open);
        rememberLegend(currentTarget.open);
      }}
    >
      <summary ref={heading} className={parts.heading}>
        {graphWords().legend}
      </summary>
      <div className={css.signs}>
        <Signs rows={rows} />
        <SizesInLegend />
      </div>
    </details>
  );
}
