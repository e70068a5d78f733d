/**
 * One stop of the Tab key for a grid of controls, as the ARIA pattern of a layout grid has it: inside, the arrow keys
 * go from row to row and from control to control, Home and End to the first and last row, letters to a name.
 */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** A row of such a grid, which is no table: nothing in it stands in columns to be compared. */
export const ROW = { role: 'row' } as const;
/** What each control of a row stands in. */
export const CELL = { role: 'gridcell' } as const;
/** What the controls in it carry. */
export const STOP = { 'data-stop': true, tabIndex: -1 } as const;

/** How long letters that follow one another are one word, in milliseconds. */
const WORD_PAUSE = 800;
const PAGE = 10;

const ROWS = '[role="row"]';
const CONTROL = '[data-stop]';
const CURRENT = '[data-stop][tabindex="0"]';

const controlsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>(CONTROL)];

/** How many rows each key goes on. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Makes one control the stop of its grid. */
function makeCurrent(grid: Element, control: HTMLElement): void {
  for (const other of grid.querySelectorAll<HTMLElement>(CURRENT)) if (other !== control) other.tabIndex = -1;
  if (control.tabIndex !== 0) control.tabIndex = 0;
}

/** The control that a key leads to from another one; none where the key means nothing here. */
function controlAt(grid: Element, from: HTMLElement, key: string): HTMLElement | undefined {
  const row = from.closest(ROWS);
  if (!row) return undefined;
  const controls = controlsOf(row);
  const column = controls.indexOf(from);
  if (key === 'ArrowLeft') return controls[column - 1];
  if (key === 'ArrowRight') return controls[column + 1];
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const rows = [...grid.querySelectorAll(ROWS)];
  const at = Math.min(rows.length - 1, Math.max(0, rows.indexOf(row) + step));
  const there = controlsOf(rows[at] ?? row);
  return there[Math.min(column, there.length - 1)];
}

/** The first control of the next row whose name begins so; one letter goes on from row to row. */
function controlNamed(grid: Element, from: HTMLElement, letters: string): HTMLElement | undefined {
  const rows = [...grid.querySelectorAll<HTMLElement>(`${ROWS}[data-name]`)];
  const at = rows.findIndex((row) => row.contains(from));
  const begin = letters.length === 1 ? at + 1 : Math.max(0, at);
  const inTurn = [...rows.slice(begin), ...rows.slice(0, begin)];
  const found = inTurn.find((row) => row.dataset['name']?.startsWith(letters));
  return found && controlsOf(found)[0];
}

/** Typed letters as one word, for as long as they follow one another. */
function useTypedWord(): (letter: string) => string {
  const typed = useRef({ word: '', at: 0 });
  return (letter) => {
    const now = performance.now();
    const { word, at } = typed.current;
    const begun = now - at < WORD_PAUSE ? word : '';
    // The same letter again goes on to the next name.
    typed.current = { word: begun === letter ? letter : begun + letter, at: now };
    return typed.current.word;
  };
}

/** Letters, numbers, hyphens: all but the space, which presses what has the focus. */
const isLetter = (key: string) => key.length === 1 && key !== ' ';

/** Where a key leads from a control of a grid; undefined where it leads nowhere. */
type Lead = (grid: Element, from: HTMLElement, event: KeyboardEvent) => HTMLElement | undefined;

/** What a grid of any kind needs to be one stop, with keys that lead where it says. */
export function useStopOf(ref: RefObject<HTMLElement | null>, lead: Lead) {
  // Rows come and go with every act; one control is always there to come to.
  useLayoutEffect(() => {
    const grid = ref.current;
    if (!grid || grid.querySelector(CURRENT)) return;
    const first = grid.querySelector<HTMLElement>(CONTROL);
    if (first) makeCurrent(grid, first);
  });
  return {
    onFocus: ({ target, currentTarget }: { target: EventTarget; currentTarget: Element }) => {
      if (target instanceof HTMLElement && target.matches(CONTROL)) makeCurrent(currentTarget, target);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { target, currentTarget } = event;
      const control = target instanceof HTMLElement && lead(currentTarget, target, event);
      if (!control) return;
      event.preventDefault();
      control.focus();
      control.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** What a grid of rows needs to be one stop. `folded` folds a letter as the names of its rows are folded. */
export function useOneStop(ref: RefObject<HTMLElement | null>, folded: (letter: string) => string) {
  const typedWith = useTypedWord();
  return useStopOf(ref, (grid, from, { key, ctrlKey, altKey, metaKey }) => {
    if (ctrlKey || altKey || metaKey) return undefined;
    if (!isLetter(key)) return controlAt(grid, from, key);
    const letter = folded(key);
    // A sign that no folded name holds, as “ь”, would be the beginning of every name.
    return letter === '' ? undefined : controlNamed(grid, from, typedWith(letter));
  });
}
