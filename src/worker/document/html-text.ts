/** The text of a saved web page, as it is read on the screen: no scripts, no styles, and nothing that is hidden. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import type { DocumentNote } from './messages';
import { type Tidied, tidied } from './plain-text';
import { BEFORE_MARK, markIn } from './raised-marks';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is no text, or is a control. */
const UNREAD = new Set(
  'script style head svg math canvas audio video iframe object select button input textarea rp'.split(' '),
);
/** What stands in paragraphs of its own. */
const PARAGRAPHS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
);
/** What begins a line. */
const LINES = new Set(['br', 'tr']);
const CELLS = new Set(['td', 'th']);
/** What says how a word is read, above it. */
const READINGS = new Set(['rt', 'rtc']);
/** What stands above the line, or below it. */
const MARKS = new Set(['sup', 'sub']);
/** What no longer holds, and is struck through. */
const STRUCK = new Set(['del', 's', 'strike']);

const isElement = (node: Node): node is Element => 'tagName' in node;

const has = ({ attrs }: Element, name: string): boolean => attrs.some((attribute) => attribute.name === name);

/** Styles by which an element is not on the screen. */
const HIDING: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  visibility: /^(?:hidden|collapse)$/,
};

/** Styles by which words are struck through. */
const STRIKING: Readonly<Record<string, RegExp>> = {
  'text-decoration': /\bline-through\b/,
  'text-decoration-line': /\bline-through\b/,
};

/** Whether an element has one of these styles of its own; of two that say otherwise the last one holds. */
function hasStyle({ attrs }: Element, styles: Readonly<Record<string, RegExp>>): boolean {
  const style = attrs.find(({ name }) => name === 'style')?.value ?? '';
  const declared = new Map(
    style.split(';').map((declaration) => {
      const [name = '', value = ''] = declaration.toLowerCase().split(':');
      return [name.trim(), value.replace('!important', '').trim()] as const;
    }),
  );
  return Object.entries(styles).some(([name, has]) => has.test(declared.get(name) ?? ''));
}

/** Whether the words of an element are struck through. */
const isStruck = (element: Element): boolean => STRUCK.has(element.tagName) || hasStyle(element, STRIKING);

/** Whether an element holds words that are not on the screen: for other programs, or until something is pressed. */
const isHidden = (element: Element): boolean =>
  element.tagName === 'noscript' ||
  element.tagName === 'template' ||
  (element.tagName === 'dialog' && !has(element, 'open')) ||
  has(element, 'hidden') ||
  hasStyle(element, HIDING);

/** What stands in an element: what a template holds is kept apart, and what is there without scripts is no markup yet. */
function contentOf(element: Element): Parent {
  if ('content' in element) return (element as DefaultTreeAdapterTypes.Template).content;
  const [only] = element.childNodes;
  return element.tagName === 'noscript' && only && 'value' in only ? parseFragment(only.value) : element;
}

/** A step of the walk through a page: a node that begins, or what stands behind one. */
type Step = Node | { readonly end: string } | { readonly mark: Element; readonly from: number };

/** What stands before the text of an element, and behind it. */
function around({ tagName }: Element): { readonly before: string; readonly end: string } {
  if (PARAGRAPHS.has(tagName)) return { before: '\n\n', end: '\n\n' };
  if (LINES.has(tagName)) return { before: '\n', end: '' };
  if (READINGS.has(tagName)) return { before: ' (', end: ')' };
  return { before: '', end: CELLS.has(tagName) ? '\t' : '' };
}

/** Whether an element is read: it is text, on the screen, and not struck through. */
const isRead = (element: Element): boolean =>
  !UNREAD.has(element.tagName) && !isHidden(element) && !isStruck(element);

/** A text that is written piece by piece. */
class Written {
  /** None of them is empty. */
  private readonly pieces: string[] = [];
  private isBehindMark = false;
  readonly marks: string[] = [];

  get length(): number {
    return this.pieces.length;
  }

  add(piece: string): void {
    if (piece === '') return;
    const isApart = this.isBehindMark && /^[\p{L}\p{N}]/u.test(piece);
    this.pieces.push(isApart ? ` ${piece}` : piece);
    this.isBehindMark = false;
  }

