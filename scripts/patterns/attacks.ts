/**
 * Texts made to hurt a pattern: what a part of it matches, over and over, with what should come before and something
 * after that it cannot match. Whatever a pattern tries again from every letter on shows with one of these.
 */
import { type PatternNode, parsePattern } from './parse-pattern';

/** A text of any length: the beginning, a piece again and again, and an end. */
export interface Attack {
  readonly start: string;
  readonly piece: string;
  readonly end: string;
}

/** Letters to try where a pattern takes one of several. */
const LETTERS = [...' aA0-.,;:()"\'/\n\t%?~=&x_é中\u0301'];

/** No pattern has so many parts that more of them would be tried. */
const MAX_PIECES = 400;

/** What is repeated whatever the pattern says. */
const COMMON_PIECES = ['a', '0', ' ', '\n', ' \n', '-', 'a ', 'A ', 'a-', '"', '%', '='];

/** Ends that make an attempt fail: nothing matches them, or they are no end of a line. */
const ENDS = ['', '!\n'];

/** Some letters that a part of a pattern takes. */
function lettersOf(raw: string, flags: string): string[] {
  if (/^\\(?:\d|k<)/.test(raw)) return [];
  const one = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
  const asWritten = [...raw].length === 1 && raw !== '.' ? [raw] : [];
  return [...asWritten, ...LETTERS].filter((letter) => one.test(letter)).slice(0, 3);
}

/** The shortest text that a part of a pattern matches, more or less: it does not look around. */
function sample(node: PatternNode, flags: string): string {
  switch (node.type) {
    case 'sequence':
      return node.items.map((item) => sample(item, flags)).join('');
    case 'choice':
      return node.options.map((option) => sample(option, flags)).find((text) => text !== '') ?? '';
    case 'repeat':
      return sample(node.item, flags).repeat(Math.max(1, node.min));
    case 'letter':
      return lettersOf(node.raw, flags)[0] ?? '';
    case 'place':
      return '';
  }
}

/** What each part of a pattern matches, after what comes before it. */
function piecesIn(node: PatternNode, flags: string, start = ''): Omit<Attack, 'end'>[] {
  const own = { start, piece: sample(node, flags) };
  switch (node.type) {
    case 'sequence': {
      let before = start;
      let upToHere = '';
      return node.items.flatMap((item) => {
        const pieces = piecesIn(item, flags, before);
        const text = sample(item, flags);
        before += text;
        upToHere += text;
        return [...pieces, { start, piece: upToHere }];
      });
    }
    case 'choice':
      return node.options.flatMap((option) => piecesIn(option, flags, start));
    case 'repeat':
      return [own, ...piecesIn(node.item, flags, start)];
    case 'letter':
      return lettersOf(node.raw, flags).map((piece) => ({ start, piece }));
    case 'place':
      return [];
  }
}

/** Every text that may hurt a pattern. */
export function attacksOn({ source, flags }: RegExp): Attack[] {
  const parts = piecesIn(parsePattern(source), flags).slice(0, MAX_PIECES);
  // Words repeated without a space are other words.
  const words = parts.map(({ start, piece }) => ({ start, piece: `${piece} ` }));
  const bare = [...parts, ...words].map(({ piece }) => ({ start: '', piece }));
  const common = COMMON_PIECES.map((piece) => ({ start: '', piece }));
  const known = new Map<string, Attack>();
  for (const { start, piece } of [...parts, ...words, ...bare, ...common]) {
    for (const end of ENDS) {
      if (piece !== '') known.set(JSON.stringify([start, piece, end]), { start, piece, end });
    }
  }
  return [...known.values()];
}

/** The text of an attack, with so many letters. */
export function textOf({ start, piece, end }: Attack, letters: number): string {
  return (
    start + piece.repeat(Math.max(1, Math.ceil((letters - start.length - end.length) / piece.length))) + end
  );
}
