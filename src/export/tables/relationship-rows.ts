import { wholeOf } from '../../domain/columns/facet-index';
import type { Measures } from '../../domain/columns/measures';
import type { EdtfDate } from '../../domain/dates/edtf';
import { UNDATED } from '../../domain/dates/edtf';
import { memoizePer } from '../../domain/memoize/memoize';
import { type Dataset, partyOf, systemIdOf, systemOf } from '../../domain/model/dataset';
import type { SourceId } from '../../domain/model/ids';
import type { Party } from '../../domain/model/party';
import type { Relationship } from '../../domain/model/relationship';
import type { System } from '../../domain/model/system';
import { relationshipsWords } from '../../words/deals/relationships';
import type { ExportedView } from '../view/exported-view';
import type { StatedRow } from './column';

/** A relationship with what its row in a table says of other things. */
export interface RelationshipRow extends StatedRow {
  readonly view: ExportedView;
  /** Where it stands in the view. */
  readonly i: number;
  readonly relationship: Relationship;
  readonly dataset: Dataset;
  readonly from: Party;
  readonly to: Party;
  readonly system: System | null;
  /** What is measured of all relationships, and where this one stands in it. */
  readonly measures: Measures;
  readonly at: number;
}

/** The relationships of a view, in its order. */
export function* relationshipRows(view: ExportedView): Generator<RelationshipRow> {
  const { dataset, index, rows } = view;
  for (const [i, relationship] of view.relationships.entries()) {
    const system = systemIdOf(dataset, relationship);
    yield {
      view,
      i,
      relationship,
      dataset,
      datasets: relationship.datasets,
      from: partyOf(dataset, relationship.from),
      to: partyOf(dataset, relationship.to),
      system: system && systemOf(dataset, system),
      measures: wholeOf(index).measures,
      at: rows[i] ?? -1,
    };
  }
}

/** The sources of the claims of a relationship, each once. */
export function sourcesOf({ claims }: Relationship): readonly SourceId[] {
  const ids = claims.map(({ citation }) => citation.source);
  return ids.length === 1 ? ids : [...new Set(ids)];
}

/** The relationships of a view as sentences. Two tables of a package have them. */
export const headlinesOf = memoizePer(({ dataset, relationships }: ExportedView) =>
  relationships.map((relationship) => relationshipsWords().sentence(dataset, relationship)),
);

/** A date for a cell, which is empty where no date is told. */
export const dateCell = (date: EdtfDate): string | null => (date === UNDATED ? null : date);
