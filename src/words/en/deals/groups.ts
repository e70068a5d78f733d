import { groupOf, INCOME_YEARS, isByIncome, REGION_IDS } from '../../../domain/groups/groups';
import { GROUP_SOURCES, type GroupSource } from '../../../domain/groups/sources';
import type { HelpEntry, HelpPart } from '../../../domain/views/find-in-help';
import { sourceOfTable } from './group-sources';

/** Who counts as a member of a group, where it is not plain. */
const MEMBERS: ReadonlyMap<string, string> = new Map([
  ['nato', 'members from their accession on, the first from 24 August 1949, when the treaty came into force'],
  [
    'eu',
    'members of the European Communities, from 1958 on, and of the Union that they became; the United Kingdom until 31 January 2020',
  ],
  ['warsaw-pact', 'from 1955 to 1991; Albania until 1968, East Germany until 1990'],
  [
    'csto',
    'members of the Collective Security Treaty, in force from 1994 on, and of the organisation made of it in 2002; Armenia, which froze its part in 2024, has not left',
  ],
  [
    'cis',
    'members of the Commonwealth of Independent States; Ukraine, which never ratified its charter, until 2018, Turkmenistan until 2005, Georgia from 1993 to 2009',
  ],
  ['arab-league', 'who was suspended (Egypt from 1979 to 1989, Syria from 2011 to 2023) counts as a member'],
  ['gcc', 'its six members, from 1981 on'],
  [
    'african-union',
    'members of the Organisation of African Unity, from 1963 on, and of the Union that took its place in 2002; Morocco not from 1985 to 2016',
  ],
  ['asean', 'members from their accession on, the first from 1967'],
  ['brics', 'from 2009 on; Saudi Arabia, which never said whether it joined, is left out'],
]);

const WORLD = 'Parts of the world';

function entryOf(source: GroupSource): HelpEntry {
  const [id = ''] = source.of;
  if (REGION_IDS.region.includes(id)) {
    return {
      term: WORLD,
      meaning: `as the statisticians of the United Nations draw them; states that are no more stand where they lay. ${sourceOfTable(source)}`,
    };
  }
  if (isByIncome(id)) {
    return {
      term: 'Income groups',
      meaning: `high, upper middle, lower middle and low income, as the World Bank classifies economies by the income per head of each year: an order of 2010 counts by the income of 2010, in the list of July 2011. The table goes from ${INCOME_YEARS.first} to ${INCOME_YEARS.last}, which the list of July ${INCOME_YEARS.last + 1} tells; before and after, and in years that the Bank left out, an economy has no group, which does not mean a low income: Venezuela since 2020, the Soviet Union but for 1990, East Germany always. Taiwan, Kosovo, Hong Kong and the West Bank and Gaza are economies of their own in it. ${sourceOfTable(source)}`,
    };
  }
  return {
    term: groupOf({}, id)?.title ?? id,
    meaning: `${MEMBERS.get(id) ?? ''}. ${sourceOfTable(source)}`,
  };
}

/** What the groups of states are, who counts as a member of which, and where their tables are from. */
export const groupsInHelp: HelpPart = {
  heading: 'Alliances, income groups and regions',
  entries: [
    {
      term: 'A member when the order was placed',
      meaning:
        'an exporter or importer counts as a member of a group by the date of the order, or of the first thing that is told where no order is; where that is no more than a year, whoever was a member on any day of it. An organisation is no member of itself: what NATO buys as NATO is not what its members buy',
    },
    {
      term: 'Left open by the date',
      meaning:
        'no date is told, or one that may mean a time before or after a party joined or left. Parts of the world need no date',
    },
    ...GROUP_SOURCES.map(entryOf),
  ],
};
