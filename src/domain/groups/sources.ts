/**
 * From where the tables of groups were taken. Each date was held against a second account; where two accounts differ, no
 * more of the date is kept than they agree on.
 */

import type { EdtfDate } from '../dates/edtf';
import { INCOME_GROUPS, REGION_IDS } from './groups';

/** The source of a table. */
export interface GroupSource {
  /** The ids of the groups. */
  readonly of: readonly string[];
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  /** Under which it may be passed on, where more than facts are taken from it. */
  readonly licence?: string;
}

/** The month in which all of them were read. */
export const SOURCES_READ = '2026-11' as EdtfDate;

/** The sources of all tables, in the order of the groups. */
export const GROUP_SOURCES: readonly GroupSource[] = [
  {
    of: ['nato'],
    title: 'Time-Lapse Map Shows NATO’s Expansion Over the Years',
    publisher: 'Newsweek',
    address: 'http://europe.newsweek.com/nato-75-anniversary-expansion-timelapse-member-countries-1886634',
  },
  {
    of: ['eu'],
    title: 'European Union Enlargement: Accession History & Current Member States',
    publisher: 'University of Illinois Library',
    address: 'https://guides.library.illinois.edu/c.php?g=1226533&p=8974518',
  },
  {
    of: ['warsaw-pact'],
    title: 'Warsaw Pact',
    publisher: 'Encyclopædia Britannica',
    address: 'https://www.britannica.com/event/Warsaw-Pact',
  },
  {
    of: ['csto'],
    title: 'Collective Security Treaty Organization',
    publisher: 'Wikipedia',
    address: 'https://en.wikipedia.org/wiki/Collective_Security_Treaty_Organization',
  },
  {
    of: ['cis'],
    title: 'Member states of the Commonwealth of Independent States',
    publisher: 'Wikipedia',
    address: 'https://en.wikipedia.org/wiki/Member_states_of_the_Commonwealth_of_Independent_States',
  },
  {
    of: ['arab-league'],
    title: 'Member states of the Arab League',
    publisher: 'Wikipedia',
    address: 'https://en.wikipedia.org/wiki/Member_states_of_the_Arab_League',
  },
  {
    of: ['gcc'],
    title: 'The Gulf Cooperation Council was formally launched in Abu Dhabi',
    publisher: 'Gulf News',
    address: 'https://m.gulfnews.com/1.919930',
  },
  {
    of: ['african-union'],
    title: 'Member States',
    publisher: 'African Union',
    address: 'http://amo.au.int/en/member-states',
  },
  {
    of: ['asean'],
    title: 'Timor-Leste joins ASEAN: who are the other 10 members?',
    publisher: 'News24',
    address:
      'https://news24online.com/world/timor-leste-joins-asean-who-are-other-10-members-what-is-asean-summit-malaysia-indonesia-philippines-singapore-thailand/656644',
  },
  {
    of: ['brics'],
    title: 'Brazil admits Indonesia as new member of BRICS bloc of developing nations',
    publisher: 'Business Standard',
    address:
      'https://www.business-standard.com/amp/world-news/brazil-admits-indonesia-as-new-member-of-brics-bloc-of-developing-nations-125010700094_1.html',
  },
  {
    of: INCOME_GROUPS.map(({ id }) => id),
    title: 'World Bank Analytical Classifications, 1987–2024 (OGHIST)',
    publisher: 'World Bank',
    address:
      'https://datahelpdesk.worldbank.org/knowledgebase/articles/906519-world-bank-country-and-lending-groups',
    licence: 'CC BY 4.0',
  },
  {
    of: [...REGION_IDS.region, ...REGION_IDS.subregion],
    title: 'Standard country or area codes for statistical use (M49)',
    publisher: 'United Nations Statistics Division',
    address: 'https://unstats.un.org/unsd/methodology/m49/',
  },
];
