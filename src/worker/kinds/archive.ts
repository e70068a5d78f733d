/** What is in a ZIP file, as far as its beginning tells. */
import { excerptOf } from './excerpt';
import type { OtherKind } from './kind';

const HEADER = 'PK\x03\x04';
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/** More entries tell nothing more. */
const MAX_ENTRIES = 200;

/** The names of the entries of a ZIP file whose headers are in its first bytes, given a sign a byte. */
function entriesOf(start: string): string[] {
  const names: string[] = [];
  let at = 0;
  while (at >= 0 && names.length < MAX_ENTRIES) {
    const length = start.charCodeAt(at + NAME_LENGTH_AT) + 256 * start.charCodeAt(at + NAME_LENGTH_AT + 1);
    names.push(start.slice(at + NAME_AT, at + NAME_AT + (length || 0)));
    at = start.indexOf(HEADER, at + NAME_AT);
  }
  return names;
}

const isZip = (start: string) => start.startsWith(HEADER);

/** A ZIP file that has an entry of such a name. */
function holds(name: RegExp): (start: string) => boolean {
  return (start) => isZip(start) && entriesOf(start).some((entry) => name.test(entry));
}

/** An OpenDocument file says in its first entry, which is not packed, what it is. */
function says(type: RegExp): (start: string) => boolean {
  return (start) => isZip(start) && entriesOf(start)[0] === 'mimetype' && type.test(start.slice(0, 200));
}

/** The tables and datasets among what is packed; directories and what macOS adds are none. */
function tablesIn(start: string): readonly string[] {
  const tables = entriesOf(start).filter(
    (entry) =>
      /\.(csv|tsv|tab|txt|json|xlsx|xlsm|ods|parquet)$/i.test(entry) && !entry.startsWith('__MACOSX/'),
  );
  return tables.map((table) => excerptOf(table, 80));
}

/** Files that are ZIP files inside, and packed files; workbooks are among them, and are read before these are asked. */
export const ARCHIVES: readonly OtherKind<string>[] = [
  {
    is: holds(/^(word|ppt)\//),
    file: 'office-document',
  },
  {
    is: says(/opendocument\./),
    file: 'open-document',
  },
  {
    is: holds(/^(Index\/.*\.iwa|Index\.zip)$/),
    file: 'apple-document',
  },
  {
    is: holds(/^(Project|Workspace_\d+)_/),
    file: 'gephi-project',
  },
  {
    is: says(/epub/),
    file: 'epub',
  },
  {
    is: holds(/\.kml$/),
    file: 'kmz',
  },
  {
    is: isZip,
    file: (start) => ({ code: 'zip', tables: tablesIn(start) }),
  },
];