  /** Sets the pieces from one on apart, as a mark of what stands before them. */
  setApart(from: number, isLowered: boolean): void {
    const inner = this.pieces.splice(from).join('');
    const near = this.pieces.slice(-3).map((piece) => piece.slice(-BEFORE_MARK));
    const { text, told } = markIn(near.join(''), inner, isLowered);
    this.isBehindMark = false;
    this.add(text);
    if (told === null) return;
    this.marks.push(told);
    this.isBehindMark = true;
  }

  whole(): string {
    return this.pieces.join('');
  }
}

/** What is done behind an element that begins. */
const behind = (element: Element, written: Written): Step =>
  MARKS.has(element.tagName) ? { mark: element, from: written.length } : { end: around(element).end };

/** The text under a node, and the marks that it sets apart. A page may be nested deeper than calls can be. @param skip called for each element that is not read */
function writtenUnder(root: Parent, skip?: (element: Element) => void): Written {
  const written = new Written();
  const steps: Step[] = [...root.childNodes].reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('end' in step) written.add(step.end);
    else if ('mark' in step) written.setApart(step.from, step.mark.tagName === 'sub');
    else if (step.nodeName === '#text' && 'value' in step) written.add(step.value.replace(/\s+/g, ' '));
    else if (isElement(step) && !isRead(step)) skip?.(step);
    else if (isElement(step)) {
      written.add(around(step).before);
      steps.push(behind(step, written), ...[...step.childNodes].reverse());
    }
  }
  return written;
}

const textUnder = (root: Parent): string => writtenUnder(root).whole();

function titleOf(root: Parent): string | null {
  const all: Parent[] = [root];
  for (let at = all.pop(); at; at = all.pop()) {
    for (const child of [...at.childNodes].reverse()) {
      if (!isElement(child)) continue;
      if (child.tagName === 'title') return textUnder(child).trim() || null;
      if (child.tagName === 'html' || child.tagName === 'head') all.push(child);
    }
  }
  return null;
}

/** What hides words in a style sheet. */
const HIDES = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)/i;

/** Whether a style sheet in a page can hide words of it. */
function hasHidingSheet(root: Parent): boolean {
  const all: Parent[] = [root];
  for (let at = all.pop(); at; at = all.pop()) {
    for (const child of at.childNodes) {
      if (!isElement(child)) continue;
      all.push(child);
      if (child.tagName !== 'style') continue;
      if (child.childNodes.some((sheet) => 'value' in sheet && HIDES.test(sheet.value))) return true;
    }
  }
  return false;
}

/** So many signs show which words were left out. */
const SHOWN = 60;

/** What is told of words that are left out; nothing where there are none. */
function leftOut(code: 'hidden' | 'struck', texts: readonly string[]): DocumentNote[] {
  const words = texts.join(' ').split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const all = words.join(' ');
  return [
    {
      ...{ code, words: words.length },
      start: all.length > SHOWN ? `${all.slice(0, SHOWN).trimEnd()} …` : all,
    },
  ];
}

/** So many marks that are set apart are named. */
const MARKS_NAMED = 5;

/** What is told of marks that are set apart, those at numbers first. */
function marksNote(marks: readonly string[]): DocumentNote[] {
  if (marks.length === 0) return [];
  const [atNumbers, others] = [/^\S*\p{N} /u, /^(?!\S*\p{N} )/u].map((at) =>
    marks.filter((one) => at.test(one)),
  );
  const named = [...new Set([...(atNumbers ?? []), ...(others ?? [])])].slice(0, MARKS_NAMED);
  return [{ code: 'marks', count: marks.length, named }];
}

/** The text of a page, and its title. */
export function htmlText(html: string): Tidied & { readonly title: string | null } {
  const page = parse(html);
  const hidden: string[] = [];
  const struck: string[] = [];
  const written = writtenUnder(page, (element) => {
    if (isHidden(element)) hidden.push(textUnder(contentOf(element)));
    else if (isStruck(element)) struck.push(textUnder(element));
  });
  const lines = written
    .whole()
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim());
  const { text, notes } = tidied(lines.join('\n'));
  const sheet: DocumentNote[] = hasHidingSheet(page) ? [{ code: 'sheet' }] : [];
  const told = [
    ...leftOut('hidden', hidden),
    ...sheet,
    ...leftOut('struck', struck),
    ...marksNote(written.marks),
  ];
  return { text, notes: [...notes, ...told], title: titleOf(page) };
}
