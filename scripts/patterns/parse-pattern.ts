/** Reads a regular expression as a tree, as far as it takes to make texts that it nearly matches. */

/** A part of a pattern. */
export type PatternNode =
  | { readonly type: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly type: 'repeat'; readonly item: PatternNode; readonly min: number }
  /** One letter of some: as the pattern writes it. */
  | { readonly type: 'letter'; readonly raw: string }
  /** What takes no letter: an anchor, or a look around. */
  | { readonly type: 'place' };

const PLACE: PatternNode = { type: 'place' };

/** The forms of what a pattern begins with at any point, the longer ones first. */
const FORM = {
  place: /^(?:\^|\$|\\[bB])/,
  look: /^\(\?(?:[=!]|<[=!])/,
  group: /^\((?:\?:|\?<\w+>)?/,
  class: /^\[(?:\\.|[^\]\\])*\]/s,
  escape: /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)/su,
  quantifier: /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/,
} as const;

/** The tree of a pattern's source. */
export function parsePattern(source: string): PatternNode {
  let at = 0;

  function take(form: RegExp): RegExpExecArray | null {
    const found = form.exec(source.slice(at));
    if (found) at += found[0].length;
    return found;
  }

  function choice(): PatternNode {
    const options = [sequence()];
    while (source[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    const [only] = options;
    return options.length === 1 && only ? only : { type: 'choice', options };
  }

  function sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(quantified(atom()));
    return { type: 'sequence', items };
  }

  function inBrackets(): PatternNode {
    const inner = choice();
    at += 1;
    return inner;
  }

  function atom(): PatternNode {
    if (take(FORM.place)) return PLACE;
    if (take(FORM.look)) {
      inBrackets();
      return PLACE;
    }
    if (take(FORM.group)) return inBrackets();
    const letter = take(FORM.class) ?? take(FORM.escape) ?? take(/^./su);
    return { type: 'letter', raw: letter?.[0] ?? '' };
  }

  function quantified(item: PatternNode): PatternNode {
    const found = take(FORM.quantifier);
    if (!found) return item;
    const least = found[0].startsWith('+') ? 1 : Number(found[1] ?? 0);
    return { type: 'repeat', item, min: least };
  }

  return choice();
}
