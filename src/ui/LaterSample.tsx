/** The samples of signs that the first picture has none of: those in cells, and the discs of a network. */
import { SampleInCell } from './CellSample';
import { DealingSample, SizeSample } from './dealings';
import { dealingOfSizes } from './disc-signs';
import type { LaterLook } from './sign-entries';

/** The sample of such a sign. */
export function LaterSample({ look }: { readonly look: LaterLook }) {
  if (look.type === 'dealing') return <DealingSample dealing={look.dealing} />;
  return look.type === 'size' ? (
    <SizeSample dealing={dealingOfSizes(look.dealings)} />
  ) : (
    <SampleInCell look={look} />
  );
}
