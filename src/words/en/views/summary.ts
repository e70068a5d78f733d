import { FACET_IDS, type FacetId, facetOf } from '../../../domain/columns/facets';
import { type Filter, isFiltering } from '../../../domain/filter/filter';
import type { Dataset, Member } from '../../../domain/model/dataset';
import type { YearSpan } from '../../../domain/model/relationship';
import type { Summary } from '../../../domain/views/summary';
import { counted, formatNumber, forNumber, listed, quoted } from '../grammar/grammar';
import { neighbourhood } from '../questions/neighbourhood';
import { comparedPieces } from './compared-sides';
import { facets } from './facets';
import { timeline } from './timeline';

/** "from Russia or Iran", "not from Russia", "without what only “Old release” has". */
function values(
  dataset: Dataset,
  facet: FacetId,
  chosen: readonly string[],
  mark: 'include' | 'exclude',
  years: YearSpan | null = null,
): string {
  const words = facets.phrase(dataset, facet, chosen, years);
  if (mark === 'include') return words;
  const { isOfLines, isOfFiles } = facetOf(facet);
  if (isOfFiles) return `without what only ${facets.files(dataset, chosen)} has`;
  return `${isOfLines ? 'without' : 'not'} ${words}`;
}

/** A filter in words: "from Russia, Tor-M1, 2005-2007"; empty where nothing is filtered. */
function filterInWords(dataset: Dataset, filter: Filter): string {
  const phrases = FACET_IDS.flatMap((facet) =>
    (['include', 'exclude'] as const).flatMap((mark) => {
      const chosen = filter.facets[facet][mark];
      return chosen.length > 0 ? [values(dataset, facet, chosen, mark, filter.years)] : [];
    }),
  );
  return [
    ...phrases,
    ...(filter.years ? [timeline.kept(filter.years, filter.dated)] : []),
    ...(filter.around.length > 0 ? [neighbourhood.phrase(dataset, filter.around)] : []),
  ].join(', ');
}

const shown = ({ relationships, of }: Summary) =>
  `${formatNumber(relationships)} of ${counted(of, 'relationship')}`;

/** "25 from the case file, 12 of these in both and counted once in sums"; nothing where no register is beside one. */
function caseFileIn({ relationships, ofCaseFile }: Summary): string[] {
  if (!ofCaseFile) return [];
  const { relationships: own, listed, files } = ofCaseFile;
  const many = own === relationships ? 'all' : formatNumber(own);
  const both = listed === own ? 'all' : formatNumber(listed);
  const twice = listed > 0 ? `, ${both} of these in both and counted once in sums` : '';
  return [`${many} from ${forNumber(files, 'the case file', 'case files')}${twice}`];
}

/** "57,280 rows: a deal in several releases counts once, 165 only in an older one do not count"; nothing where all count. */
function rowsOf({ relationships, uncounted }: Summary): string[] {
  if (!uncounted) return [];
  const { again, gone } = uncounted;
  const left =
    gone > 0 ? `, ${formatNumber(gone)} only in an older one ${forNumber(gone, 'does', 'do')} not` : '';
  const rows = counted(relationships + again + gone, 'row');
  return [`${rows}: a deal in several releases counts once${left}`];
}

/** What of that number is told beside it, in brackets. */
function ofNumber(of: Summary): string {
  const told = [...caseFileIn(of), ...rowsOf(of)];
  return told.length > 0 ? ` (${told.join('; ')})` : '';
}

/** A dataset that is open by its title; of one that something was taken from, it may be a part. */
const memberInWords = ({ title, sha256, whole }: Member): string =>
  sha256 === undefined || whole ? quoted(title) : `what was taken from ${quoted(title)}`;

/** Beginning and rest of the sentence. */
function pieces(of: Summary): readonly [beginning: string, rest: string] {
  if (!of.compared) return [shown(of), rest(of)];
  const [names, differences] = comparedPieces(filterInWords, of.dataset, of.compared);
  const own = of.compared.parts.includes('in') ? [] : caseFileIn(of);
  return [names, [differences, ...own].join('; ')];
}

/** What comes after that number. */
function rest(of: Summary): string {
  const { dataset, filter, parties, systems } = of;
  const members = dataset.members.map(memberInWords);
  const scope = isFiltering(filter) ? filterInWords(dataset, filter) : `all of ${listed(members, 'and')}`;
  return `${ofNumber(of)}, ${counted(parties, 'party', 'parties')}, ${counted(systems, 'system')}: ${scope}`;
}

/** What is visible, and the filter in words. */
export const summary = {
  values,
  filter: filterInWords,
  /**
   * One sentence that begins with the number of what is visible: "3 of 11 relationships, 2 parties, 1 system:
   * from Russia, Tor-M1"; where two are compared, with their names: "2015-2024 (B) compared with 2005-2014 (A), …".
   */
  sentence: (of: Summary) => pieces(of).join(''),
  /** The same, with its beginning as a thing of its own. */
  pieces<Thing>(of: Summary, thing: (text: string) => Thing): readonly (string | Thing)[] {
    const [beginning, end] = pieces(of);
    return [thing(beginning), end];
  },
  /** What one side of a comparison has and the other has not: "2015-2024 (B)". */
  ofSide: (words: string, side: 'a' | 'b') => `${words} (${side.toUpperCase()})`,
  filters: 'Active filters',
  beside: 'What else is shown',
  remove: (filter: string) => `Remove filter: ${filter}`,
  clearAll: 'Clear all',
  cite: 'Cite this view',
};
