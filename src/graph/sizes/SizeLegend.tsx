import type { Sized } from '../../domain/lenses/lens';
import { Signs } from '../../ui/Signs';
import { sizeRows } from '../../ui/SizeSigns';

/** Two or three sizes with their numbers. */
export const SizeLegend = ({ sized }: { readonly sized: Sized }) => <Signs rows={sizeRows(sized)} />;
