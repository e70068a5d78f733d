import type { Identifiers } from './identifiers';
import type { SystemId } from './ids';
import type { Alias } from './party';

/** A type with a name, a class such as MANPADS, or weapons that a source does not name. */
export const SYSTEM_KINDS = ['system', 'class', 'unnamed'] as const;

/** One of the three things a system can be. */
export type SystemKind = (typeof SYSTEM_KINDS)[number];

/** The eleven armament categories of the SIPRI Arms Transfers Database, and small arms, which it leaves out. */
export const CATEGORIES = [
  'aircraft',
  'air-defence',
  'armoured-vehicles',
  'artillery',
  'engines',
  'missiles',
  'naval-weapons',
  'satellites',
  'sensors',
  'ships',
  'small-arms',
  'other',
] as const;

/** A system's category. */
export type Category = (typeof CATEGORIES)[number];

/** The seven categories of the UN Register of Conventional Arms, and its eighth for small arms. */
export const UNROCA_CATEGORIES = [
  'battle-tanks',
  'armoured-combat-vehicles',
  'large-calibre-artillery',
  'combat-aircraft',
  'attack-helicopters',
  'warships',
  'missiles-and-launchers',
  'small-arms-and-light-weapons',
] as const;

/** A system's category in the UN Register of Conventional Arms. */
export type UnrocaCategory = (typeof UNROCA_CATEGORIES)[number];

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
  /** What others know it by; absent where nobody has said so. */
  readonly identifiers?: Identifiers;
  /** The class that this system belongs to: Igla-S is one of the MANPADS. */
  readonly memberOf?: SystemId;
  /** A slug that systems of one family share: Tor-M1 and its missiles are of the family `tor`. */
  readonly family?: string;
  /** Ids that this system had in earlier versions; links that hold them still lead here. */
  readonly formerIds: readonly SystemId[];
}
