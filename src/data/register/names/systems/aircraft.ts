/** Aircraft and helicopters: names from the public record, beginning with those of the case file. */
import { type CuratedSystem, curated, type SystemGroup } from './curated-system';

function aircraft(description: string): SystemGroup {
  return { category: 'aircraft', description };
}

const FIGHTER = aircraft('fighter aircraft');
const FIGHTER_BOMBER = aircraft('fighter/ground-attack aircraft');
const GROUND_ATTACK = aircraft('ground-attack aircraft');
const BOMBER = aircraft('bomber aircraft');
const TRAINER = aircraft('trainer aircraft');
const COMBAT_TRAINER = aircraft('trainer/combat aircraft');
const TRANSPORT = aircraft('transport aircraft');
const TANKER = aircraft('tanker/transport aircraft');
const EARLY_WARNING = aircraft('airborne early-warning aircraft');
const ANTI_SUBMARINE = aircraft('anti-submarine aircraft');
const HELICOPTER = aircraft('helicopter');
const TRANSPORT_HELICOPTER = aircraft('transport helicopter');
const COMBAT_HELICOPTER = aircraft('combat helicopter');
const ANTI_SUBMARINE_HELICOPTER = aircraft('anti-submarine helicopter');
const ARMED_UAV = aircraft('armed unmanned aerial vehicle');

