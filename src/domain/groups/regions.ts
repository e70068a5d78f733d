/**
 * The parts of the world as the United Nations' statisticians draw them (M49): regions, and their finest parts. Who is in
 * which never changed. States that are no more, and those that the United Nations do not list, stand where their
 * territory lies: the Soviet Union in Eastern Europe, as it stood there.
 */

import type { GroupTable } from '../model/group';
import { partyId } from '../model/ids';
import { groupOf, idOfTitle, type RegionLevel, type Subregion, WORLD } from './groups';

/** Who is in each of the finest parts. */
const PARTIES: Readonly<Record<Subregion, string>> = {
  'Northern Africa': 'DZA EGY ESH LBY MAR SDN TUN',
  'Eastern Africa': 'ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOM SSD SYC TZA UGA ZMB ZWE',
  'Middle Africa': 'AGO CAF CMR COD COG GAB GNQ STP TCD katanga',
  'Southern Africa': 'BWA LSO NAM SWZ ZAF',
  'Western Africa': 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO biafra',
  'Northern America': 'BMU CAN GRL SPM USA',
  Caribbean:
    'ABW AIA ANHH ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR',
  'Central America': 'BLZ CRI GTM HND MEX NIC PAN SLV',
  'South America': 'ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN',
  'Central Asia': 'KAZ KGZ TJK TKM UZB',
  'Eastern Asia': 'CHN HKG JPN KOR MAC MNG PRK TWN',
  'South-eastern Asia': 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM south-vietnam',
  'Southern Asia': 'AFG BGD BTN IND IRN LKA MDV NPL PAK',
  'Western Asia':
    'ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YDYE YEM kurdistan-regional-government north-yemen northern-cyprus yemen-arab-republic',
  'Eastern Europe': 'BGR BLR CSHH CZE DDDE HUN MDA POL ROU RUS SUHH SVK UKR',
  'Northern Europe': 'ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE',
  'Southern Europe': 'ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT XKX YUCS',
  'Western Europe': 'AUT BEL CHE DEU FRA LIE LUX MCO NLD',
  'Australia and New Zealand': 'AUS CCK CXR HMD NFK NZL',
  Melanesia: 'FJI NCL PNG SLB VUT',
  Micronesia: 'FSM GUM KIR MHL MNP NRU PLW UMI',
  Polynesia: 'ASM COK NIU PCN PYF TKL TON TUV WLF WSM',
};

/** A part of the world, and those in it. */
interface Region {
  readonly level: RegionLevel;
  readonly id: string;
  readonly parties: readonly string[];
}

/** Each region with all who are in its parts; and after it these. */
const ALL = Object.entries(WORLD).flatMap(([title, parts]) => {
  const finest = parts.map(
    (part): Region => ({ level: 'subregion', id: idOfTitle(part), parties: PARTIES[part].split(' ') }),
  );
  const whole: Region = {
    level: 'region',
    id: idOfTitle(title),
    parties: finest.flatMap(({ parties }) => parties),
  };
  return [whole, ...finest];
});

/** The parts of the world as groups, of which nobody ever was or is a member for a time only. */
export const REGION_TABLES: readonly GroupTable[] = ALL.map(({ id, parties }) => ({
  ...{ id, title: id, ...groupOf({}, id) },
  memberships: parties.map((party) => ({ party: partyId(party), from: null, until: null })),
}));

/** The region of each party, level by level. */
const REGION_OF = {
  region: new Map<string, string>(),
  subregion: new Map<string, string>(),
};
for (const { level, id, parties } of ALL) {
  for (const party of parties) REGION_OF[level].set(party, id);
}

/** The part of the world that a party is in: "western-africa"; null for a party that is no place. */
export function regionOf(party: string, level: RegionLevel): string | null {
  return REGION_OF[level].get(party) ?? null;
}
