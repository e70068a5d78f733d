import type { Dataset } from '../../domain/model/dataset';
import type { ConnectionSought } from '../../domain/views/connection-sought';
import type { HitGroup, RowLocation } from '../../domain/views/search';
import { formatNumber } from './grammar';
import { nodeInText } from './in-text';

const GROUPS: Readonly<Record<HitGroup, string>> = {
  parties: 'Countries and parties',
  systems: 'Weapons',
  relationships: 'Deals, objections, sanctions',
  words: 'Words in sources',
  rows: 'Rows of your files',
};

/** How many deals hold the words, and how many of them the filters hide. */
export interface RowsFound {
  readonly found: number;
  readonly hidden: number;
  /** How many of them are in the list. */
  readonly listed: number;
}

function inTable({ found, hidden, listed }: RowsFound): string {
  const left = found - listed;
  const all = `${formatNumber(left)} ${left === 1 ? 'deal' : 'deals'}`;
  const what = listed > 0 ? `and ${formatNumber(left)} more` : `${all} with these words`;
  if (hidden === 0) return `${what}: show ${listed > 0 ? 'them' : 'all'} in the table`;
  if (hidden === found) return `${what}, all hidden by filters: clear these and show them in the table`;
  return `${what}: show in the table the ${formatNumber(found - hidden)} that the filters let through`;
}

/** "Comments, register.csv, line 1,234" */
function locationOf({ column, file, line }: RowLocation): string {
  const where = [column, file, line === null ? null : `line ${formatNumber(line)}`];
  return where.filter((part) => part !== null).join(', ');
}

/** The list of what was found. */
export const searchHits = {
  groups: GROUPS,
  results: 'Found',
  more: (count: number) => `${formatNumber(count)} more: type more of the name`,
  connected: (dataset: Dataset, { ends: [one, other] }: ConnectionSought) =>
    `How are ${nodeInText(dataset, one)} and ${nodeInText(dataset, other)} connected?`,
  connections: 'Connections',
  /** What leads to the rest of the rows. */
  inTable,
  location: locationOf,
  passage: (text: string) => `“${text}”`,
  hidden: (facets: readonly string[]) =>
    `hidden by the filter on ${facets.join(' and ')}; choosing it takes that off`,
};
