import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../../../scripts/read-xml';
import { asMarkup, type Markup } from '../../domain/text/markup';
import { element, textMarkup } from './markup';
import { type PictureNode, pictureTree } from './picture-tree';

/** The same as a parser reads it that forgives nothing. */
const parsed = (markup: Markup) => readXml(`<svg>${markup}</svg>`).children;

interface Plain {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Plain[];
  readonly text: string;
}

const ofParser = ({ name, attributes, children, text }: XmlElement): Plain => ({
  ...{ name, attributes, text },
  children: children.map(ofParser),
});
const textOf = (node: PictureNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');
const ofTree = (nodes: readonly PictureNode[]): Plain[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const { name, attributes, children } = node;
    return [
      { name, attributes: Object.fromEntries(attributes), children: ofTree(children), text: textOf(node) },
    ];
  });

const drawnIn = (children: fc.Arbitrary<readonly Markup[]>): fc.Arbitrary<Markup> =>
  fc
    .tuple(
      fc.constantFrom('g', 'path', 'text', 'tspan', 'linearGradient'),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      children,
    )
    .map(([name, value, words, within]) =>
      element(name, { 'data-line': value, d: 'M0 0' }, textMarkup(words), ...within),
    );
const leaf = drawnIn(fc.constant([]));
const drawn = drawnIn(fc.array(drawnIn(fc.array(leaf, { maxLength: 2 })), { maxLength: 3 }));

describe('the markup of a picture, taken apart', () => {
  it('is what any parser makes of it, whatever texts are in it', () => {
    fc.assert(
      fc.property(drawn, (markup) => {
        expect(ofTree(pictureTree(markup))).toEqual(parsed(markup).map(ofParser));
      }),
    );
  });

  it.each([
    ['a script', '<script/>'],
    ['an image', '<image/>'],
    ['elements of HTML', '<foreignObject/>'],
    ['what acts when it is pressed', '<g onclick="x"/>'],
    ['a style of its own', '<g style="fill: red"/>'],
    ['a link', '<path href="https://example.org"/>'],
    ['an element without an end', '<g><path/>'],
    ['an end without an element', '<path/></g>'],
    ['ends in another order', '<g><text></g></text>'],
    ['a sign that no text has', '<text>a < b</text>'],
    ['nothing but a beginning', '<'],
  ])('is never %s', (_, markup) => {
    expect(() => pictureTree(asMarkup(markup))).toThrow(/picture/);
  });
});
