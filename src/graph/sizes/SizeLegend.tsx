import type { SignsInUse } from '../../domain/lenses/legend';
import { Signs } from '../../ui/Signs';
import { sizeRows } from '../../ui/SizeSigns';

/** Two or three sizes with their numbers. */
export const SizeLegend = ({ signs }: { readonly signs: SignsInUse }) => <Signs rows={sizeRows(signs)} />;
