/** Names of continents and of other regions: many states together, none of whom they name. */
import { foldedName } from './party-names';

const CONTINENTS = [
  ...['africa', 'asia', 'europe', 'america', 'americas', 'oceania', 'eurasia', 'australasia'],
  ...['afrika', 'asien', 'europa', 'amerika', 'ozeanien', 'afrique', 'asie', 'amerique', 'ameriques'],
  ...['oceanie', 'oceanía', 'azie', 'oceanië', 'afryka', 'azja', 'ameryka', 'aasia', 'avrupa', 'asya'],
  ...['африка', 'азия', 'европа', 'америка', 'океания', 'азія', 'європа', 'океанія'],
];

/** What stands before or after them: "Sub-Saharan Africa", "América Latina", "Afrique du Nord". */
const PARTS = [
  ...['north', 'northern', 'south', 'southern', 'east', 'eastern', 'west', 'western', 'central', 'middle'],
  ...['sub', 'saharan', 'subsaharan', 'latin', 'southeast', 'southeastern', 'northeast', 'and', 'other'],
  ...['rest', 'of', 'minor', 'pacific', 'nord', 'nordliches', 'sud', 'ost', 'west', 'mittel', 'zentral'],
  ...['latein', 'sudost', 'subsahara', 'du', 'de', 'del', 'la', 'l', 'norte', 'sur', 'sul', 'sudeste'],
  ...['este', 'oeste', 'oriental', 'occidental', 'orientale', 'occidentale', 'centrale', 'est', 'ouest'],
  ...['latina', 'latine', 'subsahariana', 'subsaharienne', 'северная', 'южная', 'центральная', 'западная'],
  ...['восточная', 'латинская', 'північна', 'південна', 'центральна', 'західна', 'східна', 'латинська'],
];

/** Regions that have names of their own. */
const OTHERS = [
  ...['middle east', 'near east', 'far east', 'caribbean', 'maghreb', 'balkans', 'western balkans'],
  ...['scandinavia', 'gulf', 'persian gulf', 'arab states', 'gulf states', 'sahel', 'caucasus', 'pacific'],
  ...['naher osten', 'nahost', 'mittlerer osten', 'karibik', 'moyen orient', 'proche orient', 'caraibes'],
  ...['oriente medio', 'oriente proximo', 'caribe', 'medio oriente', 'midden oosten'],
  ...['ближний восток', 'близький схід', 'latin america and the caribbean', 'asia pacific'],
  ...['asia and the pacific', 'asia and oceania', 'mena', 'middle east and north africa'],
];

const IS_CONTINENT: ReadonlySet<string> = new Set(CONTINENTS.map(foldedName));
const IS_PART: ReadonlySet<string> = new Set(PARTS.map(foldedName));
const IS_REGION: ReadonlySet<string> = new Set(OTHERS.map(foldedName));

/** A compound as German has it: "Nordafrika", "Lateinamerika". */
const isCompound = (word: string) =>
  PARTS.some((part) => word.startsWith(part) && IS_CONTINENT.has(word.slice(part.length)));

/** Whether a name is that of a continent or another region, in whatever style. A state that is called so goes before it. */
export function namesRegion(name: string): boolean {
  const fold = foldedName(name);
  if (IS_REGION.has(fold)) return true;
  const words = fold.split(' ');
  const isContinent = (word: string) => IS_CONTINENT.has(word) || isCompound(word);
  return words.some(isContinent) && words.every((word) => isContinent(word) || IS_PART.has(word));
}
