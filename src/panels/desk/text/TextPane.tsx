import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TextMark } from '../../../domain/desk/marked-text';
import { codePointsOf, trimmedSpan, unitsOf } from '../../../domain/desk/paragraphs';
import type { PositionSelector } from '../../../domain/model/claim';
import type { DatasetStatement } from '../../../domain/model/dataset';
import type { SourceId } from '../../../domain/model/ids';
import { setDesk, useCaseFile, useDesk } from '../../../state/desk/desk-store';
import {
  beginClaim,
  leadsTo,
  type SpanFault,
  spanFault,
  takeLead,
  takeWords,
} from '../../../state/desk/draft';
import { foundIn } from '../../../state/desk/found';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import { focusClaim, focusPlace } from '../focus-place';
import { useReadsOnly, Writing } from '../Writing';
import { ChosenWords } from './ChosenWords';
import { FindWords } from './FindWords';
import { MarkedText } from './MarkedText';
import css from './TextPane.module.css';
import { selectedIn, selectIn, selectPlace } from './text-selection';

/** What is found in the text, each with what it is taken for. */
function useFound(statement: DatasetStatement, id: SourceId): readonly TextMark[] {
  const source = statement.sources.find((one) => one.id === id);
  const { parties, systems } = statement;
  return useMemo(
    () =>
      (source ? foundIn({ parties, systems }, source) : []).map((one) => ({
        ...{ start: one.start, end: one.end, as: 'found' as const },
        says: deskWords().text.found(one),
      })),
    [parties, systems, source],
  );
}

/** The marks of the text: what is found in it, the words of its claims, and those of the claim that is being made. */
function useMarks(id: SourceId, text: string): readonly TextMark[] {
  const statement = useCaseFile();
  const { claims } = statement;
  const found = useFound(statement, id);
  const draft = useDesk((state) => state.draft);
  return useMemo(() => {
    const claimed = claims.flatMap(({ citation }): TextMark[] =>
      citation.type === 'quotation' && citation.source === id
        ? [{ ...unitsOf(text, citation.position), as: 'claimed' }]
        : [],
    );
    const isHere = draft?.source === id && draft.words.type === 'quotation';
    const chosen: TextMark[] =
      isHere && draft.words.type === 'quotation'
        ? [{ ...unitsOf(text, draft.words.position), as: 'chosen' }]
        : [];
    return [...found, ...claimed, ...chosen];
  }, [claims, draft?.source, draft?.words, found, id, text]);
}

/** Goes to all sources. What was pressed is gone with the text. */
function back(): void {
  setDesk({ place: { at: 'sources' } });
  focusPlace();
}

const refuse = (event: Event) => event.preventDefault();

/** A field that takes no letters. React's own event of this name is another one, and hears nothing of what is deleted. */
function useReadOnly() {
  const field = useRef<HTMLDivElement>(null);
  const attach = useCallback((root: HTMLDivElement) => {
    field.current = root;
    root.addEventListener('beforeinput', refuse);
    return () => root.removeEventListener('beforeinput', refuse);
  }, []);
  return { field, attach };
}

/**
 * The words that are selected in the text, in UTF-16 units; they stay so when the focus goes to a button, and where marks
 * come and go.
 */
function useSelected(root: RefObject<HTMLElement | null>, marks: readonly TextMark[]) {
  const [span, setSpan] = useState<PositionSelector | null>(null);
  useEffect(() => {
    const onSelectionChange = () => {
      const selected = root.current && selectedIn(root.current);
      if (selected) setSpan(selected);
    };
    document.addEventListener('selectionchange', onSelectionChange);
    return () => document.removeEventListener('selectionchange', onSelectionChange);
  }, [root]);
  const latest = useRef(span);
  latest.current = span;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is made anew with its marks
  useLayoutEffect(() => {
    if (root.current && latest.current && document.activeElement === root.current)
      selectIn(root.current, latest.current);
  }, [root, marks]);
  return [span, setSpan] as const;
}