/** The curated aircraft. */
export const AIRCRAFT: readonly CuratedSystem[] = [
  curated({ ...FIGHTER, unroca: 'combat-aircraft' }, 'su-30mk', 'Su-30MK', ['nato:Flanker']),
  curated({ ...COMBAT_HELICOPTER, unroca: 'attack-helicopters' }, 'mi-35m', 'Mi-35M', ['nato:Hind']),
  curated(TRANSPORT_HELICOPTER, 'mi-17', 'Mi-17', ['nato:Hip']),
  curated(TRANSPORT_HELICOPTER, 'mi-26', 'Mi-26', ['nato:Halo']),

  curated(FIGHTER, 'mig-15', 'MiG-15', ['nato:Fagot'], 'mig-15bis'),
  curated(TRAINER, 'mig-15uti', 'MiG-15UTI', ['nato:Midget']),
  curated(FIGHTER, 'mig-17', 'MiG-17', ['nato:Fresco']),
  curated(FIGHTER, 'mig-19', 'MiG-19', ['nato:Farmer']),
  curated(FIGHTER, 'mig-21f-13', 'MiG-21F-13', ['nato:Fishbed-C'], 'mig-21f'),
  curated(FIGHTER, 'mig-21pf', 'MiG-21PF', ['nato:Fishbed-D']),
  curated(FIGHTER, 'mig-21pfm', 'MiG-21PFM', ['nato:Fishbed-F']),
  curated(FIGHTER, 'mig-21mf', 'MiG-21MF', ['nato:Fishbed-J']),
  curated(FIGHTER, 'mig-23ms', 'MiG-23MS', ['nato:Flogger-E']),
  curated(FIGHTER, 'mig-23ml', 'MiG-23ML', ['nato:Flogger-G']),
  curated(FIGHTER, 'mig-25p', 'MiG-25P', ['nato:Foxbat-A']),
  curated(FIGHTER, 'mig-29', 'MiG-29', ['nato:Fulcrum']),
  curated(FIGHTER_BOMBER, 'mig-29s', 'MiG-29S', ['nato:Fulcrum-C']),
  curated(FIGHTER_BOMBER, 'su-7b', 'Su-7B', ['nato:Fitter-A']),
  curated(BOMBER, 'su-24', 'Su-24', ['nato:Fencer']),
  curated(GROUND_ATTACK, 'su-25', 'Su-25', ['nato:Frogfoot']),
  curated(FIGHTER_BOMBER, 'su-27s', 'Su-27S', ['nato:Flanker-B']),
  curated(BOMBER, 'il-28', 'Il-28', ['nato:Beagle']),
  curated(BOMBER, 'tu-16', 'Tu-16', ['nato:Badger']),
  curated(BOMBER, 'tu-22', 'Tu-22', ['nato:Blinder']),
  curated(COMBAT_TRAINER, 'yak-130', 'Yak-130', ['nato:Mitten']),
  curated(TRAINER, 'l-29-delfin', 'L-29 Delfin', ['nato:Maya'], 'l-29'),
  curated(TRAINER, 'yak-11', 'Yak-11', ['nato:Moose']),
  curated(TRAINER, 'yak-18', 'Yak-18', ['nato:Max']),
  curated(aircraft('light transport aircraft'), 'an-2', 'An-2', ['nato:Colt']),
  curated(TRANSPORT, 'an-12', 'An-12', ['nato:Cub']),
  curated(TRANSPORT, 'an-24', 'An-24', ['nato:Coke']),
  curated(TRANSPORT, 'an-26', 'An-26', ['nato:Curl']),
  curated(TRANSPORT, 'an-32', 'An-32', ['nato:Cline']),
  curated(TRANSPORT, 'il-14', 'Il-14', ['nato:Crate']),
  curated(TRANSPORT, 'il-18', 'Il-18', ['nato:Coot']),
  curated(aircraft('heavy transport aircraft'), 'il-76m', 'Il-76M', ['nato:Candid'], 'il-76'),
  curated(TANKER, 'il-78m', 'Il-78M', ['nato:Midas'], 'il-78'),
  curated(EARLY_WARNING, 'a-50ehi', 'A-50EhI', ['nato:Mainstay']),
  curated(ANTI_SUBMARINE, 'il-38', 'Il-38', ['nato:May']),
  curated(ANTI_SUBMARINE, 'tu-142m', 'Tu-142M', ['nato:Bear-F'], 'tu-142m-bear-f'),
  curated(aircraft('light helicopter'), 'mi-1', 'Mi-1', ['nato:Hare']),
  curated(aircraft('light helicopter'), 'mi-2', 'Mi-2', ['nato:Hoplite']),
  curated(HELICOPTER, 'mi-4a', 'Mi-4A', ['nato:Hound'], 'mi-4'),
  curated(TRANSPORT_HELICOPTER, 'mi-6t', 'Mi-6T', ['nato:Hook'], 'mi-6'),
  curated(TRANSPORT_HELICOPTER, 'mi-8t', 'Mi-8T', ['nato:Hip-C'], 'mi-8'),
  curated(ANTI_SUBMARINE_HELICOPTER, 'mi-14pl', 'Mi-14PL', ['nato:Haze']),
  curated(COMBAT_HELICOPTER, 'mi-24a', 'Mi-24A', ['nato:Hind-A']),
  curated(COMBAT_HELICOPTER, 'mi-24d', 'Mi-24D', ['nato:Hind-D', 'maker:Mi-25'], 'mi-24d-mi-25'),
  curated(COMBAT_HELICOPTER, 'mi-24v', 'Mi-24V', ['nato:Hind-E', 'maker:Mi-35'], 'mi-24v-mi-35'),
  curated(COMBAT_HELICOPTER, 'mi-24p', 'Mi-24P', ['nato:Hind-F', 'maker:Mi-35P'], 'mi-24p-mi-35p'),
  curated(COMBAT_HELICOPTER, 'mi-28n', 'Mi-28N', ['nato:Havoc']),
  curated(ANTI_SUBMARINE_HELICOPTER, 'ka-25bsh', 'Ka-25BSh', ['nato:Hormone']),
  curated(ANTI_SUBMARINE_HELICOPTER, 'ka-27pl', 'Ka-27PL', ['nato:Helix-A', 'maker:Ka-28']),
  curated(COMBAT_HELICOPTER, 'ka-52', 'Ka-52 Alligator', ['nato:Hokum-B'], 'ka-52-alligator'),

  curated(HELICOPTER, 'bell-205a-1', 'Bell-205A-1', ['code:UH-1H'], 'uh-1h'),
  curated(HELICOPTER, 'bell-212', 'Bell-212', ['code:UH-1N'], 'bell-212-uh-1n'),
  curated(TRANSPORT_HELICOPTER, 's-70-black-hawk', 'S-70 Black Hawk', ['code:UH-60']),
  curated(
    COMBAT_HELICOPTER,
    'ah-64d',
    'AH-64D Apache Longbow',
    [],
    'ah-64d-apache-longbow',
    'ah-64d-longbow',
  ),
  curated(COMBAT_HELICOPTER, 'ah-64e', 'AH-64E Apache', ['former:AH-64D Block III'], 'ah-64e-apache'),
  curated(FIGHTER_BOMBER, 'f-35a', 'F-35A Lightning II', ['spelling:F-35A Lightning-2'], 'f-35a-lightning-2'),
  curated(FIGHTER_BOMBER, 'f-16c-50', 'F-16C Block 50/52', [], 'f-16c-block-50-52'),
  curated(FIGHTER_BOMBER, 'jf-17', 'JF-17 Thunder', ['maker:FC-1'], 'jf-17-thunder'),
  curated(FIGHTER, 'j-6', 'J-6', ['code:F-6'], 'f-6'),
  curated(ARMED_UAV, 'bayraktar-tb2', 'Bayraktar TB2', ['spelling:Bayraktar TB-2'], 'bayraktar-tb-2'),
  curated(ARMED_UAV, 'mq-9', 'MQ-9 Reaper', ['maker:Predator B'], 'mq-9-reaper', 'mq-9-uav', 'mq-9-ucav'),
  curated(ARMED_UAV, 'wing-loong-1', 'Wing Loong-1', ['code:GJ-1']),
  curated(ARMED_UAV, 'wing-loong-2', 'Wing Loong-2', ['code:GJ-2']),
  curated(ARMED_UAV, 'ch-4b', 'CH-4B', ['full-name:Cai Hong-4B']),
];
