/** The tables in a ZIP file, by their names. */
import { type Archive, openArchive, withSlashes } from '../sheets/unpack';

/** Files that may hold a table as text. */
const MAY_BE_TABLE = /\.(csv|tsv|tab|txt)$/i;

/** What macOS adds, and files that a system hides. */
const IS_HIDDEN = /(^|\/)(__MACOSX\/|\.)/;

/** Whether a part of a ZIP file may hold a table that a person would open. */
const mayBeTable = (name: string) => MAY_BE_TABLE.test(name) && !IS_HIDDEN.test(name);

/** What the tables of a view have beside one another, as this app writes them for other programs. */
const OF_A_VIEW = ['datapackage.json', 'relationships.csv', 'claims.csv', 'edges.csv'];

/** Files in a ZIP file, of which those that may hold a table are named, in its order. */
export interface TablesInZip extends Pick<Archive, 'part'> {
  readonly names: readonly string[];
  /** Whether this app wrote them, without what it needs to read them again. */
  readonly areOfAView: boolean;
}

/** Looks into a ZIP file. @throws SheetFault where its list cannot be read */
export function tablesInZip(bytes: Uint8Array): TablesInZip {
  const { names, part } = openArchive(bytes, withSlashes);
  const areOfAView = OF_A_VIEW.every((name) => names.includes(name));
  return { names: names.filter(mayBeTable), areOfAView, part };
}
