/**
 * Markup of our own pictures taken apart, into the few elements and attributes that pictures are made of, so that nothing else can
 * come of it where it is put into a page.
 */
import type { Markup } from '../../domain/text/markup';

/** An element, and what is in it. */
export interface PictureElement {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: PictureNode[];
}

/** An element or a text. */
export type PictureNode = PictureElement | string;

/** What pictures are made of. */
const ELEMENTS = new Set([
  ...['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline', 'text', 'tspan'],
  ...['linearGradient', 'stop'],
]);

/** What no picture has, since it would be more than looks. */
const REFUSED = /^(?:on|style$|href$|xlink:|src$)/i;

const TAG = /<(\/?)([A-Za-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
const ENTITY = /&(?:#(\d+)|(\w+));/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (text: string): string =>
  text.replace(ENTITY, (whole, code: string | undefined, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? whole),
  );

function attributesIn(text: string): PictureElement['attributes'] {
  return Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => {
    if (REFUSED.test(name)) throw new Error(`No picture has the attribute ${name}.`);
    return [name, plain(value)] as const;
  });
}

function elementOf(name: string, attributes: string): PictureElement {
  if (!ELEMENTS.has(name)) throw new Error(`No picture has the element ${name}.`);
  return { name, attributes: attributesIn(attributes), children: [] };
}

/** Puts a tag or a text into the innermost of the elements that are open; false where it ends another than that. */
function grow(
  open: PictureElement[],
  [, closes, name = '', attributes = '', isEmpty, text]: RegExpExecArray,
): boolean {
  const parent = open.at(-1);
  if (closes) return open.pop()?.name === name;
  if (text !== undefined) {
    parent?.children.push(plain(text));
    return true;
  }
  const child = elementOf(name, attributes);
  parent?.children.push(child);
  if (!isEmpty) open.push(child);
  return true;
}

/** What some markup is made of. @throws Error where it is not made of what pictures are made of, or is cut */
export function pictureTree(markup: Markup): readonly PictureNode[] {
  const whole: PictureElement = { name: '', attributes: [], children: [] };
  const open = [whole];
  let end = 0;
  for (const found of markup.matchAll(TAG)) {
    if (!grow(open, found)) break;
    end = found.index + found[0].length;
  }
  if (end !== markup.length || open.length !== 1) throw new Error('A picture is cut or mixed up.');
  return whole.children;
}
