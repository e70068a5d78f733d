/** The ranking that is on the screen, as files. */
import { amongFiles } from '../../domain/columns/facet-index';
import type { MeasureId } from '../../domain/ranking/measures';
import type { RankedParty } from '../../domain/ranking/ranked';
import { membersOfRows } from '../../domain/views/members-of-rows';
import { summaryOf } from '../../domain/views/summary';
import { exportsOfRanking } from '../../export/files';
import { fileNameOf } from '../../export/view/file-name';
import { shownNow } from '../../state/exporting';
import { saveFile } from '../../ui/save-file';
import { summaryWords } from '../../words/views/summary';

/**
 * Saves a ranking of the parties in these rows.
 * @param caveats what must be said beside its numbers, each a whole sentence
 */
export function saveRanking(
  measure: MeasureId,
  parties: readonly RankedParty[],
  rows: Uint32Array,
  caveats: readonly string[],
): void {
  const { dataset, index, members, filter, permalink, day } = shownNow();
  const [first, ...others] = membersOfRows(members, index, rows);
  if (!first) return;
  const about = {
    // A ranking is of the filter of the view alone, whatever it is compared with.
    sentence: summaryWords().sentence(summaryOf(dataset, amongFiles(index, filter.facets.in), filter, rows)),
    members: [first, ...others] as const,
    name: fileNameOf(dataset, filter, [first, ...others]),
    ...{ permalink, day },
  };
  for (const file of exportsOfRanking({ about, dataset, measure, parties, caveats })) saveFile(file);
}
