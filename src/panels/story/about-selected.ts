/** The text that a step of a story begins with, where something is selected. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { Selected } from '../../domain/lenses/selected';
import type { Dataset } from '../../domain/model/dataset';
import { sumsOfSelected } from '../../domain/views/sums-of-selected';
import { relationshipsWords } from '../../words/deals/relationships';
import { storiesWords } from '../../words/questions/stories';
import { sumsWords } from '../../words/views/sums';
import { titlesWords } from '../../words/views/titles';

/** A deal as a sentence, or what the visible deals of a thing add up to; nothing where there is no sentence of it alone. */
export function aboutSelected(
  dataset: Dataset,
  index: FacetIndex,
  selected: Selected,
  visible: Uint32Array,
): string {
  if (selected.type === 'relationship')
    return `${relationshipsWords().dated(dataset, selected.relationship)}.`;
  const sums = sumsOfSelected(index, selected, visible);
  if (sums.length === 0) return '';
  return storiesWords().editor.firstText(
    titlesWords().title(dataset, selected),
    sums.map((own) => sumsWords().ofSelected(own, dataset)),
    sums.some(({ side }) => side !== null),
  );
}