/** Goes to the words of a claim that was made or given up just now; else to the beginning of a text that is opened. */
function useCaret(root: RefObject<HTMLElement | null>, id: SourceId, text: string): void {
  const caret = useDesk((state) => state.caret);
  useEffect(() => {
    if (!root.current || useDesk.getState().draft) return;
    root.current.focus({ preventScroll: true });
    selectIn(root.current, { start: 0, end: 0 });
  }, [root]);
  useEffect(() => {
    if (caret?.source !== id) return;
    const { end } = unitsOf(text, caret.position);
    setDesk({ caret: null });
    // The form that is gone hands the focus on in this frame, too, and first.
    requestAnimationFrame(() => {
      if (!root.current) return;
      root.current.focus({ preventScroll: true });
      selectIn(root.current, { start: end, end });
    });
  }, [root, caret, id, text]);
}

/**
 * The text of a source, in which words are selected. It is a text field that takes no letters: so the caret, the keys that
 * move it, selecting by finger and what programs read aloud are those that everybody has and knows.
 */
export function TextPane({ id }: { id: SourceId }) {
  const { sources } = useCaseFile();
  const source = sources.find((one) => one.id === id);
  const text = source?.text ?? '';
  const { field, attach } = useReadOnly();
  const marks = useMarks(id, text);
  const [span, setSpan] = useSelected(field, marks);
  const [tried, setFault] = useState<SpanFault | null>(null);
  // Words that are chosen since may be right.
  const fault = tried && spanFault(text, span) === tried ? tried : null;
  // Input methods may write into the field before it can refuse: then it is made anew.
  const [version, setVersion] = useState(0);
  const isMaking = useDesk((state) => state.draft !== null);
  useCaret(field, id, text);
  const isReading = useReadsOnly();
  const make = () => {
    if (isReading) return;
    const wrong = spanFault(text, span);
    setFault(wrong);
    if (wrong || !span) return;
    const position = codePointsOf(text, trimmedSpan(text, span));
    // The marks that come would take the selection to other words.
    getSelection()?.removeAllRanges();
    setSpan(null);
    if (isMaking) {
      takeWords(position);
      focusClaim();
    } else beginClaim(id, position);
  };
  const select = (place: PositionSelector) => {
    if (field.current) selectPlace(field.current, place);
    // The browser tells of it later, and the next key may come before.
    setSpan(place);
    setFault(null);
  };
  const lead = () => {
    if (span) takeLead(text, span.start);
    setSpan(null);
    focusClaim();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      make();
    } else if (event.key === 'Escape' && span) {
      event.preventDefault();
      getSelection()?.collapseToStart();
      setFault(null);
    }
  };
  if (!source) return null;
  const say = deskWords().text;
  return (
    <div className={css.pane}>
      <div className={css.head}>
        <button type="button" className={parts.link} onClick={back}>
          {say.back}
        </button>
        <h3 className={css.title} lang={source.language}>
          {source.title}
        </h3>
        {!isReading && <p className={css.how}>{say.how}</p>}
        <FindWords text={text} select={select} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: no text area holds marks. */}
      <div
        key={version}
        ref={attach}
        role="textbox"
        aria-label={say.name(source.title)}
        aria-multiline="true"
        aria-readonly="true"
        tabIndex={0}
        lang={source.language}
        contentEditable
        suppressContentEditableWarning
        spellCheck={false}
        inputMode="none"
        className={css.text}
        onKeyDown={onKeyDown}
        onInput={() => setVersion(version + 1)}
      >
        <MarkedText text={text} marks={marks} />
      </div>
      <Writing>
        <ChosenWords
          text={text}
          id={id}
          span={span}
          marks={marks}
          fault={fault}
          isMaking={isMaking}
          make={make}
          lead={isMaking && leadsTo(text, id, span) ? lead : null}
        />
      </Writing>
    </div>
  );
}
