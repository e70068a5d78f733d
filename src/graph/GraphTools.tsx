import type { Ref } from 'react';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import type { Engine } from './engine';
import css from './GraphTools.module.css';

interface GraphToolsProps {
  readonly engine: Engine | null;
  readonly ref: Ref<HTMLDivElement>;
}

/** Zoom, fit and layout again. */
export function GraphTools({ engine, ref }: GraphToolsProps) {
  const tools = [
    { name: 'Zoom in', icon: ICON.zoomIn, act: () => engine?.zoom('in') },
    { name: 'Zoom out', icon: ICON.zoomOut, act: () => engine?.zoom('out') },
    { name: 'Fit to window', icon: ICON.fit, act: () => engine?.fit() },
    { name: 'Lay out again', icon: ICON.layout, act: () => engine?.layoutAgain() },
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
