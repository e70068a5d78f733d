import { afterEach, expect, it, vi } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { aboutDataset, paletteOf } from '../../../scripts/made-picture';
import { readXml } from '../../../scripts/read-xml';
import { element } from './markup';
import { copyPicture, PICTURES, type PictureOrder, SCALES } from './pictures';

afterEach(() => vi.unstubAllGlobals());

const order = (changes: Partial<PictureOrder> = {}): PictureOrder => ({
  draw: async ({ colour }) => ({
    body: element('circle', { r: 40, fill: colour.accent }),
    bounds: { x: -40, y: -40, width: 80, height: 80 },
  }),
  ...{ signs: null, lines: null, about: aboutDataset(caseFile()), theme: 'light', scale: 2 },
  ...changes,
});

it('lists each form once, with an ending of its own', () => {
  expect(PICTURES.map(({ id, extension }) => [id, extension])).toEqual([
    ['svg', 'svg'],
    ['png', 'png'],
  ]);
  expect(PICTURES.map(({ label }) => label())).toEqual(['SVG', 'PNG']);
  expect(PICTURES.filter(({ isScaled }) => isScaled).map(({ id }) => id)).toEqual(['png']);
  expect(SCALES).toEqual([1, 2, 3, 4]);
});

it.each(['light', 'dark'] as const)('writes SVG in the colours of the %s theme', async (theme) => {
  const svg = String(await PICTURES[0]?.write(order({ theme })));
  readXml(svg);
  const { accent, paper } = paletteOf(theme).colour;
  expect(svg).toContain(accent);
  expect(svg).toContain(paper);
});

it('lets the clipboard wait for the picture, and says where it refuses', async () => {
  const refusal = new Error('NotAllowedError');
  vi.stubGlobal('ClipboardItem', class {});
  vi.stubGlobal('navigator', { clipboard: { write: () => Promise.reject(refusal) } });
  await expect(copyPicture(order())).rejects.toBe(refusal);
});
