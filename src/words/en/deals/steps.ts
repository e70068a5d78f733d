import { PLAIN_ORDERS } from '../../../domain/lenses/matrix/orders';
import { findSelectable } from '../../../domain/lenses/selected';
import type { Dataset } from '../../../domain/model/dataset';
import type { SelectableId } from '../../../domain/model/ids';
import type { StepChange } from '../../../messages/step-changes';
import { neighbourhood } from '../questions/neighbourhood';
import { ranking } from '../questions/ranking';
import { compare } from '../views/compare';
import { facets } from '../views/facets';
import { matrix } from '../views/matrix';
import { foldName } from '../views/part-names';
import { sizes } from '../views/sizes';
import { summary } from '../views/summary';
import { table as tableText } from '../views/table';
import { timeline } from '../views/timeline';
import { titles } from '../views/titles';
import { relationshipSentence } from './relationships';

/** What something is called that can be selected, a relationship as the sentence over its details; its id, where the dataset does not hold it. */
function nameOf(dataset: Dataset, id: SelectableId): string {
  const selected = findSelectable(dataset, id);
  if (!selected) return id;
  return selected.type === 'relationship'
    ? relationshipSentence(dataset, selected.relationship)
    : titles.title(dataset, selected);
}

/** How each change of a view is told. */
const CHANGES: {
  readonly [Code in StepChange['code']]: (
    of: Extract<StepChange, { readonly code: Code }>,
    dataset: Dataset,
  ) => string;
} = {
  mark({ facet, value, mark }, dataset) {
    const words = summary.values(dataset, facet, [value], mark ?? 'include');
    return mark === null ? `filter ${words} removed` : `filter ${words}`;
  },
  around({ added, removed, isAnywhere }, dataset) {
    if (isAnywhere) return 'filter on the neighbourhood removed';
    const words = neighbourhood.phrase(dataset, added.length > 0 ? added : removed);
    return added.length > 0 ? `filter ${words}` : `filter ${words} removed`;
  },
  years({ years, dated }) {
    const kept = years ? timeline.kept(years, dated) : null;
    if (kept === null) return dated === 'any' ? 'all years' : `all ${timeline.meanings[dated].inText}`;
    return dated === 'any' ? `years ${kept}` : kept;
  },
  comparison: ({ view: { filter, comparison } }, dataset) =>
    comparison ? `comparison with ${compare.otherName(dataset, filter, comparison)}` : 'comparison ended',
  pictures: ({ view: { pictures } }) => (pictures ? 'a picture of each side' : 'both sides in one picture'),
  presentation: ({ view: { presentation } }) => `view as ${presentation}`,
  lens: ({ view: { lens } }) => `lens ${lens}`,
  width: () => 'width of lines',
  size: ({ view: { size } }) => `size of discs: ${sizes.name(size)}`,
  most: () => 'number of lines',
  order: ({ view: { order } }) => {
    const plain = PLAIN_ORDERS.find((one) => one === order);
    return plain ? `rows and columns ${matrix.orders[plain]}` : 'rows and columns by a measure';
  },
  cells: ({ view: { cells } }) => (cells ? 'matrix read as a table' : 'table of the matrix closed'),
  fold: ({ view: { fold } }, dataset) =>
    fold ? `parties folded to ${foldName(dataset, fold)}` : 'parties unfolded',
  opened: () => 'opened categories',
  reading: ({ view: { reading } }, { sources }) =>
    reading ? `source ${sources.get(reading)?.title ?? reading}` : 'source closed',
  selection: ({ view: { selection } }, dataset) =>
    selection ? `selection of ${nameOf(dataset, selection)}` : 'selection cleared',
  claim: ({ view: { claim } }) => (claim ? 'claim pointed out' : 'claim no longer pointed out'),
  ranking({ view: { ranking: measure, least } }) {
    if (measure === null) return 'ranking closed';
    return `ranking of the parties${least === null ? '' : ` with at least ${ranking.leastDeals(least)}`}`;
  },
  story: ({ view: { story } }) => (story ? `step ${story.step} of the story` : 'story left'),
  sorting: ({ view: { sorting } }) => `rows ${tableText.sorted(sorting)}`,
  camera: () => 'part of the picture',
  moved: () => 'places of nodes',
  places: ({ view: { places } }) => (places ? 'nodes keep their places' : 'nodes placed anew'),
  play: () => 'years of a step',
  pace: () => 'pace',
  stack: ({ view: { stack } }) => (stack ? `bars by ${facets.inText(stack)}` : 'bars as a whole'),
};

function change<Code extends StepChange['code']>(
  of: Extract<StepChange, { readonly code: Code }>,
  dataset: Dataset,
): string {
  return CHANGES[of.code as Code](of, dataset);
}

/** What a step has changed: "filter Venezuela; selection of Tor-M1". */
const changed = (changes: readonly StepChange[], dataset: Dataset) =>
  changes.map((of) => change(of, dataset)).join('; ');

/** One step of a visit, for those who hear that it was taken, taken back or taken again. */
export const steps = {
  changed,
  selected: (dataset: Dataset, id: SelectableId | null) =>
    id ? `Selected: ${nameOf(dataset, id)}` : 'Selection cleared',
  undone: (changes: readonly StepChange[], dataset: Dataset) => `Undone: ${changed(changes, dataset)}`,
  redone: (changes: readonly StepChange[], dataset: Dataset) => `Redone: ${changed(changes, dataset)}`,
  /** Where what was undone or redone is not to be seen. */
  nothingUndone: 'Undone: a step that changes nothing on the page now.',
  nothingRedone: 'Redone: a step that changes nothing on the page now.',
};
