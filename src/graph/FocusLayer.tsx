import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { SelectableId } from '../domain/model/ids';
import { announce } from '../state/actions/messages';
import { openMenu, point } from '../state/actions/page';
import { select } from '../state/actions/view';
import { subjectsOfView } from '../state/selectors';
import { useApp } from '../state/store';
import { Pieces } from '../ui/Pieces';
import { graphWords } from '../words/views/graph';
import { nameOfCursor, type Sentence } from './announce';
import css from './FocusLayer.module.css';
import { usePictureDataset } from './folds/picture-dataset';
import { SENTENCE } from './later';
import {
  type Cursor,
  cursorAfter,
  cursorAt,
  isInWalk,
  type Move,
  moveCursor,
  selectableAt,
  type Walk,
} from './navigation';
import type { KeyedSurface } from './surface';

const MOVE: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/** How far Shift and an arrow move a node, in model units. */
const NUDGE = 16;
const NUDGE_BY: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowUp: { x: 0, y: -NUDGE },
  ArrowDown: { x: 0, y: NUDGE },
  ArrowLeft: { x: -NUDGE, y: 0 },
  ArrowRight: { x: NUDGE, y: 0 },
};

interface FocusLayerProps {
  readonly surface: KeyedSurface;
  readonly walk: Walk;
  /** Changes whenever the camera or a node has moved. */
  readonly moved: number;
  /** Where the focus goes on Escape. */
  readonly leave: () => void;
}

/** Where the focus is: it begins at the selection, and moves on when what it was on is filtered away. */
function useCursor(walk: Walk): [Cursor | null, (cursor: Cursor) => void] {
  const selection = useApp((state) => state.view.selection);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [followed, setFollowed] = useState<SelectableId | null>(null);
  if (selection !== followed) {
    setFollowed(selection);
    if (selection && cursor?.id !== selection) setCursor(cursorAt(walk, selection));
  }
  return [cursorAfter(walk, cursor, selection), setCursor];
}

/** Says a line that has the focus once more where its sentence arrives later than the focus: less of it was heard. */
function useSaidWhole(
  button: RefObject<HTMLButtonElement | null>,
  sentence: Sentence | null,
  name: string,
): void {
  const known = useRef(sentence);
  useEffect(() => {
    const arrives = sentence !== known.current;
    known.current = sentence;
    if (arrives && name && button.current === document.activeElement) announce(name);
  });
}

/**
 * The graph for the keyboard and for those who hear it: one tab stop, and a real button over the node or
 * relationship that has the focus. The pointer goes through to the canvas.
 */
export function FocusLayer({ surface, walk, moved, leave }: FocusLayerProps) {
  const say = graphWords();
  const dataset = usePictureDataset();
  const hint = useId();
  const selection = useApp((state) => state.view.selection);
  const [cursor, setCursor] = useCursor(walk);
  const button = useRef<HTMLButtonElement>(null);
  const moving = useRef(false);
  const trail = useRef<Cursor[]>([]);
  /** Whether the keys are known: over the picture, they are told to whoever has pressed none of them. */
  const [knowsKeys, setKnowsKeys] = useState(false);
  const id = cursor && selectableAt(cursor);
  const sentence = SENTENCE.use(true).module?.sentence ?? null;
  const subject = useApp((state) => id && subjectsOfView(state).get(id));
  const own = cursor ? nameOfCursor(dataset, walk, cursor, sentence) : '';
  const name = subject ? say.subject[subject](own) : own;

  // What the cursor comes to is a new element, so that it is read out; it takes the focus over from the last one.
  useLayoutEffect(() => {
    if (moving.current) button.current?.focus({ preventScroll: true });
    moving.current = false;
  });

  useSaidWhole(button, sentence, cursor?.at === 'line' ? name : '');

  if (!cursor || !id) return null;

  const stand = (next: Cursor) => {
    moving.current = next !== cursor;
    setCursor(next);
  };

  const go = (next: Cursor) => {
    // Where there is no way on, the way that was walked is still the way back.
    if (selectableAt(next) === id && next.at === cursor.at) return;
    if (next.at !== cursor.at) trail.current.push(cursor);
    else if (cursor.at === 'node') trail.current = [];
    stand(next);
  };

  /** Back along the way that was walked, from relationship to node to relationship. */
  const goBack = () => {
    const before = trail.current.pop();
    stand(before && isInWalk(walk, before) ? before : moveCursor(walk, cursor, 'back'));
  };

  const ask = () => {
    const { left = 0, bottom = 0 } = button.current?.getBoundingClientRect() ?? {};
    openMenu({ of: id, x: left, y: bottom });
  };

  const acts: Readonly<Record<string, () => void>> = {
    '+': () => surface.zoom('in'),
    '=': () => surface.zoom('in'),
    '-': () => surface.zoom('out'),
    ...walk.actsOn?.(id),
    Escape: leave,
    Backspace: goBack,
    ContextMenu: ask,
  };

  const actOf = ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
    const by = shiftKey && surface.nudge ? NUDGE_BY[key] : undefined;
    if (by) return () => surface.nudge?.(id, by);
    if (shiftKey && key === 'F10') return ask;
    const move = MOVE[key];
    return move ? () => go(moveCursor(walk, cursor, move)) : acts[key];
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    setKnowsKeys(true);
    act();
  };

  return (
    <div role="application" aria-label={say.walk} aria-describedby={hint} className={css.layer}>
      <button
        key={id}
        ref={button}
        type="button"
        className={css.cursor}
        data-moved={moved}
        data-takes-focus="true"
        style={boxStyle(surface, id)}
        aria-label={name}
        aria-current={id === selection ? 'true' : undefined}
        onKeyDown={onKeyDown}
        onClick={() => (surface.pick ?? select)(id)}
        onFocus={() => {
          surface.reveal(id);
          point(id);
        }}
        onBlur={() => point(null)}
      />
      <p id={hint} className={css.hint} data-known={knowsKeys || undefined}>
        <Pieces of={say.keys((name) => <kbd key={name}>{name}</kbd>, surface.nudge !== undefined)} />
      </p>
    </div>
  );
}

function boxStyle(surface: KeyedSurface, id: SelectableId) {
  const box = surface.whereIs(id);
  return box
    ? { left: box.x, top: box.y, width: box.width, height: box.height }
    : { left: 0, top: 0, width: 1, height: 1 };
}
