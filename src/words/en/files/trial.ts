import type { Trial } from '../../../data/register/deals/trial';
import { formatEdtf } from '../deals/dates';
import { formatMoney, formatQuantity } from '../deals/quantities';
import { formatNumber, forNumber, listed, quoted } from '../grammar/grammar';
import { HEADER_OF_DEAL, reasonInWords } from './notes';

function howMany({ used, of }: Trial): string {
  const first = of === 1 ? 'The first row' : `the first ${formatNumber(of)} rows`;
  if (of === 1) return `${first} ${used === 1 ? 'can' : 'cannot'} be read.`;
  if (used === of) return `All of ${first} can be read.`;
  return `${used === 0 ? 'None' : formatNumber(used)} of ${first} can be read.`;
}

const setApart = (totals: number) =>
  `${forNumber(totals, 'One more is', `${formatNumber(totals)} more are`)} set apart, and not counted: ${forNumber(totals, 'it says', 'they say')} what other rows hold, that there was nothing, or what is no arms.`;

/** "3 rows leave a doubt. Line 4, column Status: ..." */
const doubtInWords = (doubtful: number, doubt: NonNullable<Trial['doubt']>) =>
  `${forNumber(doubtful, 'One row leaves', `${formatNumber(doubtful)} rows leave`)} a doubt. ${faultInWords(doubt)}`;

/** "Line 2 says: Northland to Eastland: Lance-M, 2005, quantity 12, EUR 700 million for the package." */
function exampleInWords({ line, facts, order, quantity, money = [] }: NonNullable<Trial['example']>): string {
  const { from, to, designation, standsIn, category, description } = facts;
  const standIn = standsIn === 'category' ? category : standsIn && description;
  const what = designation || standIn || 'weapons not named';
  const said = [
    ...[what, formatEdtf(order), `quantity ${formatQuantity(quantity)}`],
    ...money.map((amount) => formatMoney(amount)),
  ];
  return `Line ${line} says: ${from} to ${to}: ${said.join(', ')}.`;
}

const faultInWords = ({ line, column, reason }: NonNullable<Trial['fault']>) =>
  `Line ${line}, column ${column ?? 'whole row'}: ${reasonInWords(reason)}`;

/** As many words as are listed. */
const MAX_LISTED = 8;

const unknownStatuses = (words: readonly string[]) => {
  const shown = [
    ...words.slice(0, MAX_LISTED).map(quoted),
    ...(words.length > MAX_LISTED ? [`${formatNumber(words.length - MAX_LISTED)} more`] : []),
  ];
  return `Of the words for the status, these are not known here: ${listed(shown, 'and')}. Each is told as it stands, and no sum counts its deals.`;
};

/** How many of the first rows can be read, what the first of them says, why one cannot be read, and what is doubtful. */
export const trialInWords = (trial: Trial): readonly string[] => [
  ...(trial.isHeaderDeal ? [HEADER_OF_DEAL] : []),
  [howMany(trial), ...(trial.totals > 0 ? [setApart(trial.totals)] : [])].join(' '),
  ...(trial.example ? [exampleInWords(trial.example)] : []),
  ...(trial.fault ? [faultInWords(trial.fault)] : []),
  ...(trial.unknownStatuses.length > 0 ? [unknownStatuses(trial.unknownStatuses)] : []),
  ...(trial.doubt ? [doubtInWords(trial.doubtful, trial.doubt)] : []),
];
