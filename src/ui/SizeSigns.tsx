/** The sizes of discs with their numbers: rows of a legend. */
import type { Sized } from '../domain/lenses/lens';
import css from './dealings.module.css';
import { UNTOLD_RING } from './disc-signs';
import type { SignRow } from './sign-row';
import { type SizeEntry, sizeEntries } from './size-entries';

/** The width of the widest sample. */
const WIDEST = 26;

function SizedDisc({ part, isUntold }: SizeEntry) {
  const width = isUntold ? WIDEST / 2 : WIDEST * part;
  const middle = width / 2;
  return (
    <svg aria-hidden="true" width={width} height={width}>
      {isUntold ? (
        <circle
          className={css.ring}
          style={{ stroke: `var(--${UNTOLD_RING.tone})` }}
          strokeDasharray={UNTOLD_RING.dash.join(' ')}
          cx={middle}
          cy={middle}
          r={middle - 1.5}
        />
      ) : (
        <circle className={css.filled} cx={middle} cy={middle} r={middle} />
      )}
    </svg>
  );
}

/** One row for each size that is told; none where sizes follow widths. */
export const sizeRows = (sized: Sized | undefined, isCompared: boolean): readonly SignRow[] =>
  sizeEntries(sized, isCompared).map((entry) => ({ sample: <SizedDisc {...entry} />, words: entry.words }));
