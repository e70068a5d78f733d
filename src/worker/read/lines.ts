/** Takes text apart into the lines that an editor would show, piece by piece. */
export interface LineSplitter {
  /** The lines that the text completes. */
  push(text: string): string[];
  /** The text of the last line, as far as it goes. */
  readonly rest: string;
  /** Whether the last line has text and no line end. */
  readonly isOpen: boolean;
}

const LINE_END = /\r\n|\n|\r/;

/** A splitter at the beginning of a text; a line ends with LF, CR LF or CR. */
export function createLineSplitter(): LineSplitter {
  let rest = '';
  return {
    push(text) {
      const all = rest + text;
      // A CR at the end may be the first half of a CR LF.
      const sure = all.endsWith('\r') ? all.length - 1 : all.length;
      const lines = all.slice(0, sure).split(LINE_END);
      rest = (lines.pop() ?? '') + all.slice(sure);
      return lines;
    },
    get rest() {
      return rest.endsWith('\r') ? rest.slice(0, -1) : rest;
    },
    get isOpen() {
      return rest !== '' && !rest.endsWith('\r');
    },
  };
}
