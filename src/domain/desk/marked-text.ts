/** A text cut where marks begin and end, paragraph by paragraph. */
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

/** The pieces of each paragraph; one after the other, their texts are the text. */
export function markedText(text: string, marks: readonly TextMark[]): MarkedPiece[][] {
  return paragraphsOf(text).map((paragraph) => {
    const own = marks.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
    const cuts = own.flatMap(({ start, end }) => [start, end]);
    const inside = cuts.filter((cut) => cut > paragraph.start && cut < paragraph.end);
    const all = [...new Set([paragraph.start, ...inside, paragraph.end])].sort((a, b) => a - b);
    return all.slice(0, -1).map((start, at) => {
      const end = all[at + 1] ?? paragraph.end;
      return {
        ...{ start, end, text: text.slice(start, end) },
        marks: own.filter((mark) => mark.start <= start && mark.end >= end),
      };
    });
  });
}
