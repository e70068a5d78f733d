/** Spreadsheets in OpenDocument (ODF 1.3, part 3), as LibreOffice, Google and others write them. */
import { type Book, FIRST_ROWS, type GoesOn } from './book';
import { SheetFault } from './fault';
import { createGrid, type Grid, type SheetGrid } from './grid';
import { createOdsCells } from './ods-cells';
import type { Archive } from './unpack';
import { Enough, readXml } from './xml';

const CONTENT = 'content.xml';

const CHANGES = 'table:tracked-changes';

/** More sheets than a person fills. */
const MAX_SHEETS = 10_000;

/** What stands in the archive, and is encrypted: its list of parts says so. */
function isLocked(archive: Archive): boolean {
  if (archive.names.includes('encrypted-package')) return true;
  const manifest = archive.part('META-INF/manifest.xml');
  if (!manifest) return false;
  let isFound = false;
  readXml(manifest, {
    open(name) {
      if (name !== 'manifest:encryption-data') return;
      isFound = true;
      throw new Enough();
    },
  });
  return isFound;
}

/** A sheet that was copied from another file for the sake of a formula is no sheet of this one. */
const isOfOtherFile = (name: string) => name.startsWith("'file:");

type Cells = ReturnType<typeof createOdsCells>;

/** What is done with the sheets of a document. */
interface TablesReader {
  /** What takes the tags of a sheet, if anything does. */
  readonly begin: (name: string, style: string) => Cells | null;
  /** Hears of the styles of sheets that are not shown. */
  readonly hide?: (style: string) => void;
  readonly goesOn?: GoesOn;
}

/** Hands on the tags of each sheet in turn, and nothing else: what was changed or deleted before may hold cells, too. */
function readTables(content: Uint8Array, { begin, hide, goesOn }: TablesReader): void {
  let cells: Cells | null = null;
  let [depth, changes] = [0, 0];
  let style = '';

  function openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table:table') depth += 1;
    if (name === 'table:table' && depth === 1) {
      cells = begin(attributes['table:name'] ?? '', attributes['table:style-name'] ?? '');
    } else if (depth > 0) cells?.open(name, attributes);
    else if (name === 'style:style') style = attributes['style:name'] ?? '';
    else if (name === 'style:table-properties' && attributes['table:display'] === 'false') hide?.(style);
  }

  function closeTag(name: string): void {
    if (name === 'table:table') depth -= 1;
    if (depth === 0) cells = null;
    else cells?.close(name);
  }

  const reader = {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === CHANGES) changes += 1;
      if (changes === 0) openTag(name, attributes);
    },
    text: (text: string) => cells?.text(text),
    close(name: string): void {
      if (changes === 0) closeTag(name);
      else if (name === CHANGES) changes -= 1;
    },
  };
  readXml(content, reader, goesOn);
}

function readSheet(content: Uint8Array, at: number, goesOn: GoesOn): SheetGrid {
  const grid = createGrid();
  let sheet = -1;
  readTables(content, {
    begin() {
      sheet += 1;
      if (sheet > at) throw new Enough();
      return sheet === at ? createOdsCells(grid) : null;
    },
    goesOn,
  });
  return grid.end();
}

/** The sheets of an OpenDocument spreadsheet; null where the archive is none. @throws SheetFault */
export function openOds(archive: Archive, goesOn: GoesOn): Book | null {
  const type = archive.part('mimetype');
  const says = type === null ? '' : new TextDecoder().decode(type);
  if (!says.includes('opendocument.spreadsheet')) return null;
  if (isLocked(archive)) throw new SheetFault('locked-workbook');
  const content = archive.part(CONTENT);
  if (!content) throw new SheetFault('broken-workbook');
  const hidden = new Set<string>();
  const sheets: { readonly name: string; readonly style: string; readonly grid: Grid }[] = [];
  // All sheets stand in one document: the first, which is mostly the only one, is read in passing, and of each other its first rows.
  readTables(content, {
    begin(name, style) {
      if (sheets.length >= MAX_SHEETS) throw new SheetFault('large-workbook');
      const grid = createGrid();
      sheets.push({ name, style, grid });
      return sheets.length === 1 ? createOdsCells(grid) : createOdsCells(grid, FIRST_ROWS);
    },
    hide: (style) => void hidden.add(style),
    goesOn,
  });
  return sheets.flatMap(({ name, style, grid }, at) =>
    isOfOtherFile(name)
      ? []
      : {
          ...{ name, isHidden: hidden.has(style) },
          first: grid.end,
          whole: (goesOn) => (at === 0 ? grid.end() : readSheet(content, at, goesOn)),
        },
  );
}
