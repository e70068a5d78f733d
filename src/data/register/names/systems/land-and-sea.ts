/** Armoured vehicles, artillery, small arms, ships and submarines, beginning with those of the case file. */
import { type CuratedSystem, curated, type SystemGroup } from './curated-system';

function vehicle(description: string): SystemGroup {
  return { category: 'armoured-vehicles', description };
}
function gun(description: string): SystemGroup {
  return { category: 'artillery', description };
}
function ship(description: string): SystemGroup {
  return { category: 'ships', description };
}

const TANK = vehicle('tank');
const CARRIER = vehicle('armoured personnel carrier');
const ROCKETS = gun('multiple rocket launcher');
const SELF_PROPELLED = gun('self-propelled gun');
const SUBMARINE = ship('submarine');
const MISSILE_BOAT = ship('missile boat');
const RIFLE: SystemGroup = {
  category: 'small-arms',
  description: 'assault rifle',
  unroca: 'small-arms-and-light-weapons',
};

const AK_103 = curated(RIFLE, 'ak-103', 'AK-103', ['maker:Kalashnikov AK-103']);

/** The curated systems for use on land and at sea. */
export const LAND_AND_SEA: readonly CuratedSystem[] = [
  { ...AK_103, system: { ...AK_103.system, nameInText: 'AK-103 rifles' } },
  curated({ ...TANK, unroca: 'battle-tanks' }, 't-72m1', 'T-72M1', []),
  curated(
    { ...vehicle('infantry fighting vehicle'), unroca: 'armoured-combat-vehicles' },
    'bmp-3',
    'BMP-3',
    [],
  ),

  curated(TANK, 'm-1a1', 'M-1A1 Abrams', ['spelling:M1A1'], 'm-1a1-abrams'),
  curated(TANK, 'm-1a2', 'M-1A2 Abrams', ['spelling:M1A2'], 'm-1a2-abrams'),
  curated(TANK, 'm-48', 'M-48 Patton', ['spelling:M48'], 'm-48-patton', 'm-48-vehicle'),
  curated(TANK, 'm-60a1', 'M-60A1', ['spelling:M60A1'], 'm-60a1-patton-2'),
  curated(TANK, 'm-60a3', 'M-60A3', ['spelling:M60A3'], 'm-60a3-patton-2'),
  curated(TANK, 'm-4-sherman', 'M-4 Sherman', ['spelling:M4 Sherman'], 'sherman'),
  curated(TANK, 'leopard-2a4', 'Leopard-2A4', ['spelling:Leopard 2A4']),
  curated(TANK, 'vt-4', 'VT-4', ['maker:MBT-3000']),
  curated(CARRIER, 'm-113', 'M-113', ['spelling:M113']),
  curated(CARRIER, 'hmmwv-ua', 'HMMWV-UA', ['full-name:High Mobility Multipurpose Wheeled Vehicle']),
  curated(CARRIER, 'ee-11-urutu', 'EE-11 Urutu', ['maker:Engesa EE-11']),

  curated(ROCKETS, 'bm-21-grad', 'BM-21 Grad', ['grau:9K51'], 'bm-21-grad-122mm', 'bm-21-122mm'),
  curated(ROCKETS, 'uragan', 'Uragan', ['grau:9K57', 'spelling:BM-22'], 'bm-22-9p140-uragan'),
  curated(ROCKETS, 'smerch', 'Smerch', ['grau:9K58', 'code:BM-30'], 'bm-9a52-smerch'),
  curated(ROCKETS, 'tos-1', 'TOS-1', ['maker:Buratino']),
  curated(ROCKETS, 'himars', 'HIMARS', ['code:M142', 'full-name:High Mobility Artillery Rocket System']),
  curated(ROCKETS, 'm-270-mlrs', 'M-270 MLRS', ['spelling:M270'], 'm-270-mlrs-227mm'),
  curated(SELF_PROPELLED, '2s1', '2S1 Gvozdika', ['maker:Gvozdika'], '2s1-122mm-artillery', '2s1-122mm'),
  curated(SELF_PROPELLED, '2s3', '2S3 Akatsiya', ['maker:Akatsiya'], '2s3-152mm'),
  curated(SELF_PROPELLED, '2s5', '2S5 Giatsint-S', ['maker:Giatsint-S'], '2s5-152mm'),
  curated(SELF_PROPELLED, '2s7', '2S7 Pion', ['maker:Pion'], '2s7-pion-203mm', '2s7-203mm'),
  curated(SELF_PROPELLED, '2s19', '2S19 Msta-S', ['maker:Msta-S'], '2s19-msta-s-152mm', '2s19-152mm'),
  curated(gun('self-propelled mortar'), '2s4', '2S4 Tyulpan', ['maker:Tyulpan'], '2s4-240mm'),
  curated(gun('towed gun'), 'd-30-122mm', 'D-30 122mm', ['grau:2A18']),
  curated(
    gun('towed gun'),
    'm-777',
    'M-777 155mm',
    ['spelling:M777', 'maker:UFH'],
    'ufh-m-777-155mm',
    'ufh-155mm',
  ),

  curated(SUBMARINE, 'project-613', 'Project-613', ['nato:Whiskey']),
  curated(SUBMARINE, 'project-633', 'Project-633', ['nato:Romeo']),
  curated(SUBMARINE, 'project-641', 'Project-641', ['nato:Foxtrot']),
  curated(SUBMARINE, 'project-877e', 'Project-877E', ['nato:Kilo']),
  curated(SUBMARINE, 'project-636e', 'Project-636E', ['nato:Improved Kilo']),
  curated(MISSILE_BOAT, 'project-183r', 'Project-183R', ['nato:Komar']),
  curated(MISSILE_BOAT, 'project-205', 'Project-205', ['nato:Osa class']),
  curated(ship('corvette'), 'project-1234', 'Project-1234', ['nato:Nanuchka']),
  curated(ship('corvette'), 'project-159', 'Project-159', ['nato:Petya']),
  curated(ship('corvette'), 'project-1159', 'Project-1159', ['nato:Koni']),
  curated(ship('destroyer'), 'project-61me', 'Project-61ME', ['nato:Kashin']),
  curated(ship('landing ship'), 'project-771', 'Project-771', ['nato:Polnocny']),
  curated(ship('landing ship'), 'project-775', 'Project-775', ['nato:Ropucha']),
];
