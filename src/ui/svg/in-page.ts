/**
 * Markup of our own pictures as elements of the page. No parser of the browser sees it: it is taken apart here, into the few elements
 * and attributes that pictures are made of, so that nothing else can come of it, and no policy of the page is in the way.
 */
import type { Markup } from '../../domain/text/markup';

const SVG = 'http://www.w3.org/2000/svg';

/** What pictures are made of. */
const ELEMENTS = new Set([
  ...['svg', 'g', 'path', 'rect', 'circle', 'line', 'polygon', 'polyline', 'ellipse', 'text', 'tspan'],
  ...['linearGradient', 'stop'],
]);

/** What no picture has, and what would be more than looks. */
const REFUSED = /^(?:on|style$|href$|xlink:|src$)/i;

const TAG = /<(\/?)([A-Za-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ''] ?? whole),
  );

/** Names that a page has once are made those of this picture. */
const named = (name: string, value: string, prefix: string): string =>
  name === 'id' ? `${prefix}${value}` : value.replace(/^url\(#(.*)\)$/, `url(#${prefix}$1)`);

function setAttributes(element: Element, text: string, prefix: string): void {
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (REFUSED.test(name)) throw new Error(`No picture has the attribute ${name}.`);
    element.setAttribute(name, named(name, plain(value), prefix));
  }
}

/**
 * The elements of some markup.
 * @param prefix what its ids begin with, so that two pictures of one page share none
 * @throws Error where it is not made of what pictures are made of
 */
export function inPage(markup: Markup, prefix: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  const open: (DocumentFragment | Element)[] = [whole];
  let end = 0;
  for (const found of markup.matchAll(TAG)) {
    const [all, closes, name = '', attributes = '', isEmpty, text] = found;
    const parent = open.at(-1) ?? whole;
    end = found.index + all.length;
    if (text !== undefined) parent.append(plain(text));
    else if (closes) open.pop();
    else {
      if (!ELEMENTS.has(name)) throw new Error(`No picture has the element ${name}.`);
      const element = document.createElementNS(SVG, name);
      setAttributes(element, attributes, prefix);
      parent.append(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (end !== markup.length || open.length !== 1) throw new Error('A picture is cut or mixed up.');
  return whole;
}
