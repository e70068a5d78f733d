import type { ArrowHead, LineSign } from './encodings';
import css from './LineSample.module.css';

const HEAD: Readonly<Record<ArrowHead, string>> = {
  triangle: 'M34 3 L42 8 L34 13 Z',
  vee: 'M33 3 L42 8 L33 13 L36 8 Z',
  chevron: 'M33 2 L36 2 L42 8 L36 14 L33 14 L38 8 Z',
  diamond: 'M32 8 L37 4 L42 8 L37 12 Z',
  circle: 'M34 8 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0',
  square: 'M34 4 H42 V12 H34 Z',
  bar: 'M39 2 H42 V14 H39 Z',
};

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
      <path d={HEAD[sign.head]} fill="currentColor" />
    </svg>
  );
}
