import { FOLLOW_THE_MONEY } from '../follow-the-money/follow-the-money';
import type { ViewExport } from '../view/view-export';
import { GEXF, PAIRS_GEXF } from './gexf';
import { GRAPHML, PAIRS_GRAPHML } from './graphml';

/** Every form of a view that programs for graphs and networks take. */
export const VIEW_GRAPHS: readonly ViewExport[] = [
  GRAPHML,
  PAIRS_GRAPHML,
  GEXF,
  PAIRS_GEXF,
  FOLLOW_THE_MONEY,
];
