import type { Sized } from '../../domain/lenses/lens';
import { useApp } from '../../state/store';
import { Signs } from '../../ui/Signs';
import { sizeRows } from '../../ui/SizeSigns';

/** Two or three sizes with their numbers. */
export function SizeLegend({ sized }: { readonly sized: Sized }) {
  const isCompared = useApp((state) => state.view.comparison !== null);
  return <Signs rows={sizeRows(sized, isCompared)} />;
}
