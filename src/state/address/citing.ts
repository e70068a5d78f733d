/** Where, in what state and when something on the screen is seen that is cited. */

import type { CitedThing, Occasion } from '../../domain/model/citing';
import { membersLookedAt, membersOfRows } from '../../domain/views/members-of-rows';
import { DEFAULT_VIEW, type View } from '../../permalink/view';
import { shownNow } from '../exporting';
import type { OpenedFile } from '../files/opened-file';
import { useApp } from '../store';
import { today } from '../today';
import type { OpenDataset } from '../visit';
import { linkTo } from './url-sync';

/** The view that a citation leads back to. */
function viewOf(thing: CitedThing, view: View): View {
  switch (thing.type) {
    case 'figure':
      return view;
    case 'relationship':
      return { ...view, selection: thing.id };
    case 'source':
    case 'dataset':
      return { ...DEFAULT_VIEW, dataset: view.dataset, language: view.language };
  }
}

/** Whether a thing is of a person's own dataset that is joined, and not of what it is joined to. */
function isOf({ dataset, ownId }: OpenedFile, thing: CitedThing, { base }: OpenDataset): boolean {
  if (ownId === null) return false;
  if (thing.type === 'relationship') return dataset.relationships.rowOf(thing.id) !== null;
  return thing.type === 'source' && dataset.sources.has(thing.id) && !base.dataset.sources.has(thing.id);
}

/** A figure is of every dataset that is looked at, on either side of a comparison, and that it shows something of. */
function figureFrom({
  dataset,
  index,
}: OpenDataset): Pick<Occasion, 'dataset' | 'datasetHash' | 'others' | 'rows'> {
  const { members, visible, filter, compared } = shownNow();
  const [a, b] = [compared?.filters.a ?? filter, compared?.filters.b ?? filter];
  const looked = membersLookedAt(members, a.facets.in, b.facets.in);
  const [first, ...others] = membersOfRows(looked.length > 0 ? looked : members, index, visible);
  if (!first) throw new Error('A dataset is a member of itself.');
  const { id, title, version, date, licence, credit, sha256 } = first;
  return {
    dataset: { ...dataset, ...{ id, title, version, date, licence, credit } },
    datasetHash: sha256,
    others,
    rows: visible,
  };
}

/** The dataset that a thing is cited from: the one that holds it, with all that is open to look things up in. */
function citedFrom(
  thing: CitedThing,
  open: OpenDataset,
): Pick<Occasion, 'dataset' | 'datasetHash' | 'others' | 'rows'> {
  if (thing.type === 'figure') return figureFrom(open);
  const { dataset, base, origin, files } = open;
  const file = files.find((one) => isOf(one, thing, open));
  if (!file) return { dataset: thing.type === 'dataset' ? base.dataset : dataset, datasetHash: origin.hash };
  const { title, version, date, description, licence, credit } = file.dataset;
  const head = { id: file.ownId ?? dataset.id, title, version, date, description, licence, credit };
  return { dataset: { ...dataset, ...head }, datasetHash: file.report.sha256 };
}

/** The occasion on which a thing is cited now, or null where nothing is open. */
export function occasionOf(thing: CitedThing): Occasion | null {
  const { opening, view } = useApp.getState();
  if (opening.phase !== 'open') return null;
  return {
    ...citedFrom(thing, opening),
    permalink: linkTo(viewOf(thing, view)),
    accessed: today(),
  };
}
