import type { CSSProperties } from 'react';
import type { MatrixHeading } from '../../domain/lenses/matrix/matrix';

/** The bar of what a row or column adds up to; none for nothing. */
export function Bar({
  of: { of, tally },
  looks,
  style,
}: {
  readonly of: MatrixHeading;
  readonly looks: string | undefined;
  readonly style: CSSProperties;
}) {
  if (tally.sum === 0) return null;
  return <span className={looks} data-several={of === 'others' || undefined} style={style} />;
}
