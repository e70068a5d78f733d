/** The sizes of discs with their numbers: rows of a legend. */
import type { SignsInUse } from '../domain/lenses/legend';
import type { Dealing } from '../domain/model/dealing';
import { Disc } from './dealings';
import { dealingOfSizes } from './disc-signs';
import type { SignRow } from './sign-row';
import { type SizeEntry, sizeEntries } from './size-entries';

/** The width of the widest sample. */
const WIDEST = 26;

function SizedDisc({ part, isUntold, dealing }: SizeEntry & { readonly dealing: Dealing }) {
  const width = isUntold ? WIDEST / 2 : WIDEST * part;
  return (
    <svg aria-hidden="true" width={width} height={width}>
      <Disc dealing={isUntold ? null : dealing} width={width} x={width / 2} y={width / 2} />
    </svg>
  );
}

/** One row for each size that is told, with discs as most of the picture are; none where sizes follow widths. */
export const sizeRows = ({ sized, dealings, compared }: SignsInUse): readonly SignRow[] =>
  sizeEntries(sized, compared.length > 0).map((entry) => ({
    sample: <SizedDisc {...entry} dealing={dealingOfSizes(dealings)} />,
    words: entry.words,
  }));
