import type { FacetIndex } from '../../domain/columns/facet-index';
import { countedAt } from '../../domain/compare/counted-on-sides';
import type { Relationship } from '../../domain/model/relationship';
import { caveatsOf, withEstimates } from '../../domain/views/caveats';
import type { ExportProgress } from '../../domain/views/exporting';
import { caveatsWords } from '../../words/deals/caveats';
import { EXPORTS } from '../exports';
import type { ExportRequest, Written } from './messages';
import { unpacked } from './packed';

/** Between two words on how far it has come, in relationships. */
const TELL_EVERY = 1_000;

/** The relationships of these rows, made in full, with word of how many there are. */
function gathered(
  { relationships }: FacetIndex,
  rows: Uint32Array,
  tell: (progress: ExportProgress) => void,
): Relationship[] {
  return Array.from(rows, (row, done) => {
    if (done % TELL_EVERY === 0) tell({ phase: 'gathering', done, of: rows.length });
    return relationships.at(row);
  });
}

/** Writes a view in a form. @throws RangeError where there is no such form. */
export function writeView(
  { whole, rows, sides, counting, looked, estimates, about, form, app }: ExportRequest,
  tell: (progress: ExportProgress) => void,
): Written {
  const kind = EXPORTS.view[form];
  if (!kind) throw new RangeError(`There is no form ${form}.`);
  const { dataset, index: open } = unpacked(whole);
  const all = (looked && open.releases?.onSides(open, looked.a, looked.b)) ?? open;
  const sideOf = new Map(sides?.map((side, i) => [rows[i] as number, side]));
  const index = countedAt(all, counting, (row) => sideOf.get(row) ?? 'a');
  const relationships = gathered(index, rows, tell);
  tell({ phase: 'writing' });
  const caveats = caveatsOf(dataset, index, rows);
  return kind.write({
    about,
    dataset,
    index,
    rows,
    relationships,
    caveats: caveatsWords().all(dataset, estimates ? withEstimates(caveats, estimates) : caveats),
    ...(sides && { sides }),
    ...(app && { app }),
  });
}
