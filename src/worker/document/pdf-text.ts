/** The text of a PDF, page by page. */
import type { getDocumentProxy } from 'unpdf';
import { PARTED, withWordsJoined } from './line-ends';
import type { DocumentNote, DocumentOutcome, DocumentTrouble } from './messages';
import { type Tidied, tidied } from './plain-text';

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
  if (/[-\u2010\u00AD]$/.test(text)) return PARTED;
  return /\s$/.test(text) ? '' : ' ';
}

/** The pieces of a page as paragraphs: lines are run together, and where one ends with a hyphen that is marked. */
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
    text += str.replaceAll(PARTED, '\x01');
    lineEnded ||= hasEOL;
  }
  return text.replace(/[^\S\n]+/g, ' ');
}

/** The reader throws its own errors, which other copies of it know by their names. */
function troubleOf(error: unknown): 'password' | 'damaged' {
  return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged';
}

/** Nothing is made of text, which our policy forbids; fonts are not shown, and not fetched. */
const MANNER = { disableFontFace: true, useSystemFonts: true, verbosity: 0 };

/** Names of what draws something on a page. */
const DRAWS =
  /^(?:paint|fill|eoFill|stroke|closeFill|closeEO|closeStroke|shadingFill|constructPath|rawFillPath)/;

/** So many pages without text are looked at for what is drawn on them: to look costs as much as to show them. */
const LOOKED_AT = 5;

/** The document as its reader gives it. */
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Why there is no text in a PDF. */
async function whyNoText(pdf: Pdf): Promise<DocumentTrouble> {
  const pages = pdf.numPages;
  if (pages === 0) return { code: 'no-pages' };
  if (pages > LOOKED_AT) return { code: 'pictures', pages };
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const drawing = new Set(Object.entries(OPS).flatMap(([name, code]) => (DRAWS.test(name) ? [code] : [])));
  for (let page = 1; page <= pages; page++) {
    const { fnArray } = await (await pdf.getPage(page)).getOperatorList();
    if (fnArray.some((code) => drawing.has(code))) return { code: 'pictures', pages };
  }
  return { code: 'blank', pages };
}

/** Reads a PDF. @param goesOn called at every page */
export async function pdfText(bytes: Uint8Array, goesOn: () => void): Promise<DocumentOutcome> {
  const { getDocumentProxy: open } = await import('unpdf');
  try {
    const pdf = await open(bytes, MANNER);
    const raw: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      raw.push(paragraphsOf(items.filter((item) => 'str' in item)));
      goesOn();
    }
    if (raw.every((text) => text.trim() === '')) return { ok: false, trouble: await whyNoText(pdf) };
    const { info } = await pdf.getMetadata();
    return outcomeOf(raw, Reflect.get(info, 'Title'));
  } catch (error) {
    return { ok: false, trouble: { code: troubleOf(error) } };
  }
}

/** One note of the control signs that were left out on all pages. */
function controlsOf(pages: readonly Tidied[]): DocumentNote[] {
  const count = pages
    .flatMap(({ notes }) => notes)
    .reduce((sum, note) => sum + (note.code === 'controls' ? note.count : 0), 0);
  return count === 0 ? [] : [{ code: 'controls', count }];
}

/** The pages as one text. */
function outcomeOf(raw: readonly string[], title: unknown): DocumentOutcome {
  const { pages: joined, notes } = withWordsJoined(raw);
  const texts = joined.map(tidied);
  const empty = texts.flatMap(({ text }, i) => (text === '' ? [i + 1] : []));
  let text = '';
  const pages = texts.map(({ text: page }) => {
    if (text !== '' && page !== '') text += '\n\n';
    const start = text.length;
    text += page;
    return start;
  });
  const called = typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
  const told = { notes: [...controlsOf(texts), ...notes], doubt: null };
  return { ok: true, text, title: called, pages, empty, ...told };
}
