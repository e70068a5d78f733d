/** What stands in the cells of the table: numbers of what is firm, and words for all else. */

import { dealsCounted, type FlowSums, type Width } from '../../domain/lenses/flows';
import type { MatrixCell, MatrixHeading } from '../../domain/lenses/matrix/matrix';
import { bundleOf } from '../../domain/model/bundle';
import { dealsWords } from '../../words/deals/deals';
import { matrixWords } from '../../words/views/matrix';
import { measuresWords } from '../../words/views/measures';
import { withOwner } from '../of-case-file';
import type { NamedMatrix } from './names-of-cells';

const othersBeside = ({ counts }: FlowSums) => (counts ? dealsWords().others(counts) : []);

/** Of goods what is firm, without what it counts, and what is not; of all else what it is. */
function flowInTable(flow: FlowSums, width: Width): string {
  if (flow.group !== 'goods') return measuresWords().flow(flow, width);
  const firm = {
    sum: flow[width],
    deals: dealsCounted(flow, width),
    lacking: width === 'deals' ? 0 : flow.lacking[width],
  };
  const beside = width === 'licences' ? [measuresWords().flow(flow, 'deals')] : othersBeside(flow);
  return matrixWords().cellInTable(firm, width, beside);
}

/** What stands in one cell of the table; '' where there is nothing. */
export function cellInTable({ dataset, matrix }: NamedMatrix, row: number, column: number): string {
  const cell = matrix.cellAt(row, column);
  if (!cell) return '';
  const { lines, tally, compared } = cell;
  const aloud = compared && measuresWords().comparedAloud(compared, false);
  if (aloud && !compared?.unit) return aloud;
  const told = lines.flatMap((line) =>
    line.bundle && bundleOf(dataset, line.id)
      ? [withOwner(flowInTable(line.bundle.flow, matrix.width), line)]
      : [],
  );
  const own = told.join('; ') || matrixWords().sumInTable(tally, matrix.width);
  return aloud ? `${own}; ${aloud}` : own;
}

/** What a row, a column or all of it adds up to, as it stands in the table. */
export const sumInTable = (
  { matrix }: NamedMatrix,
  { tally }: Pick<MatrixHeading | MatrixCell, 'tally'>,
): string => matrixWords().sumInTable(tally, matrix.width);
