import type { Fault } from '../../../data/fault';
import type {
  FoundInFile,
  Hint,
  JsonFault,
  Problem,
  Rule,
  Shown,
  Side,
  TypeName,
} from '../../../data/problem';
import { MAX_ADDRESS } from '../../../domain/text/address';
import { type ByCode, byCode } from '../../grammar/by-code';
import { whyNoDate } from '../deals/date-faults';
import { formatNumber, forNumber, listed, quoted } from '../grammar/grammar';

const at = ({ start, end }: { readonly start: number; readonly end: number }) => `at ${start} to ${end}`;

const SIDE: Readonly<Record<Side, string>> = { before: 'before', after: 'after' };

const VALUE: ByCode<Shown, string> = {
  words: ({ words }) => quoted(words),
  list: 'a list',
  object: 'an object',
  plain: ({ text }) => text,
};

const shown = (value: Shown) => byCode(VALUE, value);

const TYPE: Readonly<Record<TypeName, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
};

const FOUND: ByCode<FoundInFile, string> = {
  'list-of': ({ length }) => `a list of ${length}`,
  'empty-object': 'an empty object',
  'object-with': ({ keys, andMore }) =>
    `an object with ${keys.map(quoted).join(', ')}${andMore ? ' and more' : ''}`,
  value: ({ value }) => shown(value),
};

const JSON_FAULT: Readonly<Record<JsonFault, (found: string) => string>> = {
  symbol: (found) => `${found} is neither a value nor a sign of JSON`,
  value: (found) => `expected a value, found ${found}`,
  key: (found) => `expected a key in quotation marks, found ${found}`,
  colon: (found) => `expected a colon, found ${found}`,
  comma: (found) => `expected a comma or a closing bracket, found ${found}`,
  brace: (found) => `expected “}”, found ${found}`,
  bracket: (found) => `expected “]”, found ${found}`,
  end: (found) => `expected nothing more, found ${found}`,
  comment: (found) => `${found} is a comment, and JSON has none`,
  'string-end': (found) => `the text ${found} does not end on its line`,
  'number-end': (found) => `the number ${found} is cut off`,
  escape: (found) => `the text ${found} has an escape that JSON does not know`,
  'control-character': (found) => `the text ${found} has a control character`,
  unreadable: (found) => `cannot read ${found}`,
};

const RULE: Readonly<Record<Rule, string>> = {
  'address-length': `must not be longer than ${MAX_ADDRESS} characters`,
  'address-scheme': 'must be an address that begins with https:// or http://',
  'address-host-spaces': 'must have no space in its host, which stands right after the two slashes',
  'address-spaces': 'must hold no spaces, and no signs that are not seen or turn the order of others',
  'address-signs':
    'must hold no backslash, quotation mark or angle bracket: browsers read them in other ways',
  'address-host': 'must have a host that can be read',
  'address-login': 'must not hold a name or password before its host, which would hide where it leads',
  amount: 'must have a min or a max',
  cells: 'must be an object with the cells of the row by the names of their columns',
  currency: 'must be an ISO 4217 code such as USD',
  doi: 'must be a DOI such as 10.55163/SAFC1241, without an address before it',
  empty: 'must not be empty',
  hexadecimal: 'must be 64 lower-case hexadecimal digits',
  'hidden-signs': 'must hold no signs that are not seen or turn the order of letters (such as U+202E)',
  language: 'must be a language tag (BCP 47) such as es or pt-BR',
  lei: 'must be an LEI: 20 capitals and digits, the last two of them digits',
  'lei-checksum': 'is no LEI: its last two digits do not fit the others, so a sign is wrong',
  link: 'must be the query of a link, such as ?v=1&party=VEN&view=graph, without spaces',
  'many-steps': 'must not have more than 99 steps',
  negative: 'must not be negative',
  'no-interval': 'must be one day, month or year, not a time from one to another',
  'no-steps': 'must have at least one step',
  'party-id': 'must be an ISO 3166 code in capitals (RUS) or a slug (farc)',
  quantity: 'must have a min, a max or the words of the source',
  slug: 'must be a slug: lower-case letters and digits, in groups joined by single hyphens',
  'text-and-hash': 'must have both a text and its sha256, or neither',
  'too-large': 'must not be larger than what can be added up exactly',
  version: 'must be a version such as 1.0.0',
  'whole-number': 'must be a whole number',
  wikidata: 'must be a number of Wikidata such as Q159',
};

