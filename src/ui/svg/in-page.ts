/** Pictures of our own as elements of the page: no parser of the browser sees their markup, so that no policy of the page is in the way. */
import type { Markup } from '../../domain/text/markup';
import { type PictureElement, type PictureNode, pictureTree } from './picture-tree';

const SVG = 'http://www.w3.org/2000/svg';

/** A value in which names that a page has once are those of this picture. */
const ownName = (name: string, value: string, prefix: string): string =>
  name === 'id' ? `${prefix}${value}` : value.replace(/^url\(#(.*)\)$/, `url(#${prefix}$1)`);

function elementOf({ name, attributes, children }: PictureElement, prefix: string): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of attributes) element.setAttribute(key, ownName(key, value, prefix));
  element.append(...nodesOf(children, prefix));
  return element;
}

const nodesOf = (nodes: readonly PictureNode[], prefix: string): readonly (Element | string)[] =>
  nodes.map((node) => (typeof node === 'string' ? node : elementOf(node, prefix)));

/**
 * The elements of some markup.
 * @param prefix what its ids begin with, so that two pictures of one page share none
 */
export const inPage = (markup: Markup, prefix: string): readonly (Element | string)[] =>
  nodesOf(pictureTree(markup), prefix);
