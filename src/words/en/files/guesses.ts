import { type Finding, type Guess, isSureOf } from '../../../data/register/mapping/guesses';
import type { UnusedColumn } from '../../../data/register/mapping/unused-columns';
import type { TableField } from '../../../data/register/rows/table-mapping';
import { type ByCode, byCode } from '../../grammar/by-code';
import { formatNumber, quoted } from '../grammar/grammar';
import { FIELDS } from './fields';

/** What the cells of a field are. */
const CELLS: Readonly<Record<TableField, string>> = {
  from: 'names',
  to: 'names',
  flow: 'words for export or import',
  system: 'names of weapons',
  description: 'words',
  category: 'words',
  ordered: 'dates with a year',
  delivered: 'years',
  status: 'statuses known here',
  quantity: 'numbers of items',
  quantityDelivered: 'numbers of items',
  value: 'amounts of money',
  valueDelivered: 'amounts of money',
  currency: 'currencies',
  source: 'names of sources',
  excerpt: 'sentences',
  summary: 'sentences',
  page: 'pages',
  reportedBy: 'names of who reports',
};

const such = (cell: string | null) => (cell === null ? '' : `, such as ${quoted(cell)}`);
const share = ({ fitting, cells }: { readonly fitting: number; readonly cells: number }) =>
  `${formatNumber(fitting)} of ${formatNumber(cells)} cells`;

const REASONS: ByCode<Guess['reason'], string> = {
  'name-and-cells': ({ like }) => `its name and its cells${such(like)}`,
  'name-and-most-cells': ({ unlike, ...counts }) =>
    `its name and ${share(counts)}; not ${quoted(unlike ?? '')}`,
  'cells-and-word': ({ field, like }) =>
    `a word of its name says so, and its cells could be ${CELLS[field]}${such(like)}`,
  cells: ({ field, like }) => `its cells could be ${CELLS[field]}${such(like)}`,
  'name-against-cells': ({ field, unlike }) =>
    `its name says so, but its cells are no ${CELLS[field]}${such(unlike)}`,
  'word-and-some-cells': ({ field, unlike, ...counts }) =>
    `a word of its name says so, but only ${share(counts)} are ${CELLS[field]}; ${quoted(unlike ?? '')} is not`,
  'some-cells': ({ field, like, unlike, ...counts }) =>
    `${share(counts)} are ${CELLS[field]}${such(like)}; ${quoted(unlike ?? '')} is not`,
  'years-or-numbers': ({ like }) => `its cells could be years${such(like)}, or numbers of items`,
  'name-without-cells': 'its name says so, but its first cells are empty',
  parties: ({ cell }) => `it names parties, such as ${quoted(cell)}, but not of which side`,
  reports: ({ like }) => `it names who reports${such(like)}, and another column names the other side`,
  'as-another': ({ other }) => `its name and cells fit, but those of ${quoted(other)} do so too`,
};

/** Why a column probably tells something. */
export const guessInWords = ({ name, isSure, reason }: Guess) => {
  const words = byCode(REASONS, reason);
  return isSure ? `By ${words}.` : `Perhaps ${quoted(name)}: ${words}.`;
};

function perhaps(field: TableField, finding: Finding): string {
  const words = byCode(REASONS, finding);
  return `Perhaps “${FIELDS[field]}”${isSureOf(finding) ? `, by ${words}` : `: ${words}`}.`;
}

type NearMiss = NonNullable<UnusedColumn['why']>;

const INSTEAD: ByCode<NearMiss['instead'], string> = {
  column: ({ words }) => `${quoted(words)} was taken for it.`,
  given: ({ words }) => `${quoted(words)} was given for it.`,
  taken: ({ words }) => `The app took ${quoted(words)} for it.`,
  nothing: 'No column was taken for it.',
};

/** What a column may have told that was not used, and what was taken instead. */
export const unusedInWords = ({ field, finding, instead }: NearMiss) =>
  `${perhaps(field, finding)} ${byCode(INSTEAD, instead)}`;
