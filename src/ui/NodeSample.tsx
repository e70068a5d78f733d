import type { NodeSign, Tone } from './encodings';
import { Icon } from './Icon';
import css from './NodeSample.module.css';

/** A node as the graph draws it, small, for the legend and the lists. */
export function NodeSample({ sign, tone }: { sign: NodeSign; tone: Tone }) {
  return (
    <span aria-hidden="true" className={[css.sample, css[sign.shape], css[tone]].join(' ')}>
      <Icon shape={sign.icon} size={sign.shape === 'triangle' ? 9 : 12} />
    </span>
  );
}
