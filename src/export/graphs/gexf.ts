import { exportsWords } from '../../words/exports/exports';
import type { ViewExport } from '../view/view-export';
import { metaOf } from './about-graph';
import { writeGexf } from './gexf-writer';
import { graphOfView } from './graph-of-view';
import { pairsOfView } from './pairs-of-view';

const MEDIA_TYPE = 'application/gexf+xml';

/** What is visible for Gephi, with years as time: one edge a relationship. */
export const GEXF: ViewExport = {
  label: () => exportsWords().labels.gexf,
  group: 'graphs',
  extension: 'gexf',
  mediaType: MEDIA_TYPE,
  write: (view) => writeGexf(graphOfView(view), metaOf(view, 'relationship')),
};

/** The same with one edge a pair and direction. */
export const PAIRS_GEXF: ViewExport = {
  label: () => exportsWords().labels['pairs-gexf'],
  group: 'graphs',
  extension: 'pairs.gexf',
  mediaType: MEDIA_TYPE,
  write: (view) => writeGexf(pairsOfView(view), metaOf(view, 'pair')),
};
