import type { Ref } from 'react';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import css from './GraphTools.module.css';
import type { Surface } from './surface';

interface GraphToolsProps {
  readonly surface: Surface<never> | null;
  readonly ref: Ref<HTMLDivElement>;
}

/** Move and zoom, fit and lay out again: all that a pointer does by dragging and turning. */
export function GraphTools({ surface, ref }: GraphToolsProps) {
  const tools = [
    { name: 'Move left', icon: ICON.previous, act: () => surface?.pan('left') },
    { name: 'Move up', icon: ICON.ascending, act: () => surface?.pan('up') },
    { name: 'Move down', icon: ICON.descending, act: () => surface?.pan('down') },
    { name: 'Move right', icon: ICON.next, act: () => surface?.pan('right') },
    { name: 'Zoom in', icon: ICON.zoomIn, act: () => surface?.zoom('in') },
    { name: 'Zoom out', icon: ICON.zoomOut, act: () => surface?.zoom('out') },
    { name: 'Fit to window', icon: ICON.fit, act: () => surface?.fit() },
    { name: 'Lay out again', icon: ICON.layout, act: () => surface?.layoutAgain() },
  ];
  return (
    <div ref={ref} className={css.tools}>
      {tools.map(({ name, icon, act }) => (
        <button key={name} type="button" className={css.tool} aria-label={name} title={name} onClick={act}>
          <Icon shape={icon} size={16} />
        </button>
      ))}
    </div>
  );
}
