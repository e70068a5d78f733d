/** What stays in view of a file that is hidden: what files that are shown tell of too. */
import { eachCode, type FacetColumn } from '../columns/facet-column';
import { type FacetIndex, rowsWith } from '../columns/facet-index';
import { isChosenIn } from '../columns/releases';
import type { Choice } from './filter';

/** How many relationships of a hidden file stay, whatever else the filter says. */
export function countStaying(index: FacetIndex, file: string, chosen: Choice): number {
  const files: FacetColumn = index.columns.in;
  const isShown = files.values.map(isChosenIn(chosen));
  const stays = (row: number) => {
    let isAnywhere = false;
    eachCode(files, row, (code) => {
      isAnywhere ||= isShown[code] ?? false;
    });
    return isAnywhere;
  };
  return rowsWith(index, 'in', file).filter(stays).length;
}
