/** A text cut where marks begin and end, block by block. */
import type { PositionSelector } from '../model/claim';
import { paragraphsOf } from './paragraphs';

/** Words that are marked, and as what. Places are in UTF-16 units. */
export interface TextMark extends PositionSelector {
  readonly as: 'claimed' | 'chosen' | 'found';
  /** What is said of them where somebody points at them. */
  readonly says?: string;
}

/** A part of a text within which no mark begins or ends. */
export interface MarkedPiece extends PositionSelector {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** A paragraph, or a part of one that is too long to be laid out as a whole. */
export interface MarkedBlock {
  readonly start: number;
  /** Whether the paragraph began before it. */
  readonly goesOn: boolean;
  readonly pieces: readonly MarkedPiece[];
}

/** Longer paragraphs are shown in several blocks: browsers take time that grows with the square of the letters of one. */
const MAX_BLOCK = 8000;

/** How far before its greatest length a block may end, so that it ends with a sentence or a word. */
const END_WITHIN = 1000;

/** Where a block that begins here ends: behind a sentence, behind a blank, or where it is as long as may be, between two letters. */
function endOfBlock(text: string, start: number, end: number): number {
  if (end - start <= MAX_BLOCK) return end;
  const most = start + MAX_BLOCK;
  const near = text.slice(most - END_WITHIN, most);
  const sentence = near.lastIndexOf('. ');
  const blank = sentence < 0 ? near.lastIndexOf(' ') : sentence + 1;
  if (blank >= 0) return most - END_WITHIN + blank + 1;
  return /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most;
}

function blocksOf(text: string): (PositionSelector & Pick<MarkedBlock, 'goesOn'>)[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const blocks = [];
    for (let { start } = paragraph; start < paragraph.end; ) {
      const end = endOfBlock(text, start, paragraph.end);
      blocks.push({ start, end, goesOn: start > paragraph.start });
      start = end;
    }
    return blocks;
  });
}

/** Says which marks lie over a piece; asked about pieces in the order of the text, in which no mark begins or ends. */
function marksOver(marks: readonly TextMark[]): (piece: PositionSelector) => readonly TextMark[] {
  const order = marks.map((mark, at) => ({ mark, at })).toSorted((a, b) => a.mark.start - b.mark.start);
  let [next, open] = [0, [] as typeof order];
  return ({ start, end }) => {
    open = open.filter(({ mark }) => mark.end > start);
    for (; next < order.length; next++) {
      const one = order[next];
      if (!one || one.mark.start > start) break;
      if (one.mark.end >= end) open.push(one);
    }
    // Of several marks the first that was given is the first.
    return open.toSorted((a, b) => a.at - b.at).map(({ mark }) => mark);
  };
}

/** The pieces of each block; one after the other, their texts are the text. */
export function markedText(text: string, marks: readonly TextMark[]): MarkedBlock[] {
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const over = marksOver(marks);
  let next = 0;
  return blocksOf(text).map(({ start, end, goesOn }) => {
    const bounds = [start];
    for (; (cuts[next] ?? Number.POSITIVE_INFINITY) < end; next++) {
      const cut = cuts[next] ?? end;
      if (cut > start) bounds.push(cut);
    }
    bounds.push(end);
    const pieces = bounds.slice(0, -1).map((from, at) => {
      const to = bounds[at + 1] ?? end;
      return { start: from, end: to, text: text.slice(from, to), marks: over({ start: from, end: to }) };
    });
    return { start, goesOn, pieces };
  });
}
