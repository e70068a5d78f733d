import type { SystemId } from './ids';
import type { Alias } from './party';

/** A type with a name, a class such as MANPADS, or weapons that a source does not name. */
export const SYSTEM_KINDS = ['system', 'class', 'unnamed'] as const;

/** One of the three things a system can be. */
export type SystemKind = (typeof SYSTEM_KINDS)[number];

/** The eleven armament categories of the SIPRI Arms Transfers Database, and small arms, which it leaves out. */
export const CATEGORY_LABEL = {
  aircraft: 'aircraft',
  'air-defence': 'air-defence systems',
  'armoured-vehicles': 'armoured vehicles',
  artillery: 'artillery',
  engines: 'engines',
  missiles: 'missiles',
  'naval-weapons': 'naval weapons',
  satellites: 'satellites',
  sensors: 'sensors',
  ships: 'ships',
  'small-arms': 'small arms',
  other: 'other',
} as const;

/** A system's category. */
export type Category = keyof typeof CATEGORY_LABEL;

/** Every category, in the order of the labels. */
export const CATEGORIES = Object.keys(CATEGORY_LABEL) as readonly Category[];

/** The seven categories of the UN Register of Conventional Arms, and its eighth for small arms. */
export const UNROCA_LABEL = {
  'battle-tanks': 'I battle tanks',
  'armoured-combat-vehicles': 'II armoured combat vehicles',
  'large-calibre-artillery': 'III large-calibre artillery systems',
  'combat-aircraft': 'IV combat aircraft',
  'attack-helicopters': 'V attack helicopters',
  warships: 'VI warships',
  'missiles-and-launchers': 'VII missiles and missile launchers',
  'small-arms-and-light-weapons': 'VIII small arms and light weapons',
} as const;

/** A system's category in the UN Register of Conventional Arms. */
export type UnrocaCategory = keyof typeof UNROCA_LABEL;

/** Every category of the UN Register, in its own order. */
export const UNROCA_CATEGORIES = Object.keys(UNROCA_LABEL) as readonly UnrocaCategory[];

/** A weapon system, a class of them, or the weapons that a source leaves unnamed. */
export interface System {
  readonly id: SystemId;
  readonly kind: SystemKind;
  readonly name: string;
  /** The name as it reads inside a sentence, where that differs: "a missile defence system". */
  readonly nameInText?: string;
  /** What it is, in two or three words: "assault rifle". */
  readonly description: string;
  /** Absent only where the source names no system. */
  readonly category?: Category;
  readonly unroca?: UnrocaCategory;
  readonly aliases: readonly Alias[];
  /** The class that this system belongs to: Igla-S is one of the MANPADS. */
  readonly memberOf?: SystemId;
  /** A slug that systems of one family share: Tor-M1 and its missiles are of the family `tor`. */
  readonly family?: string;
  /** Ids that this system had in earlier versions; links that hold them still lead here. */
  readonly formerIds: readonly SystemId[];
}
