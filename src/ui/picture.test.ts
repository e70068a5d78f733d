import { expect, it } from 'vitest';
import { type DrawPicture, drawingOnScreen, offerDrawing, picturesOnScreen } from './picture';
import { NOTHING } from './svg/markup';

it('hands out the picture that is shown, and once it is taken back the one that would be', () => {
  const drawing = { body: NOTHING, bounds: { x: 0, y: 0, width: 0, height: 0 } };
  const [always, onScreen]: DrawPicture[] = [async () => drawing, async () => drawing];
  if (!always || !onScreen) throw new Error('There are two.');
  expect(drawingOnScreen()).toBeNull();
  const takeBackAlways = offerDrawing(always);
  const takeBack = offerDrawing(onScreen);
  expect(drawingOnScreen()).toBe(onScreen);
  takeBack();
  expect(drawingOnScreen()).toBe(always);
  const takeBackYears = offerDrawing(onScreen, 'timeline');
  expect(picturesOnScreen()).toEqual(['graph', 'timeline']);
  expect([drawingOnScreen('timeline'), drawingOnScreen('chart')]).toEqual([onScreen, null]);
  takeBackYears();
  takeBackAlways();
  expect(picturesOnScreen()).toEqual([]);
  expect(drawingOnScreen()).toBeNull();
});
