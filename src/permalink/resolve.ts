/** Whether a link that can be read also means something, in the dataset on the screen. */

import { FACET_IDS } from '../domain/columns/facets';
import { partiesOf, type Vocabulary } from '../domain/columns/vocabulary';
import { commonId, partiesNamedBy } from '../domain/connections/common';
import { askedBy } from '../domain/connections/connection';
import { type Dataset, datasetOfReference } from '../domain/model/dataset';
import { claimId, type SelectableId, sourceId } from '../domain/model/ids';
import type { Story } from '../domain/model/story';
import { alphabetical } from '../domain/text/alphabetical';
import { type Checked, found, sorted, unknownId } from './checked';
import { checkedAround } from './checked-around';
import { checkedComparison, checkedFacet } from './checked-choice';
import { checkedPath } from './checked-path';
import { checkedStory } from './checked-story';
import type { Consequence, Finding } from './finding';
import { atMost, type Notice, noticeOf, type Pending } from './notice';
import { PARAMETERS } from './parameters';
import { inOrder } from './places';
import type { DatasetReference, View } from './view';
import {
  claimVocabulary,
  foldVocabulary,
  readableVocabulary,
  relationshipOfClaim,
  selectableVocabulary,
} from './vocabulary';

/** A group that nobody knows folds nothing. */
function checkedFold(view: View, dataset: Dataset): Checked<View> {
  if (view.fold === null) return { value: view, pending: [] };
  const { name } = PARAMETERS.fold;
  const vocabulary = foldVocabulary(dataset);
  const fold = found(name, view.fold, vocabulary);
  if (fold) return { value: { ...view, fold: fold.id }, pending: fold.pending };
  const pending = [unknownId(name, view.fold, vocabulary, { code: 'nothing-folded' })];
  return { value: { ...view, fold: null }, pending };
}

function checkedReading(view: View, dataset: Dataset): Checked<View> {
  if (view.reading === null) return { value: view, pending: [] };
  const { name } = PARAMETERS.reading;
  const vocabulary = readableVocabulary(dataset, view.reading);
  const reading = found(name, view.reading, vocabulary);
  if (reading) return { value: { ...view, reading: sourceId(reading.id) }, pending: reading.pending };
  const pending = [unknownId(name, view.reading, vocabulary, { code: 'nothing-opened' })];
  return { value: { ...view, reading: null }, pending };
}

/** Parties that nobody knows are left out, as long as two are left to have anything in common. */
function checkedCommon(view: View, parties: readonly string[], dataset: Dataset): Checked<View> {
  const { name } = PARAMETERS.common;
  const vocabulary = partiesOf(dataset);
  const { known, unknown, pending } = sorted(name, parties, vocabulary);
  const so: Consequence = { code: known.length < 2 ? 'nothing-selected' : 'left-out' };
  return {
    value: { ...view, selection: known.length < 2 ? null : commonId(known) },
    pending: [...pending, ...unknown.map((id) => unknownId(name, id, vocabulary, so))],
  };
}

function checkedSelection(view: View, dataset: Dataset): Checked<View> {
  if (view.selection === null) return { value: view, pending: [] };
  const parties = partiesNamedBy(view.selection);
  if (parties) return checkedCommon(view, parties, dataset);
  const asked = askedBy(view.selection);
  if (asked) return checkedPath(view, asked, dataset);
  const { name } = PARAMETERS.selection;
  const vocabulary = selectableVocabulary(dataset);
  const selected = found(name, view.selection, vocabulary);
  if (selected)
    return { value: { ...view, selection: selected.id as SelectableId }, pending: selected.pending };
  const pending = [unknownId(name, view.selection, vocabulary, { code: 'nothing-selected' })];
  return { value: { ...view, selection: null }, pending };
}

/** A claim is pointed out among those of the relationship that is selected, or else of the one that it belongs to. */
function checkedClaim(view: View, dataset: Dataset): Checked<View> {
  const { claim } = view;
  if (claim === null) return { value: view, pending: [] };
  const selection = view.selection ?? relationshipOfClaim(dataset, claim);
  const vocabulary = claimVocabulary(dataset, selection);
  const { name } = PARAMETERS.claim;
  const pointed = found(name, claim, vocabulary);
  if (pointed) return { value: { ...view, selection, claim: claimId(pointed.id) }, pending: pointed.pending };
  const pending = [unknownId(name, claim, vocabulary, { code: 'nothing-pointed-out' })];
  return { value: { ...view, claim: null }, pending };
}

