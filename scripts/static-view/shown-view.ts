/** What a link shows, in full, without a browser: by the same steps as the app. */
import '../../src/domain/columns/with-tables';
import '../../src/graph/folds/bring-folding';
import '../../src/state/bring-asked';
import '../../src/state/bring-comparing';

import type { FacetIndex } from '../../src/domain/columns/facet-index';
import { facetIndexOf } from '../../src/domain/columns/facet-index';
import { datasetFrom } from '../../src/domain/evidence/build-dataset';
import { lensOf } from '../../src/domain/lenses/lenses';
import type { Dataset, DatasetStatement } from '../../src/domain/model/dataset';
import type { Relationship } from '../../src/domain/model/relationship';
import { caveatsOf } from '../../src/domain/views/caveats';
import type { Summary } from '../../src/domain/views/summary';
import { pictureDatasetOf } from '../../src/graph/folds/picture-dataset';
import { formatPermalink } from '../../src/permalink/codec';
import type { View } from '../../src/permalink/view';
import { emphasisOf } from '../../src/state/emphasis';
import { foldFactsOf, hasCells } from '../../src/state/fold-facts';
import {
  countedIndexOf,
  drawnGraphOf,
  signsOfPicture,
  summaryOfView,
  visibleOf,
} from '../../src/state/selectors';
import { type AppState, useApp } from '../../src/state/store';
import { NEW_VISIT, openedWith } from '../../src/state/visit';
import { caveatsWords } from '../../src/words/deals/caveats';
import { foldNotesWords } from '../../src/words/views/fold-notes';
import { summaryWords } from '../../src/words/views/summary';

/** A dataset as it is shipped, with its columns and the SHA-256 of its file. */
export interface ShippedDataset {
  readonly dataset: Dataset;
  readonly index: FacetIndex;
  readonly hash: string;
}

/** The dataset that a file states. */
export function shippedDataset(statement: DatasetStatement, hash: string): ShippedDataset {
  const dataset = datasetFrom(statement);
  return { dataset, index: facetIndexOf(dataset), hash };
}

/** A view of a dataset, and all that is said of it. */
export interface ShownView extends ShippedDataset {
  readonly view: View;
  readonly visible: Uint32Array;
  readonly relationships: readonly Relationship[];
  readonly graph: ReturnType<typeof drawnGraphOf>;
  /** What it is drawn of: the dataset and its index, or both as a fold shows them. */
  readonly drawn: Pick<ShippedDataset, 'dataset' | 'index'>;
  readonly emphasis: ReturnType<typeof emphasisOf>;
  readonly signs: ReturnType<typeof signsOfPicture>;
  readonly summary: Summary;
  /** The plain sentence, and what must be said beside the numbers. */
  readonly sentence: string;
  readonly caveats: readonly string[];
  /** What is to be known of a picture that is folded; nothing where none is. */
  readonly foldNotes: readonly string[];
  /** The query of the link that shows it, everything spelled out. */
  readonly query: string;
}

/** The state of an app that has opened this view and nothing else. */
function stateOf({ dataset, index, hash }: ShippedDataset, view: View): AppState {
  const opened = openedWith(NEW_VISIT, { base: { dataset, index }, origin: { file: null, hash } }, []);
  return { ...useApp.getInitialState(), ...opened, view };
}

/** What a view of a dataset shows. */
export function shownView(shipped: ShippedDataset, view: View): ShownView {
  const state = stateOf(shipped, view);
  const { dataset, index } = shipped;
  const [visible, graph] = [visibleOf(state), drawnGraphOf(state)];
  const facts = foldFactsOf(state);
  const isBundled = view.most === null && graph.edges.some(({ bundle }) => bundle);
  const whole = isBundled ? { ...view, most: lensOf(view.lens).linesByItself } : view;
  return {
    ...shipped,
    ...{ view, visible, graph },
    relationships: Array.from(visible, (row) => dataset.relationships.at(row)),
    drawn: {
      dataset: pictureDatasetOf(state, dataset),
      index: countedIndexOf(state),
    },
    emphasis: emphasisOf(state),
    signs: signsOfPicture(state),
    summary: summaryOfView(state),
    sentence: summaryWords().sentence(summaryOfView(state)),
    caveats: caveatsWords().all(dataset, caveatsOf(dataset, index, visible)),
    foldNotes: facts ? foldNotesWords().taken(dataset, facts, hasCells(state)) : [],
    query: formatPermalink(whole, { complete: true, dataset }),
  };
}
