import type { Ref } from 'react';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import css from './GraphTools.module.css';
import type { Surface } from './surface';

interface GraphToolsProps {
  readonly surface: Surface<never> | null;
  readonly ref: Ref<HTMLDivElement>;
}

/** Zoom, fit and layout again. */
export function GraphTools({ surface, ref }: GraphToolsProps) {
  const tools = [
    { name: 'Zoom in', icon: ICON.zoomIn, act: () => surface?.zoom('in') },
    { name: 'Zoom out', icon: ICON.zoomOut, act: () => surface?.zoom('out') },
    { name: 'Fit to window', icon: ICON.fit, act: () => surface?.fit() },
    { name: 'Lay out again', icon: ICON.layout, act: () => surface?.layoutAgain() },
  ];
  return (
    <div ref={ref} className={css.tools}>
      {tools.map(({ name, icon, act }) => (
        <button key={name} type="button" className={css.tool} aria-label={name} title={name} onClick={act}>
          <Icon shape={icon} size={18} />
        </button>
      ))}
    </div>
  );
}
