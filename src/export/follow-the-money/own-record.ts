/** What of a relationship has no property in FollowTheMoney: its row as our tables have it, beside the properties, by which it opens here again. */

import type { Cell } from '../csv';
import { aboutColumns } from '../tables/about-columns';
import type { Columns } from '../tables/column';
import { type RelationshipRow, relationshipRows } from '../tables/relationship-rows';
import { RELATIONSHIPS } from '../tables/relationships';
import type { ExportedView } from '../view/exported-view';

/** What a table says besides, and can be worked out anew. */
const LEFT_OUT = new Set(
  'headline evidence tiv_delivered_millions items_delivered delivered_lacks estimated delivered_guessed years first_year last_year compared counted_once reasons claims_supporting claims_contradicting claims_context caveats permalink'.split(
    ' ',
  ),
);

/** The record of each relationship, in the order of the view: the cells of its row that are not empty. */
export function* ownRecords(view: ExportedView): Generator<Readonly<Record<string, Exclude<Cell, null>>>> {
  const columns: Columns<RelationshipRow, string> = { ...RELATIONSHIPS.columns, ...aboutColumns(view) };
  const kept = Object.entries(columns).filter(([name]) => !LEFT_OUT.has(name));
  for (const row of relationshipRows(view)) {
    const record: Record<string, Exclude<Cell, null>> = {};
    for (const [name, { of }] of kept) {
      const cell = of(row);
      if (cell !== null && cell !== '') record[name] = cell;
    }
    yield record;
  }
}
