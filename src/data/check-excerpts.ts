/** Every quotation stands in its source, character for character, at its position. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Citation } from '../domain/model/claim';
import type { Source } from '../domain/model/source';
import { codePointLength, sliceCodePoints } from '../domain/quotes/quotation';
import { type Relocation, relocate } from '../domain/quotes/relocate';
import type { Draft } from './draft';
import { brief, type Fault, fault } from './fault';
import type { Hint, Problem, Side } from './problem';

type Quotation = Extract<Citation, { type: 'quotation' }>;

/** Finds where the words of a quotation stand in a text now; null where that would take too long. */
type Finder = (text: string, citation: Quotation) => Relocation | null;

/** A quotation in its source's text. */
interface Excerpt {
  readonly path: string;
  readonly citation: Quotation;
  readonly text: string;
  readonly find: Finder;
}

const CONTEXT = 20;

/** How many characters are searched, over all quotations that are wrong: a few seconds' worth. */
const MAX_SEARCHED = 20_000_000;

function finder(): Finder {
  let searched = 0;
  return (text, citation) => {
    searched += text.length;
    return searched > MAX_SEARCHED ? null : relocate(text, citation);
  };
}

/** Where the words stand now, or what is most like them; nothing where nothing is like them. */
function now({ citation, text, find }: Excerpt): Hint | null {
  const found = find(text, citation);
  const span = found?.found === 'nowhere' ? found.best : found;
  if (!found || !span) return null;
  const { start, end } = span;
  const words = sliceCodePoints(text, start, end);
  const isSame = words === citation.quote.exact;
  if (found.found === 'nowhere')
    return isSame
      ? { code: 'same-words-at', start, end }
      : { code: 'most-like', words: brief(words), start, end };
  return isSame ? { code: 'stand-at', start, end } : { code: 'changed-to', words: brief(words), start, end };
}

function instead({ citation, text }: Excerpt): Hint {
  const { start, end } = citation.position;
  const words = sliceCodePoints(text, start, end);
  return words === ''
    ? { code: 'text-length', length: codePointLength(text) }
    : { code: 'text-says-there', words: brief(words) };
}

function checkWords(excerpt: Excerpt): Fault[] {
  const { path, citation, text } = excerpt;
  const { quote, position } = citation;
  if (position.end <= position.start) {
    return [fault(`${path}.position.end`, { code: 'end-before-start' }, now(excerpt))];
  }
  if (sliceCodePoints(text, position.start, position.end) === quote.exact) return checkContext(excerpt);
  const { start, end } = position;
  const problem: Problem = {
    code: 'not-there',
    words: brief(quote.exact),
    source: citation.source,
    start,
    end,
  };
  return [fault(`${path}.quote.exact`, problem, now(excerpt) ?? instead(excerpt))];
}

/** What stands before and after the words. */
function checkContext({ path, citation, text }: Excerpt): Fault[] {
  const { quote, position } = citation;
  const { start, end } = position;
  const before = sliceCodePoints(text, start - Math.max(CONTEXT, codePointLength(quote.prefix)), start);
  const after = sliceCodePoints(text, end, end + Math.max(CONTEXT, codePointLength(quote.suffix)));
  return [
    ...checkBeside(`${path}.quote.prefix`, quote.prefix, before, before.endsWith(quote.prefix), 'before'),
    ...checkBeside(`${path}.quote.suffix`, quote.suffix, after, after.startsWith(quote.suffix), 'after'),
    ...checkLead({ path, citation, text }),
  ];
}

/** The words that a quotation points back to are the source’s as well. */
function checkLead({ path, citation, text }: Pick<Excerpt, 'path' | 'citation' | 'text'>): Fault[] {
  const { lead, position } = citation;
  if (lead === undefined) return [];
  const before = sliceCodePoints(text, position.start - codePointLength(lead), position.start);
  return checkBeside(`${path}.lead`, lead, before, before === lead, 'before');
}

function checkBeside(path: string, words: string, text: string, stands: boolean, side: Side): Fault[] {
  const hint: Hint =
    text === '' ? { code: 'nothing-beside', side } : { code: 'text-says', words: brief(text) };
  if (words === '') return text === '' ? [] : [fault(path, { code: 'empty-beside', side }, hint)];
  return stands ? [] : [fault(path, { code: 'not-beside', words: brief(words), side }, hint)];
}

/** Quotations that their sources do not bear out, and what is cited from what is no register. */
export function checkCitations({ claims, sources }: Draft, goesOn: () => void = () => undefined): Fault[] {
  const find = finder();
  return claims.sound.flatMap(({ path: claim, item: { citation, silence } }) => {
    goesOn();
    const path = `${claim}.citation`;
    const source = sources.find(citation.source);
    if (!source) return [];
    if (silence !== undefined) return checkRegister(`${path}.source`, source);
    if (citation.type === 'paraphrase') return [];
    if (citation.type === 'register-row') return checkRegister(`${path}.source`, source);
    const { text } = source;
    if (text === undefined) return [noText(`${path}.source`, source)];
    return checkWords({ path, citation, text, find });
  });
}

function checkRegister(path: string, source: Source): Fault[] {
  if (source.kind === 'register') return [];
  return [fault(path, { code: 'no-register', id: brief(source.id), kind: source.kind })];
}

function noText(path: string, source: Source): Fault {
  return fault(path, { code: 'no-text', id: brief(source.id) }, { code: 'give-text' });
}

/** Sources whose text is not the one that was hashed. */
export function checkHashes({ sources }: Draft): Fault[] {
  return sources.sound.flatMap(({ path, item }) => {
    if (item.text === undefined) return [];
    const hash = bytesToHex(sha256(utf8ToBytes(item.text)));
    return hash === item.sha256
      ? []
      : [fault(`${path}.sha256`, { code: 'wrong-hash' }, { code: 'hash-is', hash })];
  });
}
