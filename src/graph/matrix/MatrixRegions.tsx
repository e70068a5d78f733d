/** The regions along rows and columns that are ordered by them, for the eye alone: names of rows and columns have them too. */
import type { Geometry } from './geometry';
import css from './MatrixRegions.module.css';
import type { NamedStretch } from './names-of-cells';

/** The names of regions beside those of rows, each in sight for as long as a row of it is. */
export function RegionsOfRows({
  stretches,
  geometry: { side, regions, head },
}: {
  readonly stretches: readonly NamedStretch[];
  readonly geometry: Geometry;
}) {
  if (stretches.length === 0) return null;
  return (
    <div className={css.rows} aria-hidden="true" style={{ width: regions.width }}>
      {stretches.map(({ words, first, count }) => (
        <div key={first} className={css.row} style={{ top: first * side, height: count * side }}>
          <span style={{ top: head, lineHeight: `${side}px` }}>{words}</span>
        </div>
      ))}
    </div>
  );
}

/** The names of regions between those of columns and the cells. */
export function RegionsOfColumns({ geometry: { side, regions, labels, names } }: { geometry: Geometry }) {
  if (labels.length === 0) return null;
  return (
    <div className={css.columns} aria-hidden="true" style={{ height: regions.height }}>
      {labels.map(({ words, first, count, at, line }) => (
        <div
          key={first}
          className={css.column}
          data-shifted={at < first * side || undefined}
          style={{ left: first * side, width: count * side, '--line': line }}
        >
          <span style={{ left: names, marginInlineStart: at - first * side }}>{words}</span>
        </div>
      ))}
    </div>
  );
}
