/** Whether a link that can be read also means something, in the dataset on the screen. */
import { type Dataset, fileDatasetId } from '../domain/dataset';
import { FACET_IDS, type FacetId } from '../domain/facets';
import { type Choice, withChoice } from '../domain/filter';
import type { SelectableId, SourceId } from '../domain/ids';
import { atMost, fault, type Notice, type Pending, quoted } from './notice';
import { PARAMETERS } from './parameters';
import type { DatasetReference, View } from './view';
import {
  idsToday,
  nearestId,
  readableVocabulary,
  selectableVocabulary,
  VOCABULARY,
  type Vocabulary,
} from './vocabulary';

/** A value as far as the dataset knows it, and what is to be said of the rest. */
interface Checked<Value> {
  readonly value: Value;
  readonly pending: readonly Pending[];
}

function unknownId(parameter: string, id: string, vocabulary: Vocabulary, consequence: string): Pending {
  return () => {
    const message = `${vocabulary.absence} ${quoted(id)}, so ${consequence}.`;
    return { parameter, ...fault(id, message, nearestId(vocabulary, id)) };
  };
}

function includedAndExcluded(parameter: string, id: string): Pending {
  const message = `${quoted(id)} is both included and excluded. It stays included.`;
  return () => ({ parameter, ...fault(id, message) });
}

/** Ids as they are today, each once, and those that stand for nothing. */
function sorted(ids: readonly string[], today: (id: string) => string | null) {
  const known = new Set<string>();
  const unknown: string[] = [];
  for (const id of ids) {
    const current = today(id);
    if (current === null) unknown.push(id);
    else known.add(current);
  }
  return { known: [...known], unknown };
}

/** What follows for a facet from an included value that stands for nothing. */
function consequenceOf(parameter: string, { include, exclude }: Choice): string {
  if (include.length > 0) return 'it is left out';
  return `${quoted(parameter)} shows everything${exclude.length > 0 ? ' but what it excludes' : ''}`;
}

function checkedChoice(parameter: string, choice: Choice, vocabulary: Vocabulary): Checked<Choice> {
  const today = idsToday(vocabulary);
  const included = sorted(choice.include, today);
  const excluded = sorted(choice.exclude, today);
  const inBoth = excluded.known.filter((id) => included.known.includes(id));
  const value = { include: included.known, exclude: excluded.known.filter((id) => !inBoth.includes(id)) };
  const consequence = consequenceOf(parameter, value);
  return {
    value,
    pending: [
      ...included.unknown.map((id) => unknownId(parameter, id, vocabulary, consequence)),
      ...excluded.unknown.map((id) => unknownId(parameter, id, vocabulary, 'it is left out')),
      ...inBoth.map((id) => includedAndExcluded(parameter, id)),
    ],
  };
}

function checkedFacet(view: View, dataset: Dataset, facet: FacetId): Checked<View> {
  const { name } = PARAMETERS[facet];
  const { value, pending } = checkedChoice(name, view.filter.facets[facet], VOCABULARY[facet](dataset));
  return { value: { ...view, filter: withChoice(view.filter, facet, value) }, pending };
}

function checkedReading(view: View, dataset: Dataset): Checked<View> {
  if (view.reading === null) return { value: view, pending: [] };
  const vocabulary = readableVocabulary(dataset, view.reading);
  const reading = idsToday(vocabulary)(view.reading) as SourceId | null;
  const pending = unknownId(PARAMETERS.reading.name, view.reading, vocabulary, 'no source is opened');
  return { value: { ...view, reading }, pending: reading === null ? [pending] : [] };
}

function checkedSelection(view: View, dataset: Dataset): Checked<View> {
  if (view.selection === null) return { value: view, pending: [] };
  const vocabulary = selectableVocabulary(dataset);
  const selection = idsToday(vocabulary)(view.selection) as SelectableId | null;
  const pending = unknownId(PARAMETERS.selection.name, view.selection, vocabulary, 'nothing is selected');
  return { value: { ...view, selection }, pending: selection === null ? [pending] : [] };
}

/** Whether the first of two versions, such as 1.10.0 and 1.9.2, comes after the second. */
function isLater(a: string, b: string): boolean {
  return new Intl.Collator('en', { numeric: true }).compare(a, b) > 0;
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

/**
 * The view as far as this dataset knows what it names, and what it does not know. Former ids become today's without
 * a word. The result holds only ids that the dataset has.
 */
export function resolveView(view: View, dataset: Dataset): { view: View; notices: Notice[] } {
  const checks: readonly ((view: View) => Checked<View>)[] = [
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
