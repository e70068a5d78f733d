/** Workbooks of Excel (Office Open XML, ECMA-376), as Excel, LibreOffice, Google and libraries write them. */
import { type Book, FIRST_ROWS } from './book';
import { type DateFormat, dateFormatOf } from './date-formats';
import { SheetFault } from './fault';
import type { Archive } from './unpack';
import { readXlsxSheet } from './xlsx-sheet';
import { attributeOf, isTrue, localName, readXml } from './xml';

/** What a part of the archive points to. */
interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; before it stands an address that has two forms. */
  readonly type: string;
  /** The name of the part in the archive. */
  readonly target: string;
}

/** A target is told from the folder of the part that points to it, or from the root. */
function resolved(target: string, folder: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** What a part points to; for the archive as a whole, what the empty name does. */
function relationsOf(archive: Archive, part: string): Relation[] {
  const at = part.lastIndexOf('/');
  const [folder, name] = [part.slice(0, Math.max(at, 0)), part.slice(at + 1)];
  const bytes = archive.part(`${folder}/_rels/${name}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, {
    open(tag, { Id = '', Type = '', Target = '', TargetMode }) {
      if (localName(tag) !== 'Relationship' || TargetMode === 'External') return;
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolved(Target, folder),
      });
    },
  });
  return relations;
}

/** The text of each shared string: of rich text all runs, and of Japanese words not how they are read. */
function sharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let text: string[] = [];
  let isText = false;
  let phonetic = 0;
  readXml(bytes, {
    open(name) {
      const tag = localName(name);
      if (tag === 'si') text = [];
      else if (tag === 'rPh') phonetic += 1;
      isText = tag === 't' && phonetic === 0;
    },
    text: (part) => void (isText && text.push(part)),
    close(name) {
      const tag = localName(name);
      if (tag === 'rPh') phonetic -= 1;
      else if (tag === 'si') strings.push(text.join(''));
      isText = false;
      if (strings.length > MAX_STRINGS) throw new SheetFault('large-workbook');
    },
  });
  return strings;
}

/** More texts than a hundred thousand rows of twenty columns can have. */
const MAX_STRINGS = 2_000_000;

/** What each style of cells shows of a date; null for one of other cells. */
function dateStyles(bytes: Uint8Array): (DateFormat | null)[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isOfCells = false;
  readXml(bytes, {
    open(name, attributes) {
      const tag = localName(name);
      if (tag === 'cellXfs') isOfCells = true;
      else if (tag === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (tag === 'xf' && isOfCells) ids.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (localName(name) === 'cellXfs') isOfCells = false;
    },
  });
  return ids.map((id) => dateFormatOf(id, codes.get(id)));
}

/** What the part of the workbook says of its sheets. */
function sheetsIn(bytes: Uint8Array) {
  const sheets: { readonly name: string; readonly id: string; readonly isHidden: boolean }[] = [];
  let is1904 = false;
  readXml(bytes, {
    open(name, attributes) {
      const tag = localName(name);
      if (tag === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const state = attributeOf(attributes, 'state') ?? 'visible';
      sheets.push({ name: attributes['name'] ?? '', id, isHidden: state !== 'visible' });
    },
  });
  return { sheets, is1904 };
}

/** The name of the part that is the workbook; undefined where the archive holds none. */
function workbookPart(archive: Archive): string | undefined {
  const named = archive.names.find((name) => /^xl\/workbook\d*\.(xml|bin)$/.test(name));
  if (!archive.names.some((name) => name.startsWith('xl/'))) return undefined;
  return relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? named;
}

/** The part that something shared stands in; null where the workbook has none. */
function shared(archive: Archive, relations: readonly Relation[], type: string): Uint8Array | null {
  const found = relations.find((relation) => relation.type === type);
  return found ? archive.part(found.target) : null;
}

/** The sheets of a workbook of Excel; null where the archive is none. @throws SheetFault */
export function openXlsx(archive: Archive): Book | null {
  const part = workbookPart(archive);
  if (part === undefined) return null;
  if (part.endsWith('.bin')) throw new SheetFault('binary-workbook');
  const bytes = archive.part(part);
  if (!bytes) throw new SheetFault('broken-workbook');
  const { sheets, is1904 } = sheetsIn(bytes);
  const relations = relationsOf(archive, part);
  let context: {
    readonly strings: readonly string[];
    readonly dates: readonly (DateFormat | null)[];
  } | null = null;
  const contextNow = () => {
    if (context) return context;
    const [strings, styles] = [
      shared(archive, relations, 'sharedStrings'),
      shared(archive, relations, 'styles'),
    ];
    context = { strings: strings ? sharedStrings(strings) : [], dates: styles ? dateStyles(styles) : [] };
    return context;
  };
  return sheets.flatMap(({ name, id, isHidden }) => {
    const relation = relations.find((each) => each.id === id && each.type === 'worksheet');
    // A sheet that is a chart, or of a macro, has no cells.
    if (!relation) return [];
    const content = () => {
      const found = archive.part(relation.target);
      if (!found) throw new SheetFault('broken-workbook');
      return found;
    };
    const read = (options: Parameters<typeof readXlsxSheet>[2]) =>
      readXlsxSheet(content(), { ...contextNow(), is1904 }, options);
    return {
      ...{ name, isHidden },
      first: () => read({ lastRow: FIRST_ROWS }),
      whole: (goesOn) => read({ goesOn }),
    };
  });
}
