import { HEAD_SHAPE } from './arrow-heads';
import { GHOST, type LineSign } from './encodings';
import css from './LineSample.module.css';
import tones from './tones.module.css';

/** Where the head of a line points to, in the width of the sample: at its end, or at a bar well before. */
const TIP = { arrives: 42, stops: 26 };

/** A short piece of a line as the graph draws it, for the legend and the lists. */
export function LineSample({ sign }: { sign: LineSign }) {
  const tip = TIP[sign.reach];
  const { path, length } = HEAD_SHAPE[sign.head];
  return (
    <svg aria-hidden="true" width="44" height="16" viewBox="0 0 44 16" className={tones[sign.tone]}>
      <path
        d={`M1 8 H${tip - Math.min(length, 7)}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={sign.dash.join(' ')}
      />
      <path d={path} transform={`translate(${tip} 8)`} fill="currentColor" />
      {sign.reach === 'stops' && (
        <path d="M33 8 H44" className={css.ghost} strokeDasharray={GHOST.dash.join(' ')} />
      )}
    </svg>
  );
}
