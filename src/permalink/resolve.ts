/** Whether a link that can be read also means something, in the dataset on the screen. */

import { FACET_IDS, type FacetId, facetOf } from '../domain/columns/facets';
import type { Vocabulary } from '../domain/columns/vocabulary';
import { type Choice, withChoice } from '../domain/filter/filter';
import { type Dataset, fileDatasetId } from '../domain/model/dataset';
import type { SelectableId, SourceId } from '../domain/model/ids';
import { alphabetical } from '../domain/text/alphabetical';
import { atMost, fault, type Notice, type Pending, quoted, readAs } from './notice';
import { PARAMETERS } from './parameters';
import type { DatasetReference, View } from './view';
import { idInOtherCase, idsToday, nearestId, readableVocabulary, selectableVocabulary } from './vocabulary';

/** A value as far as the dataset knows it, and what is to be said of the rest. */
export interface Checked<Value> {
  readonly value: Value;
  readonly pending: readonly Pending[];
}

function unknownId(
  parameter: string,
  id: string,
  vocabulary: Vocabulary,
  consequence: string,
  excluded?: true,
): Pending {
  return () => {
    const message = `${vocabulary.absence} ${quoted(id)}, so ${consequence}.`;
    return { parameter, ...fault(id, message, nearestId(vocabulary, id)), ...(excluded && { excluded }) };
  };
}

function includedAndExcluded(parameter: string, id: string): Pending {
  const message = `${quoted(id)} is both included and excluded. It stays included.`;
  return () => ({ parameter, ...fault(id, message) });
}

/** An id as it is today, and what is to be said of how it was written; null where it stands for nothing. */
function found(parameter: string, id: string, vocabulary: Vocabulary, today = idsToday(vocabulary)) {
  const current = today(id);
  if (current !== null) return { id: current, pending: [] };
  const inOtherCase = idInOtherCase(vocabulary, id);
  return inOtherCase === null
    ? null
    : { id: inOtherCase, pending: [() => ({ parameter, ...readAs(id, inOtherCase) })] };
}

/** Ids as they are today, each once, those that stand for nothing, and what is to be said of the others. */
function sorted(parameter: string, ids: readonly string[], vocabulary: Vocabulary) {
  const known = new Set<string>();
  const unknown: string[] = [];
  const pending: Pending[] = [];
  const today = idsToday(vocabulary);
  for (const id of ids) {
    const current = found(parameter, id, vocabulary, today);
    if (current === null) unknown.push(id);
    else known.add(current.id);
    pending.push(...(current?.pending ?? []));
  }
  return { known: [...known], unknown, pending };
}

/** What follows for a facet from an included value that stands for nothing. */
function consequenceOf(parameter: string, { include, exclude }: Choice): string {
  if (include.length > 0) return 'it is left out';
  return `${quoted(parameter)} shows everything${exclude.length > 0 ? ' but what it excludes' : ''}`;
}

function checkedChoice(parameter: string, choice: Choice, vocabulary: Vocabulary): Checked<Choice> {
  const included = sorted(parameter, choice.include, vocabulary);
  const excluded = sorted(parameter, choice.exclude, vocabulary);
  const inBoth = excluded.known.filter((id) => included.known.includes(id));
  const value = { include: included.known, exclude: excluded.known.filter((id) => !inBoth.includes(id)) };
  const consequence = consequenceOf(parameter, value);
  return {
    value,
    pending: [
      ...included.pending,
      ...excluded.pending,
      ...included.unknown.map((id) => unknownId(parameter, id, vocabulary, consequence)),
      ...excluded.unknown.map((id) => unknownId(parameter, id, vocabulary, 'it is left out', true)),
      ...inBoth.map((id) => includedAndExcluded(parameter, id)),
    ],
  };
}

function checkedFacet(view: View, dataset: Dataset, facet: FacetId): Checked<View> {
  const { name } = PARAMETERS[facet];
  const { value, pending } = checkedChoice(
    name,
    view.filter.facets[facet],
    facetOf(facet).vocabulary(dataset),
  );
  return { value: { ...view, filter: withChoice(view.filter, facet, value) }, pending };
}

