import type { AddedUp } from '../../../domain/columns/guesses';
import type { Uncounted } from '../../../domain/columns/releases';
import type { Counting } from '../../../domain/model/counting';
import type { Dataset } from '../../../domain/model/dataset';
import type { EvenShares } from '../../../domain/sums/even-shares';
import { firmOf } from '../../../domain/sums/firm-deals';
import type { Stated } from '../../../domain/sums/stated';
import type { GuessedNumbers, ItemSums, Sums } from '../../../domain/sums/sums';
import type { SelectedSums } from '../../../domain/views/sums-of-selected';
import { deals } from '../deals/deals';
import { countedWhere, countingRule } from '../grammar/counting';
import { capitalised, counted, formatNumber, forNumber, listed, quoted } from '../grammar/grammar';
import { formatShare } from '../grammar/shares';

/** The files that deals are of. */
type Members = Pick<Dataset, 'members'>;

/** "98 do not, 3 state only a part"; nothing where all state it that can. */
function lack(lacking: number, partial: number): string {
  return [
    ...(lacking > 0 ? [`${formatNumber(lacking)} ${forNumber(lacking, 'does', 'do')} not`] : []),
    ...(partial > 0 ? [`${formatNumber(partial)} ${forNumber(partial, 'states', 'state')} only a part`] : []),
  ].join(', ');
}

/** " in the 214 deals that state it (98 do not)", or nothing where all state it that can. */
function asFarAsStated(what: string, { stated, lacking }: Stated, partial = 0): string {
  const lacks = lack(lacking, partial);
  if (lacks === '') return '';
  return ` in the ${counted(stated, 'deal that states', 'deals that state')} ${what} (${lacks})`;
}

/** Stands right behind a sum, so that nobody takes it without. */
const mark = (guessed: number) => (guessed > 0 ? ' (decimal sign guessed)' : '');

/** "24 items delivered", "10 of 24 items reported delivered", "24 items, none reported delivered". */
function items(sums: ItemSums, guessed: number, counting: Counting | null): string {
  const { sum, delivered, untold } = sums;
  const all = counted(sum, 'item');
  const when = countedWhere(counting);
  const where = mark(guessed) + asFarAsStated('a number', sums);
  if (delivered === sum) return `${all} delivered${when}${where}`;
  if (delivered === 0 && untold > 0)
    return `${all}${where}, of which some arrived; how many${when} is not reported`;
  if (delivered === 0) return `${all}${where}, none reported delivered${when}`;
  return `${formatNumber(delivered)} of ${all} reported delivered${when}${where}`;
}

/** "nothing was delivered in 2015-2024 in 12 of the 80 firm deals" */
function outside(count: number, firm: number, counting: Counting | null): string {
  const where =
    count === firm
      ? 'in any of the firm deals'
      : `in ${formatNumber(count)} of the ${formatNumber(firm)} firm deals, but in other years`;
  return `nothing was delivered${countedWhere(counting)} ${where}`;
}

function undelivered(count: number, firm: number): string {
  if (count === firm) return 'none of the firm deals is reported as delivered';
  return `${formatNumber(count)} of the ${formatNumber(firm)} firm deals ${forNumber(count, 'is', 'are')} not reported as delivered`;
}

/** "3 deals that the register lists too are counted once" */
function again(count: number): string {
  return `${counted(count, 'deal')} that the register lists too ${forNumber(count, 'is', 'are')} counted once`;
}

/** "2 deals are from the case file only" */
const ofCaseFile = (count: number) =>
  `${counted(count, 'deal')} ${forNumber(count, 'is', 'are')} from the case file only`;

/** "2 further reports of the same deals, by another party, are not added: what both report counts first, then the exporter’s" */
function reports(count: number): string {
  const what = `${counted(count, 'further report')} of the same ${forNumber(count, 'deal', 'deals')}`;
  return `${what}, by another party, ${forNumber(count, 'is', 'are')} not added: the exporter’s counts first`;
}

/** "14,442 that a newer release has too are not counted again; 165 that only an older release has are not counted" */
function uncounted({ again: twice, gone }: Uncounted): string {
  return [
    ...(twice > 0
      ? [
          `${formatNumber(twice)} that a newer release has too ${forNumber(twice, 'is', 'are')} not counted again`,
        ]
      : []),
    ...(gone > 0
      ? [`${formatNumber(gone)} that only an older release has ${forNumber(gone, 'is', 'are')} not counted`]
      : []),
  ].join('; ');
}

/** "which sign stands before decimals is a guess in 3 deals of “deals.csv”, as its report says" */
function guessed({ deals, datasets }: GuessedNumbers, { members }: Members): string {
  const files = members.filter(({ id }) => datasets.includes(id)).map(({ title }) => quoted(title));
  const report = forNumber(files.length, 'its report says', 'their reports say');
  return `which sign stands before decimals is a guess in ${counted(deals, 'deal')} of ${listed(files, 'and')}, as ${report}`;
}

