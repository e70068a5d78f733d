/** The signs of cells that come with these, and not with the first picture. */
import type { ComparedClass } from '../domain/compare/amounts';
import { type CellSign, COMPARED_SIGN } from './encodings';

/** What stands in a cell while two filters are compared: the sign that words have, in the colour that lines have. */
export const comparedCellSign = (of: ComparedClass): CellSign => ({
  ...{ type: 'class', tone: COMPARED_SIGN[of].tone, class: of, isEnded: false },
});

/** A cell that stands for several pairs without a firm deal. */
export const OPEN_CELL: CellSign = {
  ...{ type: 'square', tone: 'soft', isFilled: false, dash: [1.5, 2.5], isEnded: false },
};

/** A hatched square, broken near its end, 14 wide and high from (2, 1) on. */
export const WITHIN_PATH =
  'M12.5 1H2V15H11M14.5 1H16V15H13M2 6L7 1M2 11L12 1M3 15L11.5 6.5M8 15L11 12M13.8 9L16 7M13.2 14.5L16 12';
