/** The text of a saved web page, as it is read on the screen: no scripts, no styles, and nothing that is hidden. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { tidied } from './plain-text';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What nobody reads, or what is a control and no text. */
const UNREAD = new Set(
  'script style noscript template head svg math canvas audio video iframe object select button input textarea'.split(
    ' ',
  ),
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

const isUnread = (element: Element): boolean =>
  UNREAD.has(element.tagName) || has(element, 'hidden') || has(element, 'aria-hidden', 'true');

/** A step of the walk through a page: a node that begins, or what stands behind one. */
type Step = Node | { readonly end: string };

/** What stands before the text of an element, and behind it. */
function around({ tagName }: Element): { readonly before: string; readonly end: string } {
  if (PARAGRAPHS.has(tagName)) return { before: '\n\n', end: '\n\n' };
  if (LINES.has(tagName)) return { before: '\n', end: '' };
  return { before: '', end: CELLS.has(tagName) ? '\t' : '' };
}

/** The text under a node. A page may be nested deeper than calls can be. */
function textUnder(root: Parent, isWanted: (element: Element) => boolean): string {
  let text = '';
  const steps: Step[] = [...root.childNodes].reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('end' in step) text += step.end;
    else if (step.nodeName === '#text' && 'value' in step) text += step.value.replace(/\s+/g, ' ');
    else if (isElement(step) && isWanted(step)) {
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
      if (child.tagName === 'title') return textUnder(child, () => true).trim() || null;
      if (child.tagName === 'html' || child.tagName === 'head') all.push(child);
    }
  }
  return null;
}

/** The text of a page, and its title. */
export function htmlText(html: string): { readonly text: string; readonly title: string | null } {
  const page = parse(html);
  const text = textUnder(page, (element) => !isUnread(element));
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return { text: tidied(lines.join('\n')), title: titleOf(page) };
}
