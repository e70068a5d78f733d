/** What would open instead of a file that does not, where several kinds have the same way there. */

/** Where SIPRI's register comes from: only for what comes from SIPRI. */
export const GET_CSV =
  'Download the register of transfers as CSV from SIPRI’s Arms Transfers Database (sipri.org/databases/armstransfers), and open that file.';

/** What a table must say, whichever way it came about. */
const ROWS = 'who supplies what to whom, and when';

/** For workbooks. */
export const SAVE_AS_CSV =
  'Open it in a spreadsheet program, save the sheet with the deals as CSV, and open that file.';

/** For documents with tables in them. */
export const COPY_TABLE =
  'If it has a table of deals, copy that into a spreadsheet program, save the sheet as CSV, and open that file.';

/** For graphs that Gephi opens. */
export const EXPORT_EDGES = `Open it in Gephi, choose Data Laboratory, Edges, Export table, and open the CSV file that this makes. Its rows must say ${ROWS}.`;

/** For what a program has to make a table of. */
export const MAKE_TABLE = `Make a table of it in CSV, with a row for each deal that says ${ROWS}, and open that file.`;

/** For databases and tables in the files of other programs. */
export const EXPORT_TABLE = `Export the table with the deals as CSV, and open that file. Its rows must say ${ROWS}.`;

/** For what came in the place of a file. */
export const GET_FILE =
  'Open its address in the browser, log in if you are asked to, and download the file itself.';

/** Whether a text looks as if it came from SIPRI. */
export function namesSipri(text: string): boolean {
  return /\bSIPRI\b|Stockholm International Peace Research/.test(text);
}

/** A word or name out of a file, cut to what a message has room for. */
export function excerptOf(text: string, most = 60): string {
  const plain = text.split(/\s+/, 40).join(' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, most).trimEnd()}…`;
}
