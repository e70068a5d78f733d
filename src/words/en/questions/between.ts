import type { YearMeasure } from '../../../domain/lenses/flows';
import type { ByYear } from '../../../domain/lenses/trade-totals';
import type { Dataset } from '../../../domain/model/dataset';
import type { PartyId } from '../../../domain/model/ids';
import type { Kind } from '../../../domain/model/relationship';
import { firmOf } from '../../../domain/sums/firm-deals';
import type { BetweenHeading, Direction } from '../../../domain/views/between';
import type { SupplierRank } from '../../../domain/views/supplier-rank';
import { model } from '../deals/model';
import { countedWhere } from '../grammar/counting';
import { capitalised, counted, formatNumber, forNumber } from '../grammar/grammar';
import { nameInText } from '../grammar/in-text';
import { formatShare } from '../grammar/shares';
import { AS_FAR, most } from '../views/charts';
import { measures } from '../views/measures';

/** One direction of what two parties do: "Russia to India". */
interface Ends {
  readonly from: PartyId;
  readonly to: PartyId;
}

const wayInText = (dataset: Dataset, { from, to }: Ends): string =>
  `from ${nameInText(dataset, from)} to ${nameInText(dataset, to)}`;

/** "Russia to India", over what goes there. */
const way = (dataset: Dataset, { from, to }: Ends): string =>
  `${dataset.parties.get(from)?.name ?? from} to ${dataset.parties.get(to)?.name ?? to}`;

/** "3 firm deals lead from India to Russia", "none leads from Russia to India". */
function dealsOf(dataset: Dataset, direction: Direction, isFirst: boolean): string {
  const firm = firmOf(direction.sums.deals);
  const where = wayInText(dataset, direction);
  if (firm === 0) return isFirst ? `no firm deal leads ${where}` : `none leads ${where}`;
  return `${counted(firm, 'firm deal')} ${forNumber(firm, 'leads', 'lead')} ${where}`;
}

/** "Russia delivered 11,528 million TIV to India", "India delivered none to Russia". */
function volumeOf(dataset: Dataset, direction: Direction): string {
  const { tiv, deals } = direction.sums;
  const [giver, taker] = [nameInText(dataset, direction.from), nameInText(dataset, direction.to)];
  if (tiv.stated > 0) {
    const bound = tiv.lacking > 0 || tiv.partial > 0 ? 'at least ' : '';
    return `${giver} delivered ${bound}${measures.amount(tiv.sum, 'tiv')} to ${taker}${countedWhere(direction.sums.counting)}`;
  }
  if (firmOf(deals) === 0) return `${giver} delivered none to ${taker}`;
  return `${dealsOf(dataset, direction, true)}, without a volume delivered${countedWhere(direction.sums.counting)}`;
}

/** Both directions in a sentence: by volume where any is stated, else by firm deals. */
function balance(dataset: Dataset, [out, back]: readonly [Direction, Direction]): string {
  if (out.sums.tiv.stated + back.sums.tiv.stated > 0)
    return capitalised(`${volumeOf(dataset, out)}; ${volumeOf(dataset, back)}.`);
  if (firmOf(out.sums.deals) + firmOf(back.sums.deals) === 0)
    return capitalised(`no firm deal leads ${wayInText(dataset, out)}, nor back.`);
  return capitalised(`${dealsOf(dataset, out, true)}; ${dealsOf(dataset, back, false)}.`);
}

/** "From Russia to India, deliveries peaked in 2012 (3,960 million TIV); from India to Russia, …" */
function essence(
  dataset: Dataset,
  directions: readonly [Direction, Direction],
  measure: YearMeasure,
  isWhole: boolean,
): string {
  const what = measure === 'tiv' ? 'deliveries peaked' : 'deals peaked';
  const each = directions.flatMap((direction) => {
    const byYear: ByYear = direction.byYear[measure];
    return most(`${wayInText(dataset, direction)}, ${what}`, byYear, measure);
  });
  if (each.length === 0) return 'No year is given.';
  return `${capitalised(each.join('; '))}${measure === 'tiv' && !isWhole ? AS_FAR : ''}.`;
}

/** What one party does to the other where no goods move. */
const DEEDS: Readonly<Partial<Record<Kind, string>>> = {
  'objects-to': 'objections',
  'diversion-concern': 'fears that arms are passed on',
};

/** What is between two parties, in lists under headings. */
function heading(dataset: Dataset, of: BetweenHeading): string {
  switch (of.code) {
    case 'deals': {
      const states = {
        firm: 'firm deals',
        planned: 'planned or talked about, no firm deal',
        ended: 'did not go ahead, no firm deal',
        unknown: 'status not known here, no firm deal',
      };
      return `${way(dataset, of)}: ${states[of.state]}`;
    }
    case 'deeds':
      return `${way(dataset, of)}: ${DEEDS[of.kind] ?? model.kinds[of.kind].label}`;
    case 'about':
      return 'Objections to what is between them';
    case 'elsewhere':
      return 'More in which both take part';
  }
}

/** What the share is of: "of its firm deals", "of the volume delivered to it (TIV)", with what that lacks. */
function shareOf({ measure, lacking }: SupplierRank): string {
  if (measure === 'deals') return 'of its firm deals';
  const lacks =
    lacking > 0 ? `, as far as it is stated (${counted(lacking, 'deal lacks', 'deals lack')} it)` : '';
  return `of the volume delivered to it, in TIV${lacks}`;
}

/** "Of the 12 suppliers shown, Russia supplied India most: 58% of the volume delivered to it, in TIV. The first deal shown is of 1955." */
function supplied(dataset: Dataset, rank: SupplierRank): string {
  const [from, to] = [nameInText(dataset, rank.from), nameInText(dataset, rank.to)];
  const where = countedWhere(rank.counting);
  const first = rank.since === null ? '' : ` The first deal shown is of ${rank.since}.`;
  if (rank.of === 1) return `Of all that is shown, ${from} alone supplied ${to}${where}.${first}`;
  const did =
    rank.place === 1
      ? `${from} supplied ${to} most`
      : `${from} is number ${formatNumber(rank.place)} for ${to}`;
  return `Of the ${formatNumber(rank.of)} suppliers shown, ${did}${where}: ${formatShare(rank.share)} ${shareOf(rank)}.${first}`;
}

/** Two parties, with what goes from each to the other. */
export const between = {
  about: 'Both directions between two parties',
  /** Beside what goes one way: "229 deals · see both ways". */
  open: 'see both ways',
  openBetween: (one: string, other: string) => `${one} and ${other}: see both ways`,
  openBoth: 'Both directions',
  oneWay: 'This direction alone, with all its systems',
  way,
  /** "Russia to India: 12 firm deals. 1,200 million TIV delivered." */
  told: (dataset: Dataset, of: Ends, deals: string, beside: string) =>
    `${way(dataset, of)}: ${deals}. ${beside}`.trim(),
  balance,
  supplied,
  essence,
  heading,
  chart: 'Over time',
  systems: 'Systems',
  categories: 'Categories',
  nothing: 'Nothing in this dataset leads from one to the other.',
  /** Before sums of what a filter leaves. */
  filtered: 'These are the numbers of what the filter shows.',
  /** Where the filter hides all of it. */
  allHidden: 'The filter hides all of it; these are the numbers without it.',
  connection: 'How else they are connected',
};