function checkedReading(view: View, dataset: Dataset): Checked<View> {
  if (view.reading === null) return { value: view, pending: [] };
  const { name } = PARAMETERS.reading;
  const vocabulary = readableVocabulary(dataset, view.reading);
  const reading = found(name, view.reading, vocabulary);
  if (reading) return { value: { ...view, reading: reading.id as SourceId }, pending: reading.pending };
  const pending = [unknownId(name, view.reading, vocabulary, 'no source is opened')];
  return { value: { ...view, reading: null }, pending };
}

function checkedSelection(view: View, dataset: Dataset): Checked<View> {
  if (view.selection === null) return { value: view, pending: [] };
  const { name } = PARAMETERS.selection;
  const vocabulary = selectableVocabulary(dataset);
  const selected = found(name, view.selection, vocabulary);
  if (selected)
    return { value: { ...view, selection: selected.id as SelectableId }, pending: selected.pending };
  const pending = [unknownId(name, view.selection, vocabulary, 'nothing is selected')];
  return { value: { ...view, selection: null }, pending };
}

/** Whether the first of two versions, such as 1.10.0 and 1.9.2, comes after the second. */
function isLater(a: string, b: string): boolean {
  return alphabetical(a, b) > 0;
}

/** "Since then: 1.2.0 names the languages of sources." */
function changesSince({ changes = [] }: Dataset, since: string): string[] {
  const later = changes.filter(({ version }) => isLater(version, since));
  return later.length > 0
    ? [`Since then: ${later.map(({ version, words }) => `${version} ${words}`).join('; ')}.`]
    : [];
}

/** What a reader should know who looks at another dataset than the link was made with, or null. */
function differenceOf(reference: DatasetReference, dataset: Dataset): string | null {
  const { id, title, version } = dataset;
  if (reference.id !== id) {
    return `This link was made with the dataset ${quoted(reference.id)}; you are looking at ${quoted(title)}.`;
  }
  if (reference.version === null || reference.version === version) return null;
  const news = `This link was made with version ${reference.version} of ${quoted(title)}; you are looking at ${version}.`;
  return [news, ...changesSince(dataset, reference.version)].join(' ');
}

/** A view names the dataset on the screen, if any: once the reader has been told, that is the one it shows. */
function checkedDataset(view: View, dataset: Dataset): Checked<View> {
  const message = view.dataset && differenceOf(view.dataset, dataset);
  if (!message) return { value: view, pending: [] };
  const notice = { parameter: PARAMETERS.dataset.name, ...fault(PARAMETERS.dataset.format(view), message) };
  return {
    value: { ...view, dataset: { id: dataset.id, version: dataset.version } },
    pending: [() => notice],
  };
}

/** Names the files that a link was made with and that are not open. */
function checkedFiles(view: View, { members }: Dataset): Checked<View> {
  const isOpen = ({ hash }: View['files'][number]) => members.some(({ id }) => id === fileDatasetId(hash));
  const missing = view.files.filter((file) => !isOpen(file));
  return {
    value: missing.length > 0 ? { ...view, files: view.files.filter(isOpen) } : view,
    pending: missing.map(({ name, hash }) => () => {
      const message =
        `This link was made with the file ${quoted(name)} open (its SHA-256 begins with ${hash}), which is not open ` +
        'here. It shows the rest. Open that file to see all of it.';
      return { parameter: PARAMETERS.files.name, ...fault(`${name}@${hash}`, message) };
    }),
  };
}

/** Makes one part of a view fit a dataset. */
export type Check = (view: View, dataset: Dataset) => Checked<View>;

/**
 * The view as far as this dataset knows what it names, and what it does not know. Former ids become today's without
 * a word. The result holds only ids that the dataset has.
 * @param first what is to be checked before all else, and comes with files only
 */
export function resolveView(
  view: View,
  dataset: Dataset,
  first: readonly Check[] = [],
): { view: View; notices: Notice[] } {
  const checks: readonly ((view: View) => Checked<View>)[] = [
    ...first.map((check) => (seen: View) => check(seen, dataset)),
    (seen) => checkedDataset(seen, dataset),
    (seen) => checkedFiles(seen, dataset),
    ...FACET_IDS.map((facet) => (seen: View) => checkedFacet(seen, dataset, facet)),
    (seen) => checkedReading(seen, dataset),
    (seen) => checkedSelection(seen, dataset),
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
