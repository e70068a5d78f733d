/** Which of SIPRI's categories a thing belongs to, from SIPRI's own label or, where a file has none, its description. */

import { remembering } from '../../../domain/memoize/remembering';
import type { Category } from '../../../domain/model/system';
import { descriptionInWords } from './descriptions';

/**
 * What a description's words say of its category. The first rule that fits decides, so that what a thing is
 * part of or mounted on ("aircraft engine", "tank turret", "naval gun") stands before what the bare word means.
 */
const RULES: readonly (readonly [RegExp, Category])[] = [
  [/anti-aircraft gun turret/, 'air-defence'],
  [/(self-propelled gun|mortar) turret/, 'artillery'],
  [/turret|air refuel/, 'other'],
  [/chassis/, 'armoured-vehicles'],
  [/satellite/, 'satellites'],
  [/\bengine\b|turbofan|turbojet|turboprop|turbine|reactor/, 'engines'],
  [
    /(?<!anti-)radar|sonar|electro-optical|(search|reconnaissance|intelligence|surveillance) system/,
    'sensors',
  ],
  // SIPRI files coastal defence systems under their sensors, not under their missiles.
  [/coastal defence system/, 'sensors'],
  [/naval (gun|mortar|multiple rocket|surface-to-air missile system|sam system)/, 'naval-weapons'],
  [/anti-submarine (mortar|multiple rocket|rocket)/, 'naval-weapons'],
  [/missile (boat|ship|craft)|torpedo boat|missile submarine/, 'ships'],
  [/(surface-to-surface )missile (launcher|system)|coastal defence gun/, 'artillery'],
  [/(missile|air-defence|gun) system/, 'air-defence'],
  [/missile|torpedo|guided (bomb|glide|rocket|shell)|loitering|attack drone|naval mine/, 'missiles'],
  [/anti-aircraft gun|air-defence/, 'air-defence'],
  [/aircraft carrier/, 'ships'],
  [/\bgun\b|mortar|howitzer|rocket launcher|launcher/, 'artillery'],
  [/aircraft|helicopter|airship|aerial vehicle|drone/, 'aircraft'],
  [/ship\b|boat|frigate|corvette|cruiser|destroyer(?<!tank destroyer)|submarine|tanker|\btug\b/, 'ships'],
  [/craft|minehunter|minelayer|minesweeper|icebreaker|cutter/, 'ships'],
  [/tank|vehicle|armoured|personnel carrier|command post/, 'armoured-vehicles'],
];

/** A register has some two hundred descriptions. */
const MAX_REMEMBERED = 2000;

/** The category that SIPRI's description tells, or undefined where no rule of ours knows the words. */
export const categoryOfDescription: (description: string) => Category | undefined = remembering(
  MAX_REMEMBERED,
  (description) => {
    const words = descriptionInWords(description).toLowerCase();
    return RULES.find(([pattern]) => pattern.test(words))?.[1];
  },
);

/** A label without what differs between releases: "Air-defence systems" and "Air defence systems" are one. */
function bare(label: string): string {
  return label.toLowerCase().replace(/[^a-z]/g, '');
}

/** SIPRI's eleven labels, and one for what SIPRI leaves out. */
const BY_LABEL: Readonly<Record<string, Category>> = {
  aircraft: 'aircraft',
  airdefencesystems: 'air-defence',
  armouredvehicles: 'armoured-vehicles',
  artillery: 'artillery',
  engines: 'engines',
  missiles: 'missiles',
  navalweapons: 'naval-weapons',
  satellites: 'satellites',
  sensors: 'sensors',
  ships: 'ships',
  smallarms: 'small-arms',
  other: 'other',
};

/** The category that a deliveries file names, whichever release spells it, or undefined where it is none of them. */
export function categoryOfLabel(label: string): Category | undefined {
  const words = bare(label);
  return Object.hasOwn(BY_LABEL, words) ? BY_LABEL[words] : undefined;
}
