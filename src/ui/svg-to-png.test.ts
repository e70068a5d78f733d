import { expect, it, vi } from 'vitest';
import { fitsCanvas, PngFailed, pngOf } from './svg-to-png';

it('draws no picture that is larger than browsers can draw, on one side or in all', () => {
  expect(fitsCanvas(945, 1298, 4)).toBe(true);
  expect(fitsCanvas(1200, 4000, 4)).toBe(true);
  expect(fitsCanvas(800, 4097, 4)).toBe(false);
  expect(fitsCanvas(4000, 4000, 3)).toBe(false);
  expect(fitsCanvas(4000, 4000, 2)).toBe(true);
});

/** Browsers by hand: what they make of an image, and of a canvas. */
function browserWith(width: number, decoded: Promise<void>, blob: Blob | null): void {
  class FakeImage {
    src = '';
    readonly naturalWidth = width;
    readonly naturalHeight = 100;
    readonly decode = () => decoded;
  }
  const canvas = {
    getContext: () => ({ drawImage: () => undefined }),
    toBlob: (done: (made: Blob | null) => void) => done(blob),
  };
  vi.stubGlobal('Image', FakeImage);
  vi.stubGlobal('document', { createElement: () => canvas });
}

it('says why there are no pixels', async () => {
  const why = async () => {
    const error: unknown = await pngOf('<svg/>', 4).catch((thrown: unknown) => thrown);
    return error instanceof PngFailed ? error.why : error;
  };
  browserWith(200, Promise.reject(new Error('broken')), new Blob(['x']));
  expect(await why()).toBe('not-drawn');
  browserWith(5000, Promise.resolve(), new Blob(['x']));
  expect(await why()).toBe('too-large');
  browserWith(200, Promise.resolve(), null);
  expect(await why()).toBe('not-drawn');
  browserWith(200, Promise.resolve(), new Blob(['x']));
  expect(await why()).toBeInstanceOf(Blob);
});
