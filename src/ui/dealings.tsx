/** How the discs of a network tell who exports and who imports, as samples. */
import type { Dealing } from '../domain/model/dealing';
import css from './dealings.module.css';
import { sampleDisc } from './disc-signs';

/** A disc of this width about a middle, as what its party does fills it; of whom nothing is told, where that is null. */
export function Disc({
  dealing,
  width,
  x,
  y,
}: {
  readonly dealing: Dealing | null;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}) {
  const { ring, filling } = sampleDisc(dealing, width);
  return (
    <>
      {ring && (
        <circle
          className={css.ring}
          style={{ stroke: `var(--${ring.tone})` }}
          strokeWidth={ring.width}
          strokeDasharray={ring.dash.join(' ')}
          cx={x}
          cy={y}
          r={ring.radius}
        />
      )}
      {filling > 0 && <circle className={css.filled} cx={x} cy={y} r={filling} />}
    </>
  );
}

/** A disc as what its party does fills it. */
export function DealingSample({ dealing }: { dealing: Dealing }) {
  return (
    <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18">
      <Disc dealing={dealing} width={16} x={9} y={9} />
    </svg>
  );
}

/** A small disc and a large one. */
export function SizeSample({ dealing }: { dealing: Dealing }) {
  return (
    <svg aria-hidden="true" width="30" height="18" viewBox="0 0 30 18">
      <Disc dealing={dealing} width={8} x={5} y={9} />
      <Disc dealing={dealing} width={17} x={20} y={9} />
    </svg>
  );
}
