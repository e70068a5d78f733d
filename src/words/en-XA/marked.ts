/** Makes of words others that are the same, marked and a third longer: what is shown without a mark is written elsewhere. */

/** Stand around every text of the language for tests. */
const [BEGIN, END] = ['⟦', '⟧'];

const FILLER = 'longer ';

/** A text between marks, a third longer. */
function markedText(text: string): string {
  const more = Math.ceil(text.length / 3);
  return text === ''
    ? ''
    : `${BEGIN}${text} ${FILLER.repeat(Math.ceil(more / FILLER.length)).slice(0, more)}${END}`;
}

/** A text with other things in it: the marks stand around the whole. */
function markedPieces(pieces: readonly unknown[]): unknown[] {
  const letters = pieces.filter((piece) => typeof piece === 'string').join('');
  return letters === '' ? [...pieces] : [BEGIN, ...pieces, markedText(letters).slice(1 + letters.length)];
}

/** Whether a list is one text with things in it, which holds texts and others, and not a list of texts. */
const isOneText = (list: readonly unknown[]) =>
  list.some((piece) => typeof piece !== 'string') && list.some((piece) => typeof piece === 'string');

function markedValue(value: unknown): unknown {
  if (typeof value === 'string') return markedText(value);
  if (typeof value === 'function') return (...values: unknown[]) => markedValue(value(...values));
  if (Array.isArray(value)) return isOneText(value) ? markedPieces(value) : value.map(markedValue);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, markedValue(own)]));
}

/** Words with every text in them marked, and every text that their functions make: they keep their shape. */
export const marked = <Value>(words: Value): Value => markedValue(words) as Value;
