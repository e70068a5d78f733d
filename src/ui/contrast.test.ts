import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast, paler } from './contrast';

it('is measured by the formula of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', 'rgb(255, 255, 255)')).toBeCloseTo(4.48, 2);
  expect(() => contrast('CanvasText', '#ffffff')).toThrow('CanvasText');
});

it('a paler colour keeps the contrast that is asked for', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(channel, channel, channel).map((channels) => `rgb(${channels.join(', ')})`);
  fc.assert(
    fc.property(colour, colour, (ink, paper) => {
      const seen = contrast(paler(ink, paper, 3), paper);
      expect(seen).toBeGreaterThanOrEqual(Math.min(3, contrast(ink, paper)));
    }),
  );
  expect(contrast(paler('#0b5c73', '#faf9f6', 3.4), '#faf9f6')).toBeLessThan(3.6);
});

it('stays its own colour: red is no grey', () => {
  const [red = 0, green = 0, blue = 0] = (paler('#a3203a', '#faf9f6', 3.4).match(/\d+/g) ?? []).map(Number);
  expect(red).toBeGreaterThan(green + 50);
  expect(red).toBeGreaterThan(blue + 50);
});

it('is left as it is where it cannot be mixed, or is pale already', () => {
  expect(paler('CanvasText', '#ffffff', 3)).toBe('CanvasText');
  expect(paler('#999999', '#ffffff', 3)).toBe('#999999');
});
