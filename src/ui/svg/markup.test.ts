import { expect, it } from 'vitest';
import { inRow } from '../../domain/text/markup';
import { element, NOTHING, pathData, short, textMarkup } from './markup';

it('makes elements of names, attributes and children', () => {
  expect(element('g', { id: null, x: 1 / 3 }, element('path', { d: 'M0 0' }), NOTHING)).toBe(
    '<g x="0.33"><path d="M0 0"/></g>',
  );
  expect(element('text', { 'aria-label': 'a "b"' }, textMarkup('1 < 2'))).toBe(
    '<text aria-label="a &quot;b&quot;">1 &lt; 2</text>',
  );
  expect(inRow([NOTHING, element('g', {})])).toBe('<g/>');
});

it('writes numbers short, and nought for what is none', () => {
  expect([short(1.005), short(-0.001), short(Number.NaN), short(Number.POSITIVE_INFINITY)]).toEqual([
    1, 0, 0, 0,
  ]);
  expect(pathData('M', 1, -2.345, 'L', 3, 4, 'Z')).toBe('M1 -2.35L3 4Z');
});
