/** What is visible as tables, in the order in which they are offered. */
import type { ViewExport } from '../view/view-export';
import { CLAIMS_CSV } from './claims';
import { DATA_PACKAGE } from './data-package';
import { EDGES_CSV } from './edges';
import { NODES_CSV } from './nodes';
import { RELATIONSHIPS_CSV } from './relationships';

/** Every form of a table, and all of them as one. */
export const VIEW_TABLES: readonly ViewExport[] = [
  RELATIONSHIPS_CSV,
  CLAIMS_CSV,
  NODES_CSV,
  EDGES_CSV,
  DATA_PACKAGE,
];
