import { exportsWords } from '../../words/exports/exports';
import type { ViewExport } from '../view/view-export';
import { graphOfView } from './graph-of-view';
import { writeGraphml } from './graphml-writer';
import { pairsOfView } from './pairs-of-view';

const MEDIA_TYPE = 'application/graphml+xml';

/** What is visible for NetworkX, igraph, Gephi, yEd and Cytoscape: one edge a relationship. */
export const GRAPHML: ViewExport = {
  label: () => exportsWords().labels.graphml,
  group: 'graphs',
  extension: 'graphml',
  mediaType: MEDIA_TYPE,
  write: (view) => writeGraphml(graphOfView(view)),
};

/** The same with one edge a pair and direction. */
export const PAIRS_GRAPHML: ViewExport = {
  label: () => exportsWords().labels['pairs-graphml'],
  group: 'graphs',
  extension: 'pairs.graphml',
  mediaType: MEDIA_TYPE,
  write: (view) => writeGraphml(pairsOfView(view)),
};
