import { eachCode, type FacetColumn, hasCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { isFile } from '../join/release-files';
import type { Claim } from '../model/claim';
import { type Dataset, sourceOf } from '../model/dataset';
import type { DatasetId } from '../model/ids';
import type { Relationship } from '../model/relationship';
import type { Source } from '../model/source';

/** A source as the file has it that quotes it: of a register several releases can be open, each of a day of its own. */
export function sourceInFile({ members }: Dataset, source: Source, file: string | undefined): Source {
  const member = source.kind === 'register' ? members.find(({ id }) => id === file) : undefined;
  return member && isFile(member) && !member.undated ? { ...source, date: member.date } : source;
}

/** The file that a claim of a relationship is from: of what several files tell, the claims of all but the first name theirs. */
export const fileOfClaim = ({ datasets }: Relationship, claim: Pick<Claim, 'id'>): DatasetId | undefined =>
  datasets.slice(1).find((id) => claim.id.endsWith(`-${id}`)) ?? datasets[0];

/** The source of a claim about a relationship: of a register the release that the claim is from. */
export const sourceOfClaim = (dataset: Dataset, relationship: Relationship, claim: Claim): Source =>
  sourceInFile(dataset, sourceOf(dataset, claim.citation.source), fileOfClaim(relationship, claim));

/** The releases of a register in some rows, the newest first, each as a source of its own; nothing where one alone is open. */
function releasesAt(dataset: Dataset, { columns, releases }: FacetIndex, source: Source, rows: Uint32Array) {
  const files: FacetColumn = columns.in;
  const own = (releases?.files ?? []).filter(({ register }) => register === source.id);
  return own
    .filter(({ id }) => rows.some((row) => hasCode(files, row, files.values.indexOf(id))))
    .map(({ id }) => sourceInFile(dataset, source, id));
}

/** The sources of the relationships in these rows, those of most rows first; of a register each release that is among them. */
export function sourcesOfRows(dataset: Dataset, index: FacetIndex, rows: Uint32Array): Source[] {
  const { source } = index.columns;
  const counts = new Map<number, number>();
  for (const row of rows) eachCode(source, row, (code) => counts.set(code, (counts.get(code) ?? 0) + 1));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([code]) => dataset.sources.get(source.values[code] ?? '') ?? [])
    .flatMap((found) => {
      const releases = releasesAt(dataset, index, found, rows);
      return releases.length > 0 ? releases : [found];
    });
}
