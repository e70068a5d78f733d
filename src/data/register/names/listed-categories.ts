/** The categories of lists that many tables of arms keep to, in words of ours, by what tables write of them. */
import type { Category } from '../../../domain/model/system';

/** A category of a list: how its list is told apart in ids, what it is shown as, and the category of ours that all of it belongs to. */
export interface ListedCategory {
  readonly id: string;
  readonly name: string;
  readonly category?: Category;
}

type Rows = Readonly<Record<string, readonly [words: string, category?: Category]>>;

/** The Common Military List of the European Union (Official Journal, 2023/C 72/02). */
const OF_EU_LIST: Rows = {
  1: ['small arms', 'small-arms'],
  2: ['larger guns', 'artillery'],
  3: ['ammunition'],
  4: ['bombs, rockets and missiles', 'missiles'],
  5: ['fire control and warning', 'sensors'],
  6: ['ground vehicles', 'armoured-vehicles'],
  7: ['toxic agents and riot control'],
  8: ['explosives and fuels'],
  9: ['warships', 'ships'],
  10: ['aircraft and drones', 'aircraft'],
  11: ['electronics'],
  12: ['kinetic energy weapons'],
  13: ['armour and protection'],
  14: ['training equipment'],
  15: ['imaging equipment', 'sensors'],
  16: ['unfinished parts'],
  17: ['miscellaneous equipment'],
  18: ['production equipment'],
  19: ['directed energy weapons'],
  20: ['superconductive equipment'],
  21: ['software'],
  22: ['technology'],
};

/**
 * Headings of the Harmonized System that are of arms alone: chapter 93, "Arms and ammunition; parts and accessories thereof" (World Customs
 * Organization, HS 2022), tanks, and warships. Other lists have other things under 8710, so that those are only known where the cell says that it is HS.
 */
const OF_HS: Rows = {
  93: ['arms and ammunition'],
  9301: ['military weapons'],
  9302: ['revolvers and pistols', 'small-arms'],
  9303: ['sporting and other firearms', 'small-arms'],
  9304: ['air guns, truncheons and other arms'],
  9305: ['parts and accessories of arms'],
  9306: ['bombs, grenades, missiles and ammunition'],
  9307: ['swords and bayonets'],
  8710: ['tanks and armoured fighting vehicles', 'armoured-vehicles'],
  890610: ['warships', 'ships'],
};

/**
 * What the first number of an entry of the list of dual-use goods stands for (Annex I of Regulation (EU) 2021/821). Such goods are no arms,
 * and national lists of licences have them among arms.
 */
const OF_DUAL_USE: Rows = {
  0: ['nuclear materials'],
  1: ['special materials'],
  2: ['materials processing'],
  3: ['electronics'],
  4: ['computers'],
  5: ['telecommunications and information security'],
  6: ['sensors and lasers'],
  7: ['navigation and avionics'],
  8: ['marine technology'],
  9: ['aerospace and propulsion'],
};

/** A list: how its categories are written, and what they are called. */
interface List {
  readonly rows: Rows;
  readonly pattern: RegExp;
  readonly id: (code: string) => string;
  readonly shown: (code: string) => string;
}

const LISTS: readonly List[] = [
  {
    rows: OF_EU_LIST,
    // What a letter parts off is of the same category: "ML1a", "ML10.c".
    pattern: /^ML ?-?0?(\d{1,2})(?:[ .]?\(?[a-k]\)?)?$/i,
    id: (code) => `ml${code}`,
    shown: (code) => `ML${code}`,
  },
  {
    rows: OF_HS,
    pattern: /^(?:HS ?(?=\d)|(?=930\d$))(\d{2}|\d{4}|\d{6})$/i,
    id: (code) => `hs ${code}`,
    shown: (code) => `HS ${code}`,
  },
];

/** An entry of the list of dual-use goods: "5A002", "1C350.a". */
const DUAL_USE = /^([0-9])([A-E])([0-9]{3})(?:[.]?[a-z0-9.]{0,12})?$/i;

/** Goods that can be used for arms and for other things, by the number of their entry; null for all else. */
function dualUse(cell: string): ListedCategory | null {
  const [, group = '', kind = '', number = ''] = DUAL_USE.exec(cell) ?? [];
  const [words] = OF_DUAL_USE[group] ?? [];
  const code = `${group}${kind.toUpperCase()}${number}`;
  return words === undefined
    ? null
    : { id: `dual-use ${code.toLowerCase()}`, name: `${code}, dual-use goods: ${words}` };
}

/** The category of a list that a cell names by its number; null for any other. */
export function listedCategory(cell: string): ListedCategory | null {
  for (const { rows, pattern, id, shown } of LISTS) {
    const [, code = ''] = pattern.exec(cell) ?? [];
    const row = Object.hasOwn(rows, code) ? rows[code] : undefined;
    if (!row) continue;
    const [words, category] = row;
    return { id: id(code), name: `${shown(code)}, ${words}`, ...(category && { category }) };
  }
  return dualUse(cell);
}
