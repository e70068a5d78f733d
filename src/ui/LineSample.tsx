import { HEAD_SHAPE } from './arrow-heads';
import type { LineSign } from './encodings';
import css from './LineSample.module.css';

/** A short piece of a line as the graph draws it, for the legend and the lists. */
export function LineSample({ sign }: { sign: LineSign }) {
  return (
    <svg aria-hidden="true" width="44" height="16" viewBox="0 0 44 16" className={css[sign.tone]}>
      <path
        d="M1 8 H35"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={sign.dash.join(' ')}
      />
      <path d={HEAD_SHAPE[sign.head].path} transform="translate(42 8)" fill="currentColor" />
    </svg>
  );
}
