import type { KeyboardEvent } from 'react';
import type { SelectableId } from '../../domain/model/ids';
import type { Source } from '../../domain/model/source';
import {
  type CitedText,
  isDense,
  type Paragraph,
  type Passage,
  type Segment,
} from '../../domain/quotes/passages';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { passagesWords } from '../../words/deals/passages';
import css from './CitedWords.module.css';

/** Where the reader is and what they have selected, and what they can do with a passage. */
interface Reading {
  readonly cited: CitedText;
  readonly current: Passage | null;
  readonly goTo: (passage: Passage) => void;
  readonly choose: (passage: Passage) => void;
}

const isSelected = (passage: Passage, selection: SelectableId | null) =>
  passage.relationships.some((id) => id === selection);

/** The passage that a key leads to from another; undefined for keys that lead nowhere. */
function passageByKey(key: string, passages: readonly Passage[], from: Passage): Passage | undefined {
  switch (key) {
    case 'ArrowRight':
      return passages[from.number];
    case 'ArrowLeft':
      return passages[from.number - 2];
    case 'Home':
      return passages[0];
    case 'End':
      return passages.at(-1);
    default:
      return undefined;
  }
}

function PassageNumber({ passage, reading }: { passage: Passage; reading: Reading }) {
  const dataset = useDataset();
  const selected = useApp((state) => isSelected(passage, state.view.selection));
  const { cited, current, goTo, choose } = reading;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = passageByKey(event.key, cited.passages, passage);
    // With Alt and an arrow the browser goes back.
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <button
      type="button"
      className={css.number}
      data-number={passage.number}
      data-current={passage === current || undefined}
      aria-label={passagesWords().named(dataset, passage)}
      aria-current={selected || undefined}
      // One stop of the Tab key for all: the passage where the reader is, or the first.
      tabIndex={passage === (current ?? cited.passages[0]) ? 0 : -1}
      onClick={() => choose(passage)}
      onKeyDown={onKeyDown}
    >
      {passage.number}
    </button>
  );
}

/** The first word, and what comes after it. */
function parted(text: string): readonly [first: string, rest: string] {
  const end = /\s/u.exec(text.trimStart())?.index;
  const blanks = text.length - text.trimStart().length;
  return end === undefined ? [text, ''] : [text.slice(0, blanks + end), text.slice(blanks + end)];
}

function Words({ segment, reading }: { segment: Segment; reading: Reading }) {
  const selected = useApp((state) =>
    segment.within.some((passage) => isSelected(passage, state.view.selection)),
  );
  const innermost = segment.within.at(-1);
  if (!innermost) return segment.text;
  const { current, choose } = reading;
  const marked = (text: string) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has the number before the words
    <mark
      className={css.words}
      data-passages={segment.within.map(({ number }) => number).join(' ')}
      data-deep={segment.within.length > 1 || undefined}
      data-selected={selected || undefined}
      data-current={(current && segment.within.includes(current)) || undefined}
      onClick={() => {
        // Whoever marks words in order to copy them has not chosen the passage.
        if (getSelection()?.isCollapsed !== false) choose(innermost);
      }}
    >
      {text}
    </mark>
  );
  if (segment.begins.length === 0) return marked(segment.text);
  const [first, rest] = parted(segment.text);
  return (
    <>
      <span className={css.beginning}>
        {segment.begins.map((passage) => (
          <PassageNumber key={passage.number} passage={passage} reading={reading} />
        ))}
        {marked(first)}
      </span>
      {rest && marked(rest)}
    </>
  );
}

const textOf = ({ segments }: Paragraph) => segments.map(({ text }) => text).join('');

/** The title stands over the text already; it is left out of it, unless a claim cites it. */
const isTitle = (paragraph: Paragraph, { title }: Source) =>
  textOf(paragraph).trim() === title && paragraph.segments.every(({ within }) => within.length === 0);

/** The text, every cited passage of it marked and numbered. */
export function CitedWords({ source, ...reading }: Reading & { source: Source }) {
  return (
    <div className={css.text} lang={source.language} data-dense={isDense(reading.cited) || undefined}>
      {reading.cited.paragraphs
        .filter((paragraph) => !isTitle(paragraph, source))
        .map((paragraph) => (
          <p key={paragraph.segments[0]?.start ?? 0}>
            {paragraph.segments.map((segment) => (
              <Words key={segment.start} segment={segment} reading={reading} />
            ))}
          </p>
        ))}
    </div>
  );
}
