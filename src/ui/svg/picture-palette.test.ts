import { expect, it } from 'vitest';
import { paletteOf } from '../../../scripts/made-picture';
import { COLOUR_NAMES } from '../palette';

it('has every colour of both themes, and families without quotation marks that would end an attribute', () => {
  const [light, dark] = [paletteOf('light'), paletteOf('dark')];
  for (const name of COLOUR_NAMES) {
    expect(light.colour[name]).toMatch(/^#[\da-f]{6}$/);
    expect(dark.colour[name]).toMatch(/^#[\da-f]{6}$/);
    expect(dark.colour[name]).not.toBe(light.colour[name]);
  }
  expect(light.colour.paper).toBe('#faf9f6');
  expect(dark.font).toBe(light.font);
  expect(light.font).toMatch(/^system-ui, .*sans-serif$/);
  expect(light.serif).toMatch(/^Charter, 'Iowan Old Style'.* serif$/);
});
