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

/** What some markup is made of. @throws Error where it is not made of what pictures are made of, or is cut */
export function pictureTree(markup: Markup): readonly PictureNode[] {
  const whole: PictureElement = { name: '', attributes: [], children: [] };
  const open = [whole];
  let end = 0;
  for (const found of markup.matchAll(TAG)) {
    const [all, closes, name = '', attributes = '', isEmpty, text] = found;
    const parent = open.at(-1);
    if (!parent || (closes && parent.name !== name)) break;
    end = found.index + all.length;
    if (closes) open.pop();
    else {
      const child = text === undefined ? elementOf(name, attributes) : plain(text);
      parent.children.push(child);
      if (typeof child !== 'string' && !isEmpty) open.push(child);
    }
  }
  if (end !== markup.length || open.length !== 1) throw new Error('A picture is cut or mixed up.');
  return whole.children;
}
