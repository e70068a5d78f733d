/** The signs of cells, as the matrix draws them: for its cells, for the legend and the help. */
import css from './CellSample.module.css';
import { comparedCellSign, OPEN_CELL, WITHIN_PATH } from './cell-signs';
import { CLASS_PATH, CLASS_UNITS } from './class-path';
import type { CellSign } from './encodings';
import { Icon } from './Icon';
import type { SignInCell } from './sign-entries';
import tones from './tones.module.css';

/** How wide the lines of signs are. */
const LINE = 1.5;

/** The sign of a cell, so wide and high; always beside words. */
export function CellSample({ sign, side = 12 }: { readonly sign: CellSign; readonly side?: number }) {
  if (sign.type === 'class')
    return (
      <span className={`${css.sign} ${tones[sign.tone]}`}>
        <svg aria-hidden="true" width={side} height={side} viewBox={`0 0 ${CLASS_UNITS} ${CLASS_UNITS}`}>
          <path d={CLASS_PATH[sign.class]} fill="currentColor" />
        </svg>
      </span>
    );
  const inner = side - LINE;
  return (
    <span className={`${css.sign} ${tones[sign.tone]}`}>
      {sign.type === 'icon' && <Icon shape={sign.icon} size={side} />}
      {(sign.type === 'square' || sign.isEnded) && (
        <svg
          aria-hidden="true"
          width={side}
          height={side}
          className={sign.type === 'icon' ? css.over : undefined}
        >
          {sign.type === 'square' && (
            <rect
              {...(sign.isFilled
                ? { width: side, height: side }
                : { x: LINE / 2, y: LINE / 2, width: inner, height: inner })}
              fill={sign.isFilled ? 'currentColor' : 'none'}
              stroke={sign.isFilled ? 'none' : 'currentColor'}
              strokeWidth={LINE}
              strokeDasharray={sign.dash.join(' ')}
            />
          )}
          {sign.isEnded && (
            <path d={`M0 ${side} L${side} 0`} fill="none" stroke="currentColor" strokeWidth={LINE} />
          )}
        </svg>
      )}
    </span>
  );
}

/** A small square and a large one. */
function AreaSample() {
  return (
    <svg aria-hidden="true" width="26" height="16" className={tones.exporter}>
      <path d="M1 6h4v4h-4zM10 1h14v14h-14z" fill="currentColor" />
    </svg>
  );
}

/** A small sign and a large one. */
function DifferenceSample() {
  return (
    <svg aria-hidden="true" width="26" height="16" className={tones.soft}>
      <path d="M3.5 5.5l2.5 5h-5zM18 1l7 14h-14z" fill="currentColor" />
    </svg>
  );
}

/** The square of all others together. */
function OthersSample() {
  return (
    <svg aria-hidden="true" width="18" height="16" className={css.others}>
      <path d="M3 2h12v12h-12z" fill="currentColor" />
    </svg>
  );
}

/** The square of what stays within a part of a fold: hatched, with the gap that it mostly has. */
function WithinSample() {
  return (
    <svg aria-hidden="true" width="18" height="16" className={tones.exporter}>
      <path d={WITHIN_PATH} fill="none" stroke="currentColor" strokeWidth={LINE} />
    </svg>
  );
}

/** The sample of a sign in a cell. */
export function SampleInCell({ look }: { readonly look: SignInCell }) {
  if (look.type === 'cell') return <CellSample sign={look.sign} />;
  if (look.type === 'class') return <CellSample sign={comparedCellSign(look.of)} />;
  if (look.type === 'open') return <CellSample sign={OPEN_CELL} />;
  if (look.type === 'within') return <WithinSample />;
  if (look.type === 'difference') return <DifferenceSample />;
  return look.type === 'area' ? <AreaSample /> : <OthersSample />;
}
