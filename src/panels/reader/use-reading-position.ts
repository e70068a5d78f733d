import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { findSelectable } from '../../domain/lenses/selected';
import type { Dataset } from '../../domain/model/dataset';
import type { SelectableId } from '../../domain/model/ids';
import type { CitedText, Passage } from '../../domain/quotes/passages';
import { arriveInSource } from '../../state/actions/reader';
import { useApp } from '../../state/store';
import { passagesWords } from '../../words/deals/passages';

/** Where a passage comes to stand in the window of the text, as a part of its height. */
const READING_LINE = 0.25;

/** How near to the edges of that window a passage may begin, in heights of its number; a head may stand there. */
const MARGIN_IN_HEIGHTS = 2.5;

const isCitedFor = (passage: Passage, selection: SelectableId | null) =>
  passage.relationships.some((id) => id === selection);

/** The number that stands before a passage. */
function numberOf(scroller: HTMLElement, { number }: Passage): HTMLElement | null {
  return scroller.querySelector(`[data-number="${number}"]`);
}

/** What scrolls: the text, or in a low window all of the reader. */
function scrollerOf(text: HTMLElement): HTMLElement {
  const isScrolling = text.scrollHeight > text.clientHeight;
  return isScrolling ? text : (text.parentElement ?? text);
}

/** Scrolls the text, and nothing around it, until this is well within its window. */
function reveal(text: HTMLElement, element: HTMLElement): void {
  const scroller = scrollerOf(text);
  const [window, box] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  const margin = MARGIN_IN_HEIGHTS * box.height;
  if (box.top >= window.top + margin && box.bottom <= window.bottom - margin) return;
  scroller.scrollBy({ top: box.top - window.top - window.height * READING_LINE });
}

/** Where the reader is in a text. */
interface ReadingPosition {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** The passage that the reader is at; null where they are at none. */
  readonly current: Passage | null;
  /** What those hear who do not see the text. */
  readonly said: string;
  /** Goes to a passage: it is shown, focused and announced. */
  readonly goTo: (passage: Passage) => void;
  /** Takes note of a passage that the reader has chosen where they see it. */
  readonly choose: (passage: Passage) => void;
}

/** Follows the reader through a text: where they go, where a claim sends them, and what they select elsewhere. */
export function useReadingPosition(dataset: Dataset, cited: CitedText): ReadingPosition {
  const selection = useApp((state) => state.view.selection);
  const goingTo = useApp((state) => state.goingTo);
  const scroller = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const firstFor = (id: SelectableId | null) =>
    cited.passages.find((passage) => isCitedFor(passage, id)) ?? null;
  const [current, setCurrent] = useState(() => firstFor(selection));
  const [followed, setFollowed] = useState(selection);
  const [said, setSaid] = useState('');

  if (selection !== followed) {
    setFollowed(selection);
    const isRelationship = selection && findSelectable(dataset, selection)?.type === 'relationship';
    if (isRelationship && !(current && isCitedFor(current, selection))) setCurrent(firstFor(selection));
  }

  const choose = useCallback(
    (passage: Passage) => {
      setCurrent(passage);
      setSaid(passagesWords().announced(dataset, cited, passage));
    },
    [dataset, cited],
  );

  const goTo = useCallback(
    (passage: Passage) => {
      choose(passage);
      const number = scroller.current && numberOf(scroller.current, passage);
      number?.focus({ preventScroll: true });
    },
    [choose],
  );

  useEffect(() => {
    const number = current && scroller.current && numberOf(scroller.current, current);
    if (number && scroller.current) reveal(scroller.current, number);
  }, [current]);

  useEffect(() => {
    if (!goingTo) return;
    const passage = cited.passages.find(({ claims }) => claims.some(({ id }) => id === goingTo.claim));
    if (passage) goTo(passage);
    else title.current?.focus();
    arriveInSource();
  }, [goingTo, cited, goTo]);

  return { scroller, title, current, said, goTo, choose };
}
