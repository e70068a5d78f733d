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
