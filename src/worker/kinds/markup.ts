/** Kinds of files that are known by their first tag. */
import { excerptOf, namesSipri } from './excerpt';
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

/** The title of a web page; empty where it has none. */
function titleOf({ text }: Markup): string {
  return excerptOf(TITLE.exec(text)?.[1] ?? '');
}

const LOGIN = /<input\b[^<>]*\btype\s*=\s*["']?password/i;
const ERROR_TITLE = /<title\b[^<>]*>\s*(?:error\s*)?(?:4|5)\d\d\b/i;
const OFFICE_TABLE = /urn:schemas-microsoft-com:office:excel/;

/** A tag in a list of names. */
function rooted(...roots: readonly string[]): (markup: Markup) => boolean {
  return ({ root }) => roots.includes(root);
}

const html = (sign: RegExp) => (markup: Markup) => markup.isHtml && sign.test(markup.text);

/** Kinds known by their first tag. */
export const KINDS_BY_TAG: readonly OtherKind<Markup>[] = [
  {
    is: html(LOGIN),
    file: (page) => ({ code: 'login-page', title: titleOf(page) }),
  },
  {
    is: html(ERROR_TITLE),
    file: (page) => ({ code: 'error-page', title: titleOf(page) }),
  },
  {
    is: (markup) => html(OFFICE_TABLE)(markup) || (markup.isHtml && markup.root === 'table'),
    file: 'table-page',
  },
  {
    is: (markup) => markup.isHtml && namesSipri(markup.text),
    file: (page) => ({ code: 'page-of-sipri', title: titleOf(page) }),
  },
  { is: ({ isHtml }) => isHtml, file: (page) => ({ code: 'web-page', title: titleOf(page) }) },
  { is: rooted('gexf'), file: 'gexf' },
  { is: rooted('graphml'), file: 'graphml' },
  {
    is: ({ root, text }) => root === 'graph' && /xgmml/i.test(text.slice(0, 2000)),
    file: 'xgmml',
  },
  { is: rooted('rdf'), file: 'rdf' },
  { is: rooted('kml', 'gpx'), file: 'map' },
  {
    is: rooted('svg'),
    file: 'svg',
  },
  {
    is: ({ root, text }) =>
      (root === 'workbook' && text.includes('urn:schemas-microsoft-com:office:spreadsheet')) ||
      (root === 'document' && text.includes('opendocument.spreadsheet')),
    file: 'xml-workbook',
  },
  {
    is: ({ root, text }) => root === 'error' && text.includes('<Code>'),
    file: () => ({ code: 'server-answer', answer: '' }),
  },
  { is: rooted('rss', 'feed'), file: 'feed' },
  { is: rooted('mxfile', 'mxgraphmodel'), file: 'drawing' },
  {
    // A header may stand in angle brackets, too.
    is: ({ text }) => /^\s*<\?xml|<\/|\/>/.test(text),
    file: ({ root }) => ({ code: 'xml', root: excerptOf(root, 30) }),
  },
];
