import { useEffect, useRef } from 'react';
import { arriveInDetails } from '../../state/actions/page';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { HIDDEN_NOTE } from './HiddenNote';

/** What stands over the details; it takes the focus of whoever asked to go there. */
export function DetailsTitle({ title }: { title: string }) {
  const wanted = useApp((state) => state.goingToDetails === 'title');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wanted) return;
    heading.current?.focus({ preventScroll: true });
    arriveInDetails();
  }, [wanted]);
  return (
    <h2 ref={heading} id="details-title" tabIndex={-1} aria-describedby={HIDDEN_NOTE} className={parts.title}>
      {title}
    </h2>
  );
}
