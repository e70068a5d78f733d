/** Kinds of files that are known by their first tag. */
import {
  COPY_TABLE,
  EXPORT_EDGES,
  excerptOf,
  GET_CSV,
  GET_FILE,
  MAKE_TABLE,
  namesSipri,
  SAVE_AS_CSV,
} from './advice';
import type { OtherKind } from './kind';

/** A text that begins with a tag. */
interface Markup {
  readonly text: string;
  /** The name of the first tag, without its namespace, in small letters. */
  readonly root: string;
  readonly isHtml: boolean;
}

/** What may stand before the first tag, and how it ends. */
const BEFORE_ROOT = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

const SPACE = /\s*/y;
const TAG = /<(?:[a-z_][\w.-]*:)?([a-z_][\w.-]*)(?=[\s/>])/iy;

function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** The end of a document type, which may hold definitions of its own. */
function endOf(text: string, from: number, end: string): number {
  const found = text.indexOf(end, from);
  if (end !== '>') return found < 0 ? text.length : found + end.length;
  const inner = text.indexOf('[', from);
  const hasInner = inner >= 0 && inner < found;
  const last = hasInner ? text.indexOf(']', inner) : found;
  return last < 0 ? text.length : text.indexOf('>', last) + 1 || text.length;
}

/** The first tag of a text; null where it does not begin with one. */
export function markupOf(text: string): Markup | null {
  let at = afterSpace(text, 0);
  if (text[at] !== '<') return null;
  const isHtml = /^<!doctype html/i.test(text.slice(at, at + 20));
  for (;;) {
    const before = BEFORE_ROOT.find(([sign]) => text.startsWith(sign, at));
    if (!before) break;
    at = afterSpace(text, endOf(text, at + before[0].length, before[1]));
  }
  TAG.lastIndex = at;
  const root = TAG.exec(text)?.[1]?.toLowerCase();
  if (root === undefined) return isHtml ? { text, root: 'html', isHtml } : null;
  return { text, root, isHtml: isHtml || HTML_TAGS.has(root) };
}

const HTML_TAGS: ReadonlySet<string> = new Set(
  'html head body table meta title script style div p center h1 form a font'.split(' '),
);

const TITLE = /<title\b[^<>]*>([^<]*)/i;

/** The title of a web page in quotation marks, with a comma before it, where it has one. */
function titled({ text }: Markup): string {
  const title = excerptOf(TITLE.exec(text)?.[1] ?? '');
  return title === '' ? '' : `, “${title}”`;
}

const LOGIN = /<input\b[^<>]*\btype\s*=\s*["']?password/i;
const ERROR_TITLE = /<title\b[^<>]*>\s*(?:error\s*)?(?:4|5)\d\d\b/i;
const OFFICE_TABLE = /urn:schemas-microsoft-com:office:excel/;

/** A tag in a list of names. */
function rooted(...roots: readonly string[]): (markup: Markup) => boolean {
  return ({ root }) => roots.includes(root);
}

const html = (sign: RegExp) => (markup: Markup) => markup.isHtml && sign.test(markup.text);

const NO_MAPS = 'Armsgraph reads tables of deals in CSV, and no maps.';

/** Kinds known by their first tag. */
export const KINDS_BY_TAG: readonly OtherKind<Markup>[] = [
  {
    is: html(LOGIN),
    what: (page) => `This is a page for logging in${titled(page)}, and not the file that was asked for`,
    todo: GET_FILE,
  },
  {
    is: html(ERROR_TITLE),
    what: (page) => `This is the page of an error${titled(page)}, and not the file that was asked for`,
    todo: GET_FILE,
  },
  {
    is: (markup) => html(OFFICE_TABLE)(markup) || (markup.isHtml && markup.root === 'table'),
    what: 'This is a table as a web page, which some sites give away as a workbook',
    todo: SAVE_AS_CSV,
  },
  {
    is: (markup) => markup.isHtml && namesSipri(markup.text),
    what: (page) => `This is a web page${titled(page)}`,
    todo: GET_CSV,
  },
  { is: ({ isHtml }) => isHtml, what: (page) => `This is a web page${titled(page)}`, todo: COPY_TABLE },
  { is: rooted('gexf'), what: 'This is a graph in GEXF', todo: EXPORT_EDGES },
  { is: rooted('graphml'), what: 'This is a graph in GraphML', todo: EXPORT_EDGES },
  {
    is: ({ root, text }) => root === 'graph' && /xgmml/i.test(text.slice(0, 2000)),
    what: 'This is a network of Cytoscape (XGMML)',
    todo: 'Open it in Cytoscape, export its table of edges as CSV, and open that file.',
  },
  { is: rooted('rdf'), what: 'This is linked data (RDF)', todo: MAKE_TABLE },
  { is: rooted('kml', 'gpx'), what: 'This is a map (KML or GPX)', todo: NO_MAPS },
  {
    is: rooted('svg'),
    what: 'This is a picture (SVG)',
    todo: 'Open the data that it was drawn from, as CSV.',
  },
  {
    is: ({ root, text }) =>
      (root === 'workbook' && text.includes('urn:schemas-microsoft-com:office:spreadsheet')) ||
      (root === 'document' && text.includes('opendocument.spreadsheet')),
    what: 'This is a workbook of a spreadsheet program, written as XML',
    todo: SAVE_AS_CSV,
  },
  {
    is: ({ root, text }) => root === 'error' && text.includes('<Code>'),
    what: 'This is the answer of a server that did not send the file',
    todo: GET_FILE,
  },
  { is: rooted('rss', 'feed'), what: 'This is a news feed', todo: MAKE_TABLE },
  { is: rooted('mxfile', 'mxgraphmodel'), what: 'This is a drawing (draw.io)', todo: MAKE_TABLE },
  {
    // A header may stand in angle brackets, too.
    is: ({ text }) => /^\s*<\?xml|<\/|\/>/.test(text),
    what: ({ root }) => `This is an XML document (“${excerptOf(root, 30)}”)`,
    todo: MAKE_TABLE,
  },
];