/** "2 rows of “deals.csv” were skipped, and are in no sum"; null where none were. */
function skipped({ members }: Members): string | null {
  const lost = members.flatMap(({ title, skipped: rows = 0 }) => (rows > 0 ? [{ title, rows }] : []));
  if (lost.length === 0) return null;
  const isOne = lost.length === 1 && lost[0]?.rows === 1;
  const each = lost.map(({ title, rows }) => `${counted(rows, 'row')} of ${quoted(title)}`);
  return `${listed(each, 'and')} ${isOne ? 'was skipped, and is' : 'were skipped, and are'} in no sum`;
}

/** Sums in words; what nothing is known of is null. */
export interface SumsInWords {
  readonly deals: string;
  readonly tiv: string | null;
  readonly items: string | null;
  readonly licences: string | null;
  readonly undelivered: string | null;
  readonly outside: string | null;
  readonly again: string | null;
  readonly ofCaseFile: string | null;
  readonly reports: string | null;
  readonly uncounted: string | null;
  readonly guessed: string | null;
  readonly skipped: string | null;
}

/** Says sums in words, each with what it lacks, so that nobody takes one for more than it is. */
function each(sums: Sums, dataset: Members): SumsInWords {
  const { tiv } = sums;
  // Small volumes differ in their decimals; in large ones these say nothing.
  const volume = formatNumber(tiv.sum < 10 ? tiv.sum : Math.round(tiv.sum));
  return {
    deals: deals.byStatus(sums.deals),
    tiv:
      tiv.stated > 0
        ? `${volume} million TIV delivered${countedWhere(sums.counting)}${mark(sums.guessed.tiv)}${asFarAsStated('it', tiv, tiv.partial)}`
        : null,
    items: sums.items && sums.items.stated > 0 ? items(sums.items, sums.guessed.items, sums.counting) : null,
    licences:
      sums.licences.stated > 0
        ? counted(sums.licences.sum, 'licence') + asFarAsStated('a number', sums.licences)
        : null,
    undelivered: sums.undelivered > 0 ? undelivered(sums.undelivered, firmOf(sums.deals)) : null,
    outside: sums.outside > 0 ? outside(sums.outside, firmOf(sums.deals), sums.counting) : null,
    again: sums.again > 0 ? again(sums.again) : null,
    ofCaseFile: sums.ofCaseFile > 0 ? ofCaseFile(sums.ofCaseFile) : null,
    reports: sums.reports > 0 ? reports(sums.reports) : null,
    uncounted: sums.uncounted && uncounted(sums.uncounted),
    guessed: sums.guessed.deals > 0 ? guessed(sums.guessed, dataset) : null,
    skipped: skipped(dataset),
  };
}

/** All but the number of deals as one text: "157,677 million TIV delivered; 2 of the 9 firm deals are not reported as delivered." */
function besideDeals(sums: Sums, dataset: Members): string {
  const words = each(sums, dataset);
  const text = [
    words.tiv,
    words.items,
    words.licences,
    words.guessed,
    words.outside,
    words.undelivered,
    words.again,
    words.ofCaseFile,
    words.reports,
    words.uncounted,
    words.skipped,
  ]
    .filter((one) => one !== null)
    .join('; ');
  return text && `${capitalised(text)}.`;
}

const RECKONED: Readonly<Record<AddedUp, string>> = { tiv: 'volume', items: 'number of items' };

/** "18% of the volume is reckoned: …", or of each side; empty where nothing is. */
function evenShares(of: EvenShares, what: AddedUp): string {
  const { a, b } = typeof of === 'number' ? { a: of, b: of } : of;
  if (a === 0 && b === 0) return '';
  const part =
    typeof of === 'number'
      ? `${formatShare(of)} of the ${RECKONED[what]}`
      : `Of the ${RECKONED[what]}, ${a === 0 ? 'nothing' : formatShare(a)} of A’s and ${b === 0 ? 'nothing' : formatShare(b)} of B’s`;
  return `${part} is reckoned: an even share for each year of totals that reach beyond the chosen years.`;
}

const SIDES = { exports: 'Exports', imports: 'Imports' } as const;

/** What the firm deals among others add up to. */
export const sums = {
  each,
  besideDeals,
  /** Where years are chosen: what of a deal counts. */
  rule: countingRule,
  evenShares,
  widthsLack: (deals: number) => `Widths lack what ${counted(deals, 'deal does', 'deals do')} not state.`,
  /** Where widths say licences. */
  withoutLicences: (firm: number) =>
    `Licences are of what was authorised: ${counted(firm, 'firm deal has', 'firm deals have')} no width here. Width by firm deals shows them.`,
  /** "Which sign stands before decimals is a guess in 3 deals of “deals.csv”, as its report says." */
  restOnGuess: (of: GuessedNumbers, dataset: Members) => `${capitalised(guessed(of, dataset))}.`,
  /** "Imports: 12 firm deals, 1 possible, 1 not concluded. 1,200 million TIV delivered." */
  ofSelected({ side, sums: own }: SelectedSums, dataset: Members): string {
    const whole = `${deals.byStatus(own.deals)}. ${besideDeals(own, dataset)}`.trim();
    return side === null ? whole : `${SIDES[side]}: ${whole}`;
  },
};
