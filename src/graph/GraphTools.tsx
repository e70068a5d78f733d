import { type KeyboardEvent, type Ref, useState } from 'react';
import { layOutAgain } from '../state/actions/picture';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import { graphWords } from '../words/views/graph';
import css from './GraphTools.module.css';
import type { MovedSurface } from './surface';

/** How many tools each key goes on. */
const STEP: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface GraphToolsProps {
  readonly surface: MovedSurface | null;
  readonly ref: Ref<HTMLDivElement>;
}

/** Move and zoom, fit and lay out again: all that a pointer does by dragging and turning. */
export function GraphTools({ surface, ref }: GraphToolsProps) {
  const say = graphWords().tools;
  const layOut = {
    name: say.layoutAgain,
    icon: ICON.layout,
    act: () => {
      layOutAgain();
      surface?.look('first');
    },
  };
  const tools = [
    { name: say.left, icon: ICON.previous, act: () => surface?.pan('left') },
    { name: say.up, icon: ICON.ascending, act: () => surface?.pan('up') },
    { name: say.down, icon: ICON.descending, act: () => surface?.pan('down') },
    { name: say.right, icon: ICON.next, act: () => surface?.pan('right') },
    { name: say.zoomIn, icon: ICON.zoomIn, act: () => surface?.zoom('in') },
    { name: say.zoomOut, icon: ICON.zoomOut, act: () => surface?.zoom('out') },
    { name: say.fit, icon: ICON.fit, act: () => surface?.fit() },
    ...(surface && !surface.nudge ? [] : [layOut]),
  ];
  // One stop for all of them: inside, the arrow keys go from one to the next.
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEP[event.key];
    // With Alt and an arrow the browser goes back.
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(tools.length - 1, current + step));
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={ref} role="toolbar" aria-label={say.title} className={css.tools} onKeyDown={onKeyDown}>
      {tools.map(({ name, icon, act }, i) => (
        <button
          key={name}
          type="button"
          className={css.tool}
          aria-label={name}
          title={name}
          tabIndex={i === current ? 0 : -1}
          onFocus={() => setCurrent(i)}
          onClick={act}
        >
          <Icon shape={icon} size={16} />
        </button>
      ))}
    </div>
  );
}
