/** How the discs of a network tell who exports and who imports, as rows of signs. */
import type { Dealing } from '../domain/model/dealing';
import { signsWords } from '../words/signs';
import css from './dealings.module.css';
import { RING_SIGN } from './encodings';
import type { SignRow } from './sign-row';

/** The radius of what fills each disc. */
const FILLING: Readonly<Record<Dealing, number>> = {
  exports: 8,
  both: 3.5,
  imports: 0,
  'nothing-firm': 0,
};

function DealingSample({ dealing }: { dealing: Dealing }) {
  const ring = RING_SIGN[dealing];
  return (
    <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18">
      {ring && (
        <circle
          className={css.ring}
          style={{ stroke: `var(--${ring.tone})` }}
          strokeDasharray={ring.dash.join(' ')}
          cx="9"
          cy="9"
          r="7"
        />
      )}
      <circle className={css.filled} cx="9" cy="9" r={FILLING[dealing]} />
    </svg>
  );
}

const SIZE = (
  <svg aria-hidden="true" width="30" height="18" viewBox="0 0 30 18">
    <circle className={css.filled} cx="4" cy="9" r="3.5" />
    <circle className={css.filled} cx="21" cy="9" r="8" />
  </svg>
);

/** One row for each kind of disc, and one for their size; none where there are no such discs. */
export function dealingRows(dealings: readonly Dealing[]): SignRow[] {
  if (dealings.length === 0) return [];
  const say = signsWords();
  return [
    ...dealings.map((dealing) => ({
      sample: <DealingSample dealing={dealing} />,
      words: say.dealings[dealing],
    })),
    { sample: SIZE, words: say.size },
  ];
}
