/**
 * Alliances and unions of states, with all who ever were members, from which day to which. A suspension is no end: Egypt
 * stayed a member of the Arab League from 1979 to 1989, as Syria did from 2011 to 2023, and Armenia is one of the CSTO.
 * Uzbekistan's suspension of 2012 in the CSTO is one, because it asked for it and never came back. Where an organisation
 * took the place of another, its members were members before. From where each table was taken stands in `sources.ts`.
 */

import type { EdtfDate } from '../dates/edtf';
import type { GroupTable, Membership } from '../model/group';
import { partyId } from '../model/ids';
import { ALLIANCES } from './groups';

/** In each line an interval, and the parties that were members for so long. */
const LINES: Readonly<Record<(typeof ALLIANCES)[number]['id'], string>> = {
  nato: `
1949-08-24/.. BEL CAN DNK FRA ISL ITA LUX NLD NOR PRT GBR USA
1952-02-18/.. GRC TUR
1955-05-06/.. DEU
1982-05-30/.. ESP
1999-03-12/.. CZE HUN POL
2004-03-29/.. BGR EST LVA LTU ROU SVK SVN
2009-04-01/.. ALB HRV
2017-06-05/.. MNE
2020-03-27/.. MKD
2023-04-04/.. FIN
2024-03-07/.. SWE`,
  // Of the six, and of those that joined them, from the day on which their communities began to work.
  eu: `
1958-01-01/.. BEL DEU FRA ITA LUX NLD
1973-01-01/.. DNK IRL
1973-01-01/2020-01-31 GBR
1981-01-01/.. GRC
1986-01-01/.. ESP PRT
1995-01-01/.. AUT FIN SWE
2004-05-01/.. CYP CZE EST HUN LVA LTU MLT POL SVK SVN
2007-01-01/.. BGR ROU
2013-07-01/.. HRV`,
  // In force from the 4th, 5th or 6th of June, as one counts.
  'warsaw-pact': `
1955-06/1968-09-13 ALB
1955-06/1990-09-24 DDDE
1955-06/1991-07-01 BGR CSHH HUN POL ROU SUHH`,
  // The treaty of 1992, in force from 1994 on, of which an organisation was made in 2002.
  csto: `
1994-04-20/.. ARM BLR KAZ KGZ RUS TJK
1994-04-20/1999-04-20 AZE GEO UZB
2006-08-16/2012-12-19 UZB`,
  // Ukraine and Turkmenistan founded it and never ratified its charter: one took part until 2018, the other is an
  // associate since 2005. Moldova gave notice in 2026, which takes a year.
  cis: `
1991-12-08/.. BLR RUS
1991-12-08/2018-05 UKR
1991-12-21/.. ARM AZE KAZ KGZ MDA TJK UZB
1991-12-21/2005-08-26 TKM
1993/2009-08-18 GEO`,
  // Yemen has one seat, whoever sat on it in the civil war of the 1960s.
  'arab-league': `
1945-03-22/.. EGY IRQ JOR LBN SAU SYR
1945-05-05/1990-05-22 north-yemen yemen-arab-republic
1953-03-28/.. LBY
1956-01-19/.. SDN
1958-10-01/.. MAR TUN
1961-07-20/.. KWT
1962-08-16/.. DZA
1967/1990-05-22 YDYE
1971-09-11/.. BHR QAT
1971-09-29/.. OMN
1971-12-06/.. ARE
1973-11-26/.. MRT
1974-02-14/.. SOM
1976-09-09/.. PSE
1977-09-04/.. DJI
1990-05-22/.. YEM
1993-11-20/.. COM`,
  gcc: `
1981-05-25/.. ARE BHR KWT OMN QAT SAU`,
  // The Organisation of African Unity before 2002. Of some only the month or the year is known for sure.
  'african-union': `
1963-05-25/.. BDI BEN BFA CAF CIV CMR COD COG DZA EGY ETH GAB GHA GIN LBR LBY MDG MLI MRT NER NGA RWA SDN SEN
1963-05-25/.. SLE SOM TCD TGO TUN TZA UGA
1963-05-25/1984 MAR
1963-12/.. KEN
1964-07-13/.. MWI
1964/.. ZMB
1965-03/.. GMB
1966-10-31/.. BWA LSO
1968-08/.. MUS
1968-09-24/.. SWZ
1968-10-12/.. GNQ
1973-11-19/.. GNB
1975-07-18/.. COM CPV MOZ STP
1976-02-12/.. AGO
1976-06-29/.. SYC
1977-06-27/.. DJI
1980/.. ZWE
1982/.. ESH
1990-06/.. NAM
1993-05-24/.. ERI
1994/.. ZAF
2011-07-27/.. SSD
2017-01-31/.. MAR`,
  asean: `
1967-08-08/.. IDN MYS PHL SGP THA
1984-01-07/.. BRN
1995-07-28/.. VNM
1997-07-23/.. LAO MMR
1999-04-30/.. KHM
2025-10-26/.. TLS`,
  // Saudi Arabia was invited for 2024 and has told nobody for sure whether it came: it is left out.
  brics: `
2009-06-16/.. BRA CHN IND RUS
2010/.. ZAF
2024-01-01/.. ARE EGY ETH IRN
2025-01-06/.. IDN`,
};

function membershipsIn(lines: string): Membership[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [interval = '', ...parties] = line.split(' ');
      const [from, until] = interval.split('/');
      const end = until === '..' ? null : (until as EdtfDate);
      return parties.map((party) => ({ party: partyId(party), from: from as EdtfDate, until: end }));
    });
}

/** The alliances and unions that we bring along. */
export const ALLIANCE_TABLES: readonly GroupTable[] = ALLIANCES.map((group) => ({
  ...group,
  memberships: membershipsIn(LINES[group.id]),
}));