/** Nodes that are gone were moved in vain; the others are where they were put. */
function checkedMoved(view: View, dataset: Dataset): Checked<View> {
  if (view.moved.length === 0) return { value: view, pending: [] };
  const { name } = PARAMETERS.moved;
  const vocabulary: Vocabulary<'node'> = { ...selectableVocabulary(dataset), of: 'node' };
  const pending: Pending[] = [];
  const moved = view.moved.flatMap((node) => {
    const today = found(name, node.id, vocabulary);
    pending.push(...(today?.pending ?? [unknownId(name, node.id, vocabulary, { code: 'nothing-moved' })]));
    return today ? { ...node, id: today.id } : [];
  });
  return { value: { ...view, moved: inOrder(moved) }, pending };
}

/** Whether the first of two versions, such as 1.10.0 and 1.9.2, comes after the second. */
function isLater(a: string, b: string): boolean {
  return alphabetical(a, b) > 0;
}

/** What a reader should know who looks at another dataset than the link was made with, or null. */
function differenceOf(reference: DatasetReference, dataset: Dataset): Finding | null {
  const { id, title, version, changes = [] } = dataset;
  if (reference.id !== id) return { code: 'other-dataset', id: reference.id, title };
  const { version: since } = reference;
  if (since === null || since === version) return null;
  const later = changes.filter((change) => isLater(change.version, since));
  return { code: 'other-version', version: since, title, shown: version, changes: later };
}

/** A view names the dataset on the screen, if any: once the reader has been told, that is the one it shows. */
function checkedDataset(view: View, dataset: Dataset): Checked<View> {
  const finding = view.dataset && differenceOf(view.dataset, dataset);
  if (!finding) return { value: view, pending: [] };
  const notice = {
    parameter: PARAMETERS.dataset.name,
    ...noticeOf(PARAMETERS.dataset.format(view), finding),
  };
  return {
    value: { ...view, dataset: { id: dataset.id, version: dataset.version } },
    pending: [() => notice],
  };
}

/** Names the files that a link was made with and that are not open, and the answers about those that are tables. */
function checkedFiles(view: View, { members }: Dataset): Checked<View> {
  const isOpen = ({ hash }: View['files'][number]) =>
    members.some(({ id }) => id === datasetOfReference(hash));
  const missing = view.files.filter((file) => !isOpen(file));
  const told = (
    named: View['files'],
    { name: parameter }: { readonly name: string },
    code: 'file-not-open' | 'answers-not-here',
  ) =>
    named.map(({ name, hash }) => () => ({
      parameter,
      ...noticeOf(`${name}@${hash}`, { code, name, hash }),
    }));
  return {
    value: missing.length > 0 ? { ...view, files: view.files.filter(isOpen), mappings: [] } : view,
    pending: [
      ...told(missing, PARAMETERS.files, 'file-not-open'),
      // Answers are of no use without their table.
      ...told(missing.length > 0 ? view.mappings : [], PARAMETERS.mappings, 'answers-not-here'),
    ],
  };
}

/** Makes one part of a view fit a dataset. */
export type Check = (view: View, dataset: Dataset) => Checked<View>;

/**
 * The view as far as this dataset knows what it names, and what it does not know. Former ids become today's without
 * a word. The result holds only ids that the dataset has.
 * @param first what is to be checked before all else, and comes with files only
 * @param stories what can be stepped through
 */
export function resolveView(
  view: View,
  dataset: Dataset,
  first: readonly Check[] = [],
  stories: readonly Story[] = dataset.stories ?? [],
): { view: View; notices: Notice[] } {
  const checks: readonly ((view: View) => Checked<View>)[] = [
    (seen) => checkedStory(seen, dataset, stories),
    ...first.map((check) => (seen: View) => check(seen, dataset)),
    (seen) => checkedDataset(seen, dataset),
    (seen) => checkedFiles(seen, dataset),
    ...FACET_IDS.map((facet) => (seen: View) => checkedFacet(seen, dataset, facet)),
    (seen) => checkedAround(seen, dataset),
    (seen) => checkedComparison(seen, dataset),
    (seen) => checkedFold(seen, dataset),
    (seen) => checkedReading(seen, dataset),
    (seen) => checkedSelection(seen, dataset),
    (seen) => checkedClaim(seen, dataset),
    (seen) => checkedMoved(seen, dataset),
  ];
  let resolved = view;
  const pending: Pending[] = [];
  for (const check of checks) {
    const checked = check(resolved);
    resolved = checked.value;
    pending.push(...checked.pending);
  }
  return { view: resolved, notices: atMost(pending) };
}
