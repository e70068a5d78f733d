/** The text of a saved web page, as it is read on the screen: no scripts, no styles, and nothing that is hidden. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import type { DocumentNote } from './messages';
import { type Tidied, tidied } from './plain-text';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is no text, or is a control. */
const UNREAD = new Set(
  'script style head svg math canvas audio video iframe object select button input textarea'.split(' '),
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

const isElement = (node: Node): node is Element => 'tagName' in node;

const has = ({ attrs }: Element, name: string, value?: string): boolean =>
  attrs.some((attribute) => attribute.name === name && (value === undefined || attribute.value === value));

/** Styles by which an element is not on the screen. */
const HIDING: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  visibility: /^(?:hidden|collapse)$/,
};

/** Whether an element is hidden by a style of its own; of two that say otherwise the last one holds. */
function isHiddenByStyle({ attrs }: Element): boolean {
  const style = attrs.find(({ name }) => name === 'style')?.value ?? '';
  const declared = new Map(
    style.split(';').map((declaration) => {
      const [name = '', value = ''] = declaration.toLowerCase().split(':');
      return [name.trim(), value.replace('!important', '').trim()] as const;
    }),
  );
  return Object.entries(HIDING).some(([name, hides]) => hides.test(declared.get(name) ?? ''));
}

/** Whether an element holds words that are not on the screen: for other programs, or until something is pressed. */
const isHidden = (element: Element): boolean =>
  element.tagName === 'noscript' ||
  element.tagName === 'template' ||
  (element.tagName === 'dialog' && !has(element, 'open')) ||
  has(element, 'hidden') ||
  has(element, 'aria-hidden', 'true') ||
  isHiddenByStyle(element);

/** What stands in an element: what a template holds is kept apart, and what is there without scripts is no markup yet. */
function contentOf(element: Element): Parent {
  if ('content' in element) return (element as DefaultTreeAdapterTypes.Template).content;
  const [only] = element.childNodes;
  return element.tagName === 'noscript' && only && 'value' in only ? parseFragment(only.value) : element;
}

/** A step of the walk through a page: a node that begins, or what stands behind one. */
type Step = Node | { readonly end: string };

/** What stands before the text of an element, and behind it. */
function around({ tagName }: Element): { readonly before: string; readonly end: string } {
  if (PARAGRAPHS.has(tagName)) return { before: '\n\n', end: '\n\n' };
  if (LINES.has(tagName)) return { before: '\n', end: '' };
  return { before: '', end: CELLS.has(tagName) ? '\t' : '' };
}

/** Whether an element is read: it is text, and on the screen. */
const isRead = (element: Element): boolean => !UNREAD.has(element.tagName) && !isHidden(element);

/** The text under a node. A page may be nested deeper than calls can be. @param skip called for each element that is not read */
function textUnder(root: Parent, skip?: (element: Element) => void): string {
  let text = '';
  const steps: Step[] = [...root.childNodes].reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('end' in step) text += step.end;
    else if (step.nodeName === '#text' && 'value' in step) text += step.value.replace(/\s+/g, ' ');
    else if (isElement(step) && !isRead(step)) skip?.(step);
    else if (isElement(step)) {
      const { before, end } = around(step);
      text += before;
      steps.push({ end }, ...[...step.childNodes].reverse());
    }
  }
  return text;
}

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

/** So many signs show which words were left out. */
const SHOWN = 60;

/** What is told of words that are hidden; nothing where there are none. */
function hiddenNote(hidden: readonly string[]): DocumentNote[] {
  const words = hidden.join(' ').split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const all = words.join(' ');
  return [
    {
      ...{ code: 'hidden', words: words.length },
      start: all.length > SHOWN ? `${all.slice(0, SHOWN).trimEnd()} …` : all,
    },
  ];
}

/** The text of a page, and its title. */
export function htmlText(html: string): Tidied & { readonly title: string | null } {
  const page = parse(html);
  const hidden: string[] = [];
  const text = textUnder(page, (element) => {
    if (isHidden(element)) hidden.push(textUnder(contentOf(element)));
  });
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  const { text: whole, notes } = tidied(lines.join('\n'));
  return { text: whole, notes: [...notes, ...hiddenNote(hidden)], title: titleOf(page) };
}
