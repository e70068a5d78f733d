/** The text of a PDF, page by page. */
import type { DocumentOutcome } from './messages';
import { tidied } from './plain-text';

/** A piece of text on a page, as the reader gives it. */
interface Piece {
  readonly str: string;
  /** Whether a line ends with it. */
  readonly hasEOL: boolean;
  readonly height: number;
  /** Among others the place on the page: the last two are x and y, from below. */
  readonly transform: readonly number[];
}

/** Between lines that are farther apart than this many times their height, a paragraph ends. */
const PARAGRAPH_GAP = 1.9;

/** What stands between a line and the next: a paragraph ends where they are far apart. */
function between(text: string, gap: number, height: number): string {
  if (height > 0 && gap > height * PARAGRAPH_GAP) return '\n\n';
  // A word that is parted at the end of a line keeps its hyphen: whether it has one nobody can tell.
  return /[\s-]$/.test(text) ? '' : ' ';
}

/** The pieces of a page as paragraphs: lines are run together, and what a line ends with stays as it is. */
function paragraphsOf(pieces: readonly Piece[]): string {
  let text = '';
  let lastY: number | null = null;
  let lineEnded = false;
  for (const { str, hasEOL, height, transform } of pieces) {
    const y = transform[5] ?? 0;
    if (str.trim() !== '') {
      if (lineEnded) text += between(text, Math.abs((lastY ?? y) - y), height);
      lineEnded = false;
      lastY = y;
    }
    text += str;
    lineEnded ||= hasEOL;
  }
  return tidied(text.replace(/[^\S\n]+/g, ' '));
}

/** The reader throws its own errors, which other copies of it know by their names. */
function troubleOf(error: unknown): 'password' | 'damaged' {
  return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged';
}

/** Nothing is made of text, which our policy forbids; fonts are not shown, and not fetched. */
const MANNER = { disableFontFace: true, useSystemFonts: true, verbosity: 0 };

/** Reads a PDF. @param goesOn called at every page */
export async function pdfText(bytes: Uint8Array, goesOn: () => void): Promise<DocumentOutcome> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes, MANNER);
    const texts: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      texts.push(paragraphsOf(items.filter((item) => 'str' in item)));
      goesOn();
    }
    const { info } = await pdf.getMetadata();
    return outcomeOf(texts, Reflect.get(info, 'Title'));
  } catch (error) {
    return { ok: false, trouble: { code: troubleOf(error) } };
  }
}

/** The pages as one text. */
function outcomeOf(texts: readonly string[], title: unknown): DocumentOutcome {
  const empty = texts.flatMap((text, i) => (text === '' ? [i + 1] : []));
  if (empty.length === texts.length) return { ok: false, trouble: { code: 'pictures', pages: texts.length } };
  let text = '';
  const pages = texts.map((page) => {
    if (text !== '' && page !== '') text += '\n\n';
    const start = text.length;
    text += page;
    return start;
  });
  const called = typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
  return { ok: true, text, title: called, pages, empty, guessed: null };
}
