/** Whether the name of a column speaks of licences, in the languages of those who publish what they have given. */
import { isOfCounts } from './amount-words';

/** A name in small letters without accents, with what stands in brackets and in the number in which it is written. */
const written = (name: string) =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const asWords = (...words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');

/** Papers, and no things: a state may license many items with one. */
const LICENCES = asWords(
  ...['licen[cs]es?', 'permits?', 'authori[sz]ations?'],
  ...['\\p{L}*genehmigung(?:en)?', '\\p{L}*bewilligung(?:en)?', '\\p{L}*lizenz(?:en)?'],
  ...['autorisations?', 'licencias?', 'autorizacion(?:es)?', 'licencas?', 'autorizac(?:ao|oes)'],
  ...['licenz[ae]', 'autorizzazion[ei]', '\\p{L}*vergunning(?:en)?'],
  ...['\\p{L}*tillstand', 'licenser', 'lisens(?:er)?', '\\p{L}*tilladelser?', 'lupa|luvat|lupien'],
  ...['licencj\\p{L}{1,3}', 'zezwole(?:n|nie|nia|niach)', 'licenc[eií]', 'licencii', 'povolen[ií]'],
  ...['лицензи\\p{L}{1,3}', 'разрешени\\p{L}{1,2}', 'ліцензі\\p{L}{1,3}', 'дозвол(?:и|ів|у)?'],
  ...['engedely\\p{L}{0,4}', 'licente|licentelor', 'autorizatii'],
);

/** What is said of them beside the papers: that they were not given, and licences to make arms, which are another thing. */
const NO_GRANT =
  /(?<!\p{L})(?:refus|den(?:y|ie|eg)|reject|revok|pending|product|produc|statu|abgelehnt|widerruf|rechaz|negat|negad|rifiut|revoc|zamitnut|odmow|odmit|отказ|отклон|отозв|відмов)/u;

/** Things that were made, allowed or listed by a licence: the number is theirs. */
const OF_THINGS = asWords(
  '(?:under|by|per|with|in|on|each|pro|je|unter|sous|par|por|bajo|su|pod) \\p{L}+',
  'licen[cs]e (?:produc\\p{L}*|built|made)',
);

const speaksOf = (name: string) => LICENCES.test(written(name)) && !NO_GRANT.test(written(name));

/** Whether the names of the columns speak of licences that were given: what such a table lists was allowed, and not ordered. */
export const speaksOfLicences = (header: readonly string[]): boolean =>
  header.some(speaksOf) && !header.some((name) => NO_GRANT.test(written(name)));

/** Whether what a column counts, if it counts, is licences: given ones or not. */
export function isOfLicences(name: string): boolean {
  const [first] = OF_THINGS.exec(written(name)) ?? [];
  return LICENCES.test(written(name)) && !(first !== undefined && LICENCES.test(first));
}

/** What may stand beside them where nothing else is named: "Licences issued", "Export licences granted". */
const OF_GIVEN = asWords(
  ...['export', 'issued', 'granted', 'given', 'approved', 'total', 'single', 'individual', 'of', 'all'],
  ...['erteilte?', 'accordees', 'delivrees', 'concedidas', 'otorgadas', 'rilasciate', 'wydane', 'udelene'],
);

/** Whether a column is called by licences that were given alone: numbers below it may be how many. */
export function isOfLicencesAlone(name: string): boolean {
  const rest = (words: RegExp, text: string) => text.replace(new RegExp(words, 'gu'), ' ');
  return speaksOf(name) && rest(OF_GIVEN, rest(LICENCES, written(name))).trim() === '';
}

/** Things that one licence may allow many of. */
const THINGS = asWords(
  ...['weapons?', 'arms', 'items?', 'units?', 'pieces?', 'systems?', 'vehicles?', 'goods', 'products?'],
  ...['waffen', 'stuck\\p{L}*', 'guter\\p{L}*', 'armes', 'materiels?', 'armas', 'unidades', 'piezas'],
  ...['armi', 'pezzi', 'sztuk\\p{L}*', 'kusu', 'zbrani', 'единиц', 'штук', 'оружия', 'одиниць'],
);

/** Whether a column counts things, by its name, as another may count licences: "Number of weapons". */
export const countsThings = (name: string): boolean =>
  !isOfLicences(name) &&
  !NO_GRANT.test(written(name)) &&
  isOfCounts(written(name)) &&
  THINGS.test(written(name));

/** Whether a column holds how many licences were given, by its name. */
export const countsLicences = (name: string): boolean => speaksOf(name) && isOfCounts(written(name));
