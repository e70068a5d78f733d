/** Kinds of text files that are known by one of their first lines. */
import { EXPORT_EDGES, EXPORT_TABLE, GET_FILE, MAKE_TABLE } from './advice';
import type { OtherKind } from './kind';

/** So many lines tell what a text is. */
const MAX_LINES = 40;

/** So much of a line does. */
const MAX_LETTERS = 300;

/** The first lines of a text that say something, without the space around them. */
export function firstLines(lines: readonly string[]): string {
  return lines
    .slice(0, 4 * MAX_LINES)
    .map((line) => line.slice(0, MAX_LETTERS).trim())
    .filter((line) => line !== '')
    .slice(0, MAX_LINES)
    .join('\n');
}

/** A text in whose first lines this is. */
function says(sign: RegExp): (text: string) => boolean {
  return (text) => sign.test(text);
}

const NO_REFERENCES = 'Armsgraph reads tables of deals, and no lists of publications.';

/** Kinds known by their first lines. */
export const KINDS_OF_TEXT: readonly OtherKind<string>[] = [
  {
    is: (text) => text === '',
    what: 'The file has nothing in it but spaces and empty lines',
    todo: 'Choose another file.',
  },
  { is: says(/(?:^|\n)graph\s?\[/i), what: 'This is a graph in GML', todo: EXPORT_EDGES },
  {
    is: says(/^(?:(?:\/\/|\/\*|#)[^\n]*\n)*(?:strict )?(?:di)?graph\b[^{[\n]*\n?\{/i),
    what: 'This is a graph in DOT, as Graphviz draws it',
    todo: EXPORT_EDGES,
  },
  {
    is: says(/(?:^|\n)\*(?:vertices|network|arcs|arcslist|edges|edgeslist)\b/i),
    what: 'This is a graph of Pajek',
    todo: EXPORT_EDGES,
  },
  { is: says(/^dl n ?=/i), what: 'This is a graph of UCINET (DL)', todo: EXPORT_EDGES },
  { is: says(/^nodedef ?>/i), what: 'This is a graph in GDF', todo: EXPORT_EDGES },
  {
    is: says(/(?:^|\n)(?:@prefix [\w.-]*: ?<|prefix [\w.-]*: ?<|<[^<>\s]+> <[^<>\s]+> [<"_])/i),
    what: 'This is linked data (Turtle or N-Triples)',
    todo: MAKE_TABLE,
  },
  {
    is: says(
      /(?:^|\n)@(?:article|book|booklet|inbook|incollection|inproceedings|manual|misc|online|phdthesis|report|techreport|unpublished|string|preamble)\s?\{/i,
    ),
    what: 'This is a list of publications (BibTeX)',
    todo: NO_REFERENCES,
  },
  {
    is: says(/(?:^|\n)TY {2}- /),
    what: 'This is a list of publications (RIS)',
    todo: NO_REFERENCES,
  },
  {
    is: says(/^from: <saved by |^(?:[\w-]+: [^\n]*\n)*content-type: multipart\/related/i),
    what: 'This is a web page saved with all that belongs to it (MHTML)',
    todo: 'Open it in the browser, copy its table into a spreadsheet program, save the sheet as CSV, and open that file.',
  },
  {
    is: says(
      /^(?:return-path|delivered-to|received|message-id|mime-version|date|from|to|subject): [\s\S]*\n(?:mime-version|message-id): /i,
    ),
    what: 'This is an e-mail',
    todo: 'If a table is attached to it, save that in a folder, and open the file.',
  },
  {
    is: says(
      /(?:^|\n)(?:create table |insert into |pragma |begin transaction|-- mysql dump|-- postgresql database dump)/i,
    ),
    what: 'These are commands for a database (SQL)',
    todo: EXPORT_TABLE,
  },
  {
    is: says(/^version https:\/\/git-lfs\.github\.com\/spec/),
    what: 'This is no more than a pointer to a file that is kept elsewhere (Git LFS)',
    todo: GET_FILE,
  },
  {
    is: says(/^\[(?:InternetShortcut|Desktop Entry)\]/),
    what: 'This is no more than a link to a web page',
    todo: GET_FILE,
  },
];