type Clash = Extract<Problem, { readonly code: 'clash' }>;

/** How many ids of a kind are named; the others are counted. */
const NAMED = 6;

/** The items of a dataset, one and several, and what is said where another dataset has one with the same id. */
const ITEM: Readonly<Record<Clash['of'], readonly [one: string, several: string, clash: string]>> = {
  party: ['party', 'parties', 'a party here, and a system or relationship there'],
  system: ['system', 'systems', 'a system here, and a party or relationship there'],
  relationship: ['relationship', 'relationships', 'there already, as a relationship or something else'],
  claim: ['claim', 'claims', 'there already, as a claim'],
  source: ['source', 'sources', 'there already, as a source with other words about it'],
};

/** "claim delivery", "23 claims: delivery, talks and 21 more". */
function clashing({ of, ids }: Clash): string {
  const [one, several] = ITEM[of];
  if (ids.length === 1) return `${one} ${ids[0]}`;
  const more = ids.length - NAMED;
  const named =
    more > 0 ? `${ids.slice(0, NAMED).join(', ')} and ${formatNumber(more)} more` : listed(ids, 'and');
  return `${formatNumber(ids.length)} ${several}: ${named}`;
}

/** Sentences without their subject, which is the path: "must be text, not 5". */
const PROBLEM: ByCode<Problem, string> = {
  'larger-file': ({ most }) => `is larger than ${most} MB, the most that is read`,
  'empty-file': 'is empty',
  'no-json-or-too-deep': 'is not JSON, or is too deeply nested to be read',
  'no-json': ({ why, found }) =>
    `is not JSON: ${JSON_FAULT[why](found === null ? 'the end of the file' : quoted(found))}`,
  'too-deep': ({ most }) => `is nested more than ${most} levels deep`,
  'no-dataset': ({ found }) => `is not a dataset of Armsgraph: found ${byCode(FOUND, found)}`,
  'other-kind': ({ kind, value }) =>
    `must be “${kind}”, not ${shown(value)}: this is not a dataset of Armsgraph`,
  'newer-format': ({ version, newest }) =>
    `is ${version}, which is newer than ${newest}, the newest version of the format known here`,

  'unknown-key': 'is not a known key',
  missing: 'is missing',
  'key-again': ({ line }) => `is there twice: its object has this key in line ${line} already`,
  'wrong-type': ({ expected, value }) => `must be ${TYPE[expected]}, not ${shown(value)}`,
  'wrong-value': ({ expected, value }) => `must be ${expected}, not ${shown(value)}`,
  'wrong-word': ({ expected, value }) => `must be “${expected}”, not ${shown(value)}`,
  'unknown-word': ({ value }) => `must be one of the known words, not ${shown(value)}`,
  rule: ({ rule }) => RULE[rule],
  'too-long': ({ most }) => `must not be longer than ${formatNumber(most)} characters`,
  'no-date': ({ reason }) => `is not an EDTF date: ${whyNoDate(reason)}`,
  reversed: ({ min, max }) => `has its min (${min}) above its max (${max})`,
  other: ({ message }) => message,

  'taken-id': ({ id, by, isFormer }) =>
    `${quoted(id)} is already ${isFormer ? 'a former id' : 'the id'} of ${by}`,
  'no-such': ({ of, id }) =>
    `there is no ${of === 'member' ? 'dataset among the members' : ITEM[of][0]} ${quoted(id)}`,
  'about-of-no-objection': ({ kind }) => `is only for objections, and this is of kind ${quoted(kind)}`,
  'no-system': ({ kind }) => `is missing: the kind ${quoted(kind)} needs a system`,
  'quantity-of-no-goods': ({ kind }) => `must not be a quantity: the kind ${quoted(kind)} carries no goods`,
  'ends-first': ({ from, until }) => `must not be before its beginning: ${until} is before ${from}`,
  'no-about': 'is missing: an objection is about a relationship',
  'no-status': 'has no claim that supports it and gives it a status',
  'no-unknown-words': ({ column }) =>
    `must not be “unknown”, which is for the row of a table that says it in words that are not known here, with these in its column ${quoted(column)}`,
  'member-of-itself': 'makes it a member of itself',
  'band-of-nobody': 'must name a party that it is about',
  'about-objection': ({ id }) => `must not be about another objection, ${quoted(id)}`,
  'claim-elsewhere': ({ id }) =>
    `must be a claim about this relationship, and ${quoted(id)} is about another`,
  'both-ends': ({ id }) => `must not be ${quoted(id)} too, as “from” is`,
  'no-class': ({ id, kind }) => `must be a class, and ${quoted(id)} is of kind ${quoted(kind)}`,
  'no-register': ({ id, kind }) => `must be a register, and ${quoted(id)} is of kind ${quoted(kind)}`,
  clash: ({ of, ids }) => `${forNumber(ids.length, 'is', 'are')} ${ITEM[of][2]}`,
  'checked-later': ({ date }) => `must not be a day to come, and ${date} is`,
  'look-alike': ({ name }) => `${quoted(name)} can be taken for another name`,

  'end-before-start': 'must be greater than the start',
  'wrong-hash': 'is not the hash of the text',
  'not-there': ({ words, source, ...span }) =>
    `${quoted(words)} does not stand ${at(span)} in the text of ${quoted(source)}`,
  'not-beside': ({ words, side }) => `${quoted(words)} does not stand right ${SIDE[side]} the words`,
  'empty-beside': ({ side }) => `must not be empty: text stands ${SIDE[side]} the words`,
  'no-text': ({ id }) => `must have a text to quote, and ${quoted(id)} has none`,
};

