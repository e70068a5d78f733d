import type { CSSProperties } from 'react';
import type { MatrixHeading } from '../../domain/lenses/matrix/matrix';
import { barOf, isBroken } from './sum-bars';

/** The bar of what a row or column adds up to; none for nothing. */
export function Bar({
  heading,
  greatest,
  looks,
  along,
}: {
  readonly heading: MatrixHeading;
  readonly greatest: number;
  readonly looks: string | undefined;
  /** Which way it is long. */
  readonly along: keyof Pick<CSSProperties, 'width' | 'height'>;
}) {
  if (heading.tally.sum === 0) return null;
  return (
    <span
      className={looks}
      data-several={heading.of === 'others' || undefined}
      data-broken={isBroken(heading, greatest) || undefined}
      style={{ [along]: `${100 * barOf(heading, greatest)}%` }}
    />
  );
}
