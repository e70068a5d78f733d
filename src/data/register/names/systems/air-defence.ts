/** Air-defence systems and their missiles: names from the public record, beginning with those of the case file. */
import { systemId } from '../../../../domain/model/ids';
import { type CuratedSystem, curated, type SystemGroup } from './curated-system';

const MANPADS: SystemGroup = {
  category: 'air-defence',
  description: 'portable air-defence missile',
  unroca: 'missiles-and-launchers',
  memberOf: systemId('manpads'),
};
// Of missiles from the ground against aircraft the UN Register has the portable ones only, in VII (b).
const SAM_SYSTEM: SystemGroup = { category: 'air-defence', description: 'air defence missile system' };
const GUN_AND_MISSILE: SystemGroup = {
  category: 'air-defence',
  description: 'air defence gun and missile system',
};
const AA_GUN: SystemGroup = { category: 'air-defence', description: 'self-propelled anti-aircraft gun' };
const SAM: SystemGroup = { category: 'missiles', description: 'surface-to-air missile' };

/** The curated air-defence systems. */
export const AIR_DEFENCE: readonly CuratedSystem[] = [
  curated(MANPADS, 'igla-s', 'Igla-S', ['grau:9K338', 'nato:SA-24', 'nato:Grinch'], 'igla-s-sa-24'),
  curated(
    { ...SAM_SYSTEM, family: 'tor' },
    'tor-m1',
    'Tor-M1',
    ['spelling:TOR-M1', 'spelling:Tor-M', 'grau:9K331', 'nato:SA-15', 'nato:Gauntlet'],
    'tor-m',
  ),
  // SIPRI writes 9M338 for the missiles of every Tor, those of the case file among them.
  curated(
    { ...SAM, description: 'missiles for Tor-M1', family: 'tor' },
    'tor-m1-missiles',
    'Tor-M1 missiles',
    [],
    '9m338',
  ),
  curated(
    SAM_SYSTEM,
    's-125-pechora-2m',
    'S-125 Pechora-2M',
    ['nato:SA-3', 'nato:Goa'],
    's-125-2m-pechora-2m',
  ),
  curated(
    SAM_SYSTEM,
    's-300vm',
    'S-300VM',
    ['maker:Antey-2500', 'nato:SA-23', 'nato:Gladiator'],
    's-300vm-sa-23',
    's-300vm-sa-23-sams',
  ),
  curated(SAM_SYSTEM, 'buk-m2', 'Buk-M2', ['grau:9K317', 'nato:SA-17', 'nato:Grizzly']),

  curated(MANPADS, 'strela-2', 'Strela-2', ['grau:9K32', 'nato:SA-7', 'nato:Grail']),
  curated(MANPADS, 'strela-3', 'Strela-3', ['grau:9K34', 'nato:SA-14', 'nato:Gremlin']),
  curated(MANPADS, 'igla-1', 'Igla-1', ['grau:9K310', 'nato:SA-16', 'nato:Gimlet']),
  curated(MANPADS, 'igla', 'Igla', ['grau:9K38', 'nato:SA-18', 'nato:Grouse']),
  curated(MANPADS, 'verba', 'Verba', ['grau:9K333']),
  curated(MANPADS, 'stinger', 'Stinger', ['code:FIM-92'], 'fim-92-stinger'),
  curated(MANPADS, 'redeye', 'Redeye', ['code:FIM-43'], 'fim-43-redeye'),
  curated(MANPADS, 'mistral', 'Mistral', [], 'mistral-missile', 'mistral-sam'),
  curated(MANPADS, 'rbs-70', 'RBS-70', ['full-name:Robotsystem 70']),
  curated(MANPADS, 'chiron', 'Chiron', ['code:KP-SAM', 'spelling:Shingung']),
  curated(MANPADS, 'fn-6', 'FN-6', ['full-name:Feinu-6']),
  curated(MANPADS, 'hn-5a', 'HN-5A', ['full-name:Hongying-5A']),
  curated(MANPADS, 'piorun', 'Piorun', ['former:Grom-M']),

  curated(SAM_SYSTEM, 's-75-dvina', 'S-75 Dvina', ['nato:SA-2', 'nato:Guideline']),
  curated(SAM_SYSTEM, 's-125-pechora', 'S-125 Pechora', ['former:S-125 Neva']),
  curated(SAM_SYSTEM, 's-200-angara', 'S-200 Angara', ['nato:SA-5', 'nato:Gammon']),
  curated(SAM_SYSTEM, 's-300ps', 'S-300PS', ['nato:SA-10B', 'nato:Grumble']),
  curated(
    SAM_SYSTEM,
    's-300pmu1',
    'S-300PMU1',
    ['spelling:S-300PMU-1', 'nato:SA-20A', 'nato:Gargoyle'],
    's-300pmu-1',
  ),
  curated(
    SAM_SYSTEM,
    's-300pmu2',
    'S-300PMU2 Favorit',
    ['spelling:S-300PMU-2', 'maker:Favorit', 'nato:SA-20B'],
    's-300pmu2-favorit',
    's-300pmu-2',
  ),
  curated(SAM_SYSTEM, 's-400', 'S-400 Triumf', ['grau:40R6', 'nato:SA-21', 'nato:Growler'], 's-400-triumf'),
  curated(
    SAM_SYSTEM,
    'buk-m1',
    'Buk-M1',
    ['spelling:Buk-1M', 'grau:9K37M1', 'nato:SA-11', 'nato:Gadfly'],
    'buk-1m',
  ),
  curated(
    SAM_SYSTEM,
    'kvadrat',
    'Kvadrat',
    ['maker:Kub', 'grau:2K12', 'nato:SA-6', 'nato:Gainful'],
    '2k12-kub',
  ),
  curated(SAM_SYSTEM, 'krug', 'Krug', ['grau:2K11', 'nato:SA-4', 'nato:Ganef'], '2k11-krug'),
  curated(SAM_SYSTEM, 'osa', 'Osa', ['grau:9K33', 'nato:SA-8', 'nato:Gecko'], 'osa-system'),
  curated(SAM_SYSTEM, '9k31-strela-1', '9K31 Strela-1', ['grau:9K31', 'nato:SA-9', 'nato:Gaskin'], '9k31'),
  curated(SAM_SYSTEM, 'strela-10', 'Strela-10', ['grau:9K35', 'nato:SA-13', 'nato:Gopher']),
  curated(
    GUN_AND_MISSILE,
    'pantsir-s1',
    'Pantsir-S1',
    ['spelling:Pantsyr-S1', 'grau:96K6', 'nato:SA-22', 'nato:Greyhound'],
    '96k9-pantsyr-s1',
    '96k6-pantsyr-s1',
    'pantsyr',
    'pantsyr-s1',
  ),
  curated(
    GUN_AND_MISSILE,
    'tunguska',
    'Tunguska',
    ['grau:2K22', 'nato:SA-19', 'nato:Grison'],
    '2s6m-tunguska',
    '2k22-tunguska',
  ),
  curated(AA_GUN, 'zsu-23-4-shilka', 'ZSU-23-4 Shilka', [], 'zsu-23-4'),

  curated(SAM_SYSTEM, 'patriot', 'Patriot', ['code:MIM-104']),
  curated(
    SAM_SYSTEM,
    'patriot-3',
    'Patriot Configuration-3',
    ['spelling:Patriot PAC-3'],
    'patriot-configuration-3',
  ),
  curated(SAM_SYSTEM, 'hawk', 'HAWK', ['code:MIM-23'], 'hawk-system'),
  curated(SAM_SYSTEM, 'i-hawk', 'I-HAWK', ['full-name:Improved HAWK']),
  curated(SAM_SYSTEM, 'nasams', 'NASAMS', ['full-name:Norwegian Advanced Surface to Air Missile System']),
  curated(SAM_SYSTEM, 'crotale', 'Crotale', [], 'crotale-system'),
  curated(SAM, 'r-440-crotale', 'R-440 Crotale', [], 'crotale-missile'),
  curated(SAM_SYSTEM, 'roland', 'Roland', [], 'roland-system'),
  curated(SAM_SYSTEM, 'hq-9', 'HQ-9', ['full-name:Hongqi-9', 'maker:FD-2000'], 'hq-9-system'),
  curated(SAM_SYSTEM, 'hq-22', 'HQ-22', ['full-name:Hongqi-22', 'maker:FK-3'], 'hq-22-system'),
  curated(SAM_SYSTEM, 'cheongung', 'Cheongung', ['code:KM-SAM'], 'cheongung-system'),
];
