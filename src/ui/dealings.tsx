/** How the discs of a network tell who exports and who imports, as samples. */
import type { Dealing } from '../domain/model/dealing';
import css from './dealings.module.css';
import { DEALING_FILLING, RING_SIGN } from './disc-signs';

/** A disc as what its party does fills it. */
export function DealingSample({ dealing }: { dealing: Dealing }) {
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
      <circle className={css.filled} cx="9" cy="9" r={DEALING_FILLING[dealing]} />
    </svg>
  );
}

/** A small disc and a large one. */
export function SizeSample() {
  return (
    <svg aria-hidden="true" width="30" height="18" viewBox="0 0 30 18">
      <circle className={css.filled} cx="4" cy="9" r="3.5" />
      <circle className={css.filled} cx="21" cy="9" r="8" />
    </svg>
  );
}
