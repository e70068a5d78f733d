/** The text that a step of a story begins with, where something is selected. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import { connectionPaths } from '../../domain/connections/connection-paths';
import type { Filter } from '../../domain/filter/filter';
import type { Selected } from '../../domain/lenses/selected';
import type { Dataset } from '../../domain/model/dataset';
import { sumsOfSelected } from '../../domain/views/sums-of-selected';
import { relationshipsWords } from '../../words/deals/relationships';
import { connectionsWords } from '../../words/questions/connections';
import { storiesWords } from '../../words/questions/stories';
import { summaryWords } from '../../words/views/summary';
import { sumsWords } from '../../words/views/sums';
import { titlesWords } from '../../words/views/titles';

/** What is visible, and by which filter. */
interface Shown {
  readonly visible: Uint32Array;
  readonly filter: Filter;
}

/** How two things are connected, or that they are not. */
function aboutConnection(
  dataset: Dataset,
  index: FacetIndex,
  { connection }: Selected & { readonly type: 'connection' },
  { visible, filter }: Shown,
): string {
  const say = connectionsWords();
  const found = connectionPaths(index, visible, connection);
  const withOthers = connection.wishes.includes('others');
  const scope = summaryWords().filter(dataset, filter);
  const answer = say.answer(dataset, index, found, { withOthers, filter: scope });
  if (answer !== '') return [answer, say.withinYears(filter) ?? []].flat().join(' ');
  const title = titlesWords().title(dataset, { type: 'connection', connection });
  return `${title}: ${say.none(scope, withOthers)}`;
}

/** A deal as a sentence, the answer to a question, or what the visible deals of a thing add up to; nothing where there is no sentence of it alone. */
export function aboutSelected(dataset: Dataset, index: FacetIndex, selected: Selected, shown: Shown): string {
  if (selected.type === 'connection') return aboutConnection(dataset, index, selected, shown);
  if (selected.type === 'relationship')
    return `${relationshipsWords().dated(dataset, selected.relationship)}.`;
  const sums = sumsOfSelected(index, selected, shown.visible);
  if (sums.length === 0) return '';
  return storiesWords().editor.firstText(
    titlesWords().title(dataset, selected),
    sums.map((own) => sumsWords().ofSelected(own, dataset)),
    sums.some(({ side }) => side !== null),
  );
}
