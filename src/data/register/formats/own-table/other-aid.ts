/**
 * Rows of other aid than arms, in tables that tell each row's kind: lists of support have money for budgets and tents beside tanks, and
 * read as deals, a grant of billions would be the greatest of them.
 */
import { namesOfHeader } from '../../rows/column-names';
import type { RowFault } from '../../rows/deal-facts';
import type { TableFormat } from '../../rows/row-format';
import type { TextRow } from '../../rows/text-row';

/** What each kind of aid is called. */
const MILITARY =
  /^(?:military|militärisch|militaire|militar|військов\S*|военн\S*)(?: (?:aid|assistance|support|hilfe))?$/iu;
const OTHER =
  /^(?:financial|humanitarian|economic|development|budget|macro-?financial|refugee|finanziell|humanitär|financière?|humanitaire)(?: (?:aid|assistance|support|costs|hilfe))?$/iu;

/** More kinds than any list of support tells. */
const MAX_KINDS = 12;

/** Whether a column tells which aid is military, and of all others which they are. */
function tellsKinds(rows: readonly TextRow[], at: number): boolean {
  const kinds = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[at]?.trim() ?? '';
    if (cell === '' || kinds.has(cell)) continue;
    if (kinds.size === MAX_KINDS || !(MILITARY.test(cell) || OTHER.test(cell))) return false;
    kinds.add(cell);
  }
  return [...kinds].some((kind) => MILITARY.test(kind)) && [...kinds].some((kind) => OTHER.test(kind));
}

/** The rows that tell of other aid, each with what it is. */
export function otherAid({ header }: TableFormat, rows: readonly TextRow[]): [number, RowFault][] {
  const names = namesOfHeader(header);
  const at = names.findIndex((_, column) => tellsKinds(rows, column));
  if (at < 0) return [];
  const column = names[at] ?? null;
  return rows.flatMap(({ line, cells }): [number, RowFault][] => {
    const text = cells[at]?.trim() ?? '';
    return OTHER.test(text) ? [[line, { line, column, reason: { code: 'other-aid', text } }]] : [];
  });
}
