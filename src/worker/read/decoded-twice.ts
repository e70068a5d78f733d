/** Text in UTF-8 that was read as Windows-1252 and saved as UTF-8 once more: “CÃ´te” for “Côte”. */

// Without `stream` Node 20 takes Windows-1252 for Latin 1; a letter is one byte, so nothing is left over.
const western = new TextDecoder('windows-1252', { fatal: true });

/** Each letter of Windows-1252 beyond ASCII, with its byte. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, i) => [western.decode(Uint8Array.of(i + 128), { stream: true }), i + 128]),
);

const LETTER = `[${[...BYTES.keys()].join('')}]`;
const RUNS = new RegExp(`${LETTER}{2,}`, 'g');

/** The end of a text that may be the beginning of a run which goes on in the next piece. */
function openRun(text: string): string {
  // By a pattern it would be looked for from every letter of every run.
  let start = text.length;
  while (start > 0 && BYTES.has(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** What a run of letters was before; the run itself where it was nothing else. */
function onceOf(run: string): string {
  try {
    const bytes = Uint8Array.from(run, (letter) => BYTES.get(letter) ?? 0);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return run;
  }
}

/** A text with what was encoded twice undone; what was not stays as it is. */
export function undoTwice(text: string): string {
  return text.replace(RUNS, onceOf);
}

/** Takes the second encoding back, piece by piece. */
export function twiceUndoer(): (text: string, isLast: boolean) => string {
  let open = '';
  return (text, isLast) => {
    const all = open + text;
    open = isLast ? '' : openRun(all);
    return undoTwice(all.slice(0, all.length - open.length));
  };
}