const HINT: ByCode<Hint, string> = {
  'did-you-mean': ({ word }) => `did you mean ${quoted(word)}?`,
  'range-meant': ({ min, max }) => `did you mean a min of ${min} and a max of ${max}?`,
  known: ({ words }) => `known: ${words.join(', ')}`,
  'another-file': 'choose another file',
  'begins-with': ({ beginning }) =>
    `choose another file; a dataset is an object that begins with ${beginning}`,
  'newer-app': 'use a newer Armsgraph, or an older version of the file',
  split: 'split it into several datasets',
  'leave-out': 'leave it out',
  'keep-one': 'keep the one that is meant',
  'unnamed-system': 'where the source names none, use a system of kind “unnamed”',
  'add-status': 'add a claim with the stance “supports” that says a status',
  'web-page': 'this looks like a web page',
  'cut-off': 'the file may have been cut off: get it again',
  'comma-before': 'take away the comma before it',
  'double-quotation-marks': 'text stands between double quotation marks',
  'no-comments': 'take all comments away',
  'give-text': 'give the source its text and sha256, or cite it as a paraphrase',
  'hash-is': ({ hash }) => `it is ${hash}`,
  'stand-at': (span) => `they stand ${at(span)}`,
  'same-words-at': (span) => `the same words stand ${at(span)}, but nothing says that these are meant`,
  'changed-to': ({ words, ...span }) => `they now stand ${at(span)}, changed to ${quoted(words)}`,
  'most-like': ({ words, ...span }) =>
    `most like them is ${quoted(words)} ${at(span)}, but nothing says that these are meant`,
  'text-length': ({ length }) => `the text has ${length} characters`,
  'text-says': ({ words }) => `the text says ${quoted(words)}`,
  'text-says-there': ({ words }) => `the text says ${quoted(words)} there`,
  'nothing-beside': ({ side }) => `nothing stands ${SIDE[side]} them`,
  letters: ({ letters }) => letters,
};

/** What is wrong with a dataset file, what was probably meant, and what to do. */
export const faults = {
  problem: (of: Problem) => byCode(PROBLEM, of),
  hint: (of: Hint) => byCode(HINT, of),
  inBrackets: (of: Hint) => `(${byCode(HINT, of)})`,
  /** `line 7: ` */
  line: (line: number) => `line ${line}: `,
  wholeFile: 'the file',
  /** What a fault is about, where that is not a path in a file. */
  subject: ({ problem }: Fault) => (problem.code === 'clash' ? clashing(problem) : null),
};
