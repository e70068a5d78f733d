/** The name in the box of a system or a category: on one row if it fits, else on two where the box has the height. */
import type { LensNode } from '../../domain/lenses/lens';
import { modelWords } from '../../words/deals/model';
import { shortened } from '../shortened';
import type { Geometry } from './geometry';

/** What the icon takes from the width of a box, and how wide its letters are on average. */
const ICON_ROOM = 36;
const LETTER = 8.3;
/** The height of a row of its letters. */
const ROW = 17;

const lettersIn = (width: number) => Math.floor((width - ICON_ROOM) / LETTER);

/** A name on one line if it fits, else on two if its box has the height, each line shortened to fit. */
export function fitted(text: string, { width, height }: { readonly width: number; readonly height: number }) {
  const most = lettersIn(width);
  if (text.length <= most) return text;
  if (height < 2 * ROW) return shortened(text, most);
  const at = text.lastIndexOf(' ', most);
  if (at < 0) return shortened(text, most);
  return `${text.slice(0, at)}\n${shortened(text.slice(at + 1), most)}`;
}

/** How many rows the name of a node in the middle asks for: one where its words are few, else two. */
export function rowsOfName(node: LensNode | undefined, { systemWidth, twoRowHeight }: Geometry): 1 | 2 {
  if (!node || twoRowHeight === 0) return 1;
  const isShort =
    node.type === 'category' && modelWords().categories[node.category].length <= lettersIn(systemWidth);
  return isShort ? 1 : 2;
}
