/** Missiles, and the launchers of the longest: names from the public record. */
import { type CuratedSystem, curated, type SystemGroup } from './curated-system';

function missile(description: string): SystemGroup {
  return { category: 'missiles', description };
}

const ANTI_TANK = missile('anti-tank missile');
const SHORT_RANGE = missile('short-range air-to-air missile');
const LONG_RANGE = missile('long-range air-to-air missile');
const AIR_TO_SURFACE = missile('air-to-surface missile');
const ANTI_RADAR = missile('anti-radar missile');
const ANTI_SHIP = missile('anti-ship missile');
const ANTI_SHIP_AND_LAND = missile('anti-ship/land-attack missile');
const BALLISTIC = missile('surface-to-surface missile');
const ATTACK_DRONE = missile('one-way attack drone');

/** The curated missiles. */
export const MISSILES: readonly CuratedSystem[] = [
  curated(
    missile('guided shell'),
    'm-982-excalibur',
    'M-982 Excalibur',
    ['spelling:M982'],
    'excalibur-missile',
  ),
  curated(ANTI_TANK, 'shmel-missile', 'Shmel', ['grau:2K15', 'nato:AT-1', 'nato:Snapper']),
  curated(ANTI_TANK, 'malyutka', 'Malyutka', ['grau:9K11', 'nato:AT-3', 'nato:Sagger']),
  curated(ANTI_TANK, 'fleyta-skorpion', 'Fleyta/Skorpion', ['nato:AT-2', 'nato:Swatter'], 'fleyta'),
  curated(ANTI_TANK, 'fagot', 'Fagot', ['grau:9K111', 'nato:AT-4', 'nato:Spigot']),
  curated(ANTI_TANK, 'konkurs', 'Konkurs', ['grau:9K113', 'nato:AT-5', 'nato:Spandrel']),
  curated(ANTI_TANK, 'kokon', 'Kokon', ['grau:9M114', 'nato:AT-6', 'nato:Spiral'], '9m114-kokon'),
  curated(ANTI_TANK, 'metis', 'Metis', ['grau:9K115', 'nato:AT-7', 'nato:Saxhorn'], '9m115-metis'),
  curated(ANTI_TANK, 'metis-m', 'Metis-M', ['grau:9K115-2', 'nato:AT-13']),
  curated(ANTI_TANK, 'ataka', 'Ataka', ['grau:9M120', 'nato:AT-9'], '9m120-ataka'),
  curated(
    ANTI_TANK,
    'bastion-missile',
    'Bastion',
    ['grau:9M117', 'nato:AT-10', 'nato:Stabber'],
    'bastion-atm',
  ),
  curated(ANTI_TANK, 'svir', 'Svir', ['grau:9M119', 'nato:AT-11', 'nato:Sniper'], '9m119', '9m119-svir'),
  curated(ANTI_TANK, 'kornet', 'Kornet', ['grau:9K135', 'nato:AT-14', 'nato:Spriggan']),
  curated(ANTI_TANK, 'khrizantema-missile', 'Khrizantema', ['grau:9M123', 'nato:AT-15', 'nato:Springer']),
  curated(ANTI_TANK, 'tow', 'TOW', ['code:BGM-71'], 'bgm-71-tow'),
  curated(ANTI_TANK, 'fgm-148-javelin', 'Javelin', ['code:FGM-148'], 'javelin-atm'),
  curated(ANTI_TANK, 'dragon', 'Dragon', ['code:FGM-77', 'code:M47'], 'fgm-77-dragon'),
  curated(ANTI_TANK, 'red-arrow-8', 'Red Arrow-8', ['code:HJ-8', 'full-name:Hongjian-8']),

  curated(SHORT_RANGE, 'k-13a', 'K-13A', ['nato:AA-2', 'nato:Atoll']),
  curated(SHORT_RANGE, 'r-23', 'R-23', ['nato:AA-7', 'nato:Apex']),
  curated(SHORT_RANGE, 'r-60', 'R-60', ['nato:AA-8', 'nato:Aphid']),
  curated(LONG_RANGE, 'r-40', 'R-40', ['nato:AA-6', 'nato:Acrid']),
  curated(LONG_RANGE, 'r-27', 'R-27', ['nato:AA-10', 'nato:Alamo'], 'r-27r-t'),
  curated(LONG_RANGE, 'r-73', 'R-73', ['nato:AA-11', 'nato:Archer']),
  curated(LONG_RANGE, 'r-77', 'R-77', ['maker:RVV-AE', 'nato:AA-12', 'nato:Adder']),

  curated(AIR_TO_SURFACE, 'kh-23', 'Kh-23 Grom', ['nato:AS-7', 'nato:Kerry'], 'kh-23-grom'),
  curated(AIR_TO_SURFACE, 'kh-25m', 'Kh-25M', ['nato:AS-10', 'nato:Karen']),
  curated(AIR_TO_SURFACE, 'kh-29', 'Kh-29', ['nato:AS-14', 'nato:Kedge']),
  curated(AIR_TO_SURFACE, 'kh-59', 'Kh-59', ['nato:AS-13', 'nato:Kingbolt']),
  curated(AIR_TO_SURFACE, 'kh-59me', 'Kh-59ME Ovod', ['spelling:Kh-59ME'], 'kh-59me-ovod'),
  curated(AIR_TO_SURFACE, 'agm-65', 'AGM-65 Maverick', ['maker:Maverick'], 'agm-65-maverick'),
  curated(AIR_TO_SURFACE, 'storm-shadow', 'Storm Shadow', ['maker:SCALP-EG'], 'storm-shadow-scalp-eg'),
  curated(ANTI_RADAR, 'kh-28', 'Kh-28', ['nato:AS-9', 'nato:Kyle']),
  curated(ANTI_RADAR, 'kh-58u', 'Kh-58U', ['nato:AS-11', 'nato:Kilter']),
  curated(missile('anti-ship/anti-radar missile'), 'kh-31a1', 'Kh-31A1', ['nato:AS-17', 'nato:Krypton']),

  curated(ANTI_SHIP, 'p-15-missile', 'P-15', ['maker:Termit', 'nato:SS-N-2A', 'nato:Styx']),
  curated(ANTI_SHIP, 'p-15m', 'P-15M', ['nato:SS-N-2C']),
  curated(ANTI_SHIP, 'p-270-moskit', 'P-270 Moskit', ['nato:SS-N-22', 'nato:Sunburn']),
  curated(ANTI_SHIP, 'kh-35', 'Kh-35', ['maker:Uran', 'nato:AS-20', 'nato:Kayak']),
  curated(ANTI_SHIP, 'mm-38-exocet', 'MM-38 Exocet', ['spelling:Exocet MM38'], 'exocet-38'),
  curated(ANTI_SHIP, 'mm-40-exocet', 'MM-40 Exocet', ['spelling:Exocet MM40'], 'exocet-40'),
  curated(ANTI_SHIP, 'nsm', 'NSM', ['full-name:Naval Strike Missile']),
  curated(ANTI_SHIP_AND_LAND, '3m-54e-club', '3M-54E Club', ['nato:SS-N-27', 'nato:Sizzler']),
  curated(ANTI_SHIP_AND_LAND, 'brahmos', 'BrahMos', ['code:PJ-10'], 'pj-10-brahmos'),

  curated(BALLISTIC, 'r-11', 'R-11', ['nato:Scud-A', 'grau:8K11']),
  curated(BALLISTIC, 'r-17-elbrus', 'R-17 Elbrus', ['nato:Scud-B', 'grau:8K14']),
  curated(BALLISTIC, 'tochka', 'Tochka', ['grau:9M79', 'nato:SS-21', 'nato:Scarab'], '9m79-tochka'),
  curated(BALLISTIC, '9m714', '9M714 Oka', ['maker:Oka', 'nato:SS-23', 'nato:Spider']),
  curated(BALLISTIC, 'iskander', 'Iskander', ['grau:9M723', 'nato:SS-26', 'nato:Stone'], '9m723-iskander'),
  curated(BALLISTIC, 'atacms-1', 'ATACMS Block 1', ['code:MGM-140A'], 'atacms-block-1'),
  curated(BALLISTIC, 'atacms-1a', 'ATACMS Block 1A', ['code:MGM-140B'], 'atacms-block-1a'),
  curated(ATTACK_DRONE, 'shahed-136', 'Shahed-136', ['maker:Geran-2']),
  curated(ATTACK_DRONE, 'shahed-131', 'Shahed-131', ['maker:Geran-1']),
];
