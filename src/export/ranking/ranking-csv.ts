/** A ranking of parties as a table that spreadsheet programs open. */
import { type Dataset, partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { MEASURE_IDS, type MeasureId } from '../../domain/ranking/measures';
import type { RankedParty } from '../../domain/ranking/ranked';
import { rankingWords } from '../../words/questions/ranking';
import { safeAddress } from '../cite/one-line';
import { BYTE_ORDER_MARK, type Cell, CSV_MEDIA_TYPE, csvLine } from '../csv';
import type { ExportKind } from '../export-kind';
import { severalIn } from '../tables/column';
import { numberCell } from '../tables/shared-columns';
import type { AboutView } from '../view/exported-view';

/** A ranking, and of what it is. */
export interface RankingTaken {
  readonly about: AboutView;
  readonly dataset: Dataset;
  readonly measure: MeasureId;
  readonly parties: readonly RankedParty[];
  /** What must be said beside the numbers, each a whole sentence: over which deals they are, and who is not ranked. */
  readonly caveats: readonly string[];
}

const columnOf = (measure: MeasureId) => measure.replaceAll('-', '_');

const nameOf = (dataset: Dataset, party: PartyId | null) => (party ? partyOf(dataset, party).name : null);

/** Every row says of which view it is, so that it stays true where it is copied to another table. */
function aboutCells({ about, measure, caveats }: RankingTaken): readonly (readonly [name: string, Cell])[] {
  const ofMembers = (what: (member: AboutView['members'][number]) => string) =>
    severalIn(about.members.map(what).filter((text) => text !== ''));
  return [
    ['ranked_by', columnOf(measure)],
    ['dataset', ofMembers(({ id }) => id)],
    ['dataset_version', ofMembers(({ version }) => version)],
    ['dataset_sha256', ofMembers(({ sha256 }) => sha256)],
    ['credit', ofMembers(({ credit }) => credit)],
    ['view', about.sentence],
    ['permalink', safeAddress(about.permalink)],
    ['retrieved', about.day],
    ['caveats', caveats.join(' ')],
  ];
}

function cellsOf(
  { dataset, measure }: RankingTaken,
  { place, of }: RankedParty,
): readonly (readonly [string, Cell])[] {
  return [
    ['place', place],
    ['party_id', of.party],
    ['party_name', nameOf(dataset, of.party)],
    ['value', numberCell(of.values[measure])],
    ['deals', of.deals[measure]],
    ...MEASURE_IDS.map((id) => [columnOf(id), numberCell(of.values[id])] as const),
    ['greatest_supplier', nameOf(dataset, of.greatest['supplier-share'])],
    ['greatest_recipient', nameOf(dataset, of.greatest['recipient-share'])],
  ];
}

/** Every ranked party with all of its measures; that which it is ranked by stands first, as its value. */
function rankingCsv(taken: RankingTaken): string {
  const about = aboutCells(taken);
  const rows = taken.parties.map((ranked) => [...cellsOf(taken, ranked), ...about]);
  const [first] = rows;
  if (!first) return BYTE_ORDER_MARK;
  const lines = [first.map(([name]) => name), ...rows.map((row) => row.map(([, cell]) => cell))];
  return BYTE_ORDER_MARK + lines.map(csvLine).join('');
}

/** The ranking as a file. */
export const RANKING_CSV: ExportKind<RankingTaken> = {
  label: () => rankingWords().csv,
  extension: 'csv',
  mediaType: CSV_MEDIA_TYPE,
  write: rankingCsv,
};
