/** First parts of words that mostly keep a hyphen of their own, in the languages that are read most: “non-”, “well-”, “sous-”. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prefixes and words behind which a hyphen may be one of the word. */
const FIRST = words(
  [
    'non well anti pre pré co re ré self ex semi multi long short counter inter sub ultra under over mid post pro quasi',
    'all cross full half high low new then vice pan neo pseudo super hyper trans bi tri extra intra infra mini micro macro',
    'double single first third twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine',
    'nicht vize deutsch ko franco russo anglo sino germano italo hispano ruso luso greco gréco turco austro israélo',
    'sous demi contre avant après arrière haut peut entre porte lance garde plate celui celle ceux quelques',
    'tout toute dix vingt trente quarante cinquante soixante quatre',
  ].join(' '),
);

/** Adjectives that stand before another one: “russisch-”, “político-”. */
const ADJECTIVE = /(?:isch|ico)$/u;

/** Second parts that are only ends of words: “short-age”, “six-teen”. */
const ENDING =
  /^(?:er|ers|est|ly|ing|ings|ed|en|ens|ern|ened|ening|age|ages|ary|dle|ment|ments|ness|teen|teenth|th|ty|aine|aines|s|es)$/u;

/** Common words that begin with such a first part and have no hyphen, by how their second parts begin. */
const ONE_WORD: Readonly<Record<string, RegExp>> = {
  re: /^(?:port|publi|públi|sult|main|quir|quest|search|ceiv|spon|gion|lation|present|gime|view|ference|cord|duc|tir|serv|move)/u,
  ré: /^(?:publi|gion|sult|pon|cent|gime|duc)/u,
  pre: /^(?:sent|sid|ssure|par|vious|vent|cis|fer|dict)/u,
  pré: /^(?:sent|sid|par|cis|vu|fér)/u,
  pro: /^(?:duc|duk|duz|gram|ject|jekt|yect|cess|cur|tect|vid|vis|pos|mis|gress|cee|vok|voc|per|por|blem)/u,
  ex: /^(?:port|pert|plo|plai|pan|ten|press|peri|peci|pect|pens|change|ist|act|clu|am)/u,
  sub: /^(?:mar|mit|ject|sid|stan|sequent)/u,
  inter: /^(?:na[tcz]|est|es|view|ior|vent|cept|pret|mediat)/u,
  under: /^(?:st|mine|go|took|tak|water)/u,
  over: /^(?:all|haul|see|view|whelm|throw)/u,
  multi: /^(?:pl)/u,
  semi: /^(?:nar)/u,
  co: /^(?:lon|hort|lum|lomb|llab|mo$|mmand|mman|ntra|nsid|nstr)/u,
};

/** Whether a word whose parts stand on two lines may have its hyphen of its own; both in small letters. */
export function mayKeepHyphen(first: string, second: string): boolean {
  if (first === 'so') return second === 'called';
  if (!FIRST.has(first) && !(first.length > 4 && ADJECTIVE.test(first))) return false;
  return !ENDING.test(second) && ONE_WORD[first]?.test(second) !== true;
}
