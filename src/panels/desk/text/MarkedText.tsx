import { memo } from 'react';
import { markedText, type TextMark } from '../../../domain/desk/marked-text';
import css from './TextPane.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** The text of a source in its paragraphs, with what is marked in it. Made anew only where that has changed: it holds the selection. */
export const MarkedText = memo(function MarkedText({ text, marks }: MarkedTextProps) {
  return markedText(text, marks).map(({ start: first, goesOn, pieces }) => (
    <div key={first} dir="auto" className={css.paragraph} data-goes-on={goesOn || undefined}>
      {pieces.map(({ start, text: words, marks: own }) =>
        own.length === 0 ? (
          <span key={start}>{words}</span>
        ) : (
          <span
            key={start}
            className={css.marked}
            data-as={own.map(({ as }) => as).join(' ')}
            title={own.find(({ says }) => says)?.says}
          >
            {words}
          </span>
        ),
      )}
    </div>
  ));
});
