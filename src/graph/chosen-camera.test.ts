import { describe, expect, it } from 'vitest';
import type { Camera } from '../domain/lenses/places';
import { keepChosenCamera } from './chosen-camera';

const LEFT: Camera = { x: 0, y: 0, width: 10, height: 10 };
const RIGHT: Camera = { ...LEFT, x: 50 };

/** An engine that writes down what it is asked to do, and sees the right. */
function watched() {
  const acts: unknown[] = [];
  const camera = keepChosenCamera({
    lookAt: (at) => acts.push(['look at', at]),
    begin: () => acts.push('begin'),
    seen: () => RIGHT,
    looked: (at) => acts.push(['told', at]),
  });
  return { camera, acts: () => acts.splice(0) };
}

describe('the camera that was chosen', () => {
  it('is looked at again, and none is the first sight', () => {
    const { camera, acts } = watched();
    camera.again();
    expect(camera.isChosen()).toBe(false);
    expect(acts()).toEqual(['begin']);
    camera.choose(LEFT);
    expect(camera.isChosen()).toBe(true);
    expect(acts()).toEqual([
      ['look at', LEFT],
      ['told', LEFT],
    ]);
    camera.again();
    expect(acts()).toEqual([['look at', LEFT]]);
    camera.choose('first');
    expect(acts()).toEqual(['begin', ['told', null]]);
  });

  it('is what is seen after a hand has moved it', () => {
    const { camera, acts } = watched();
    camera.byHand(() => undefined);
    expect(acts()).toEqual([['told', RIGHT]]);
    camera.again();
    expect(acts()).toEqual([['look at', RIGHT]]);
  });

  it('stays where the picture is the same, and begins anew with a new one', () => {
    const { camera, acts } = watched();
    camera.choose(LEFT);
    acts();
    camera.follow('as-before', { wasDrawn: true, isNew: false });
    expect(acts()).toEqual([['told', LEFT]]);
    camera.follow('as-now', { wasDrawn: true, isNew: true });
    expect(acts()).toEqual([['told', RIGHT]]);
    camera.follow('as-before', { wasDrawn: true, isNew: true });
    expect(acts()).toEqual(['begin', ['told', null]]);
    // Nothing is seen yet of what was never drawn.
    camera.follow('as-now', { wasDrawn: false, isNew: true });
    expect(acts()).toEqual(['begin', ['told', null]]);
  });
});
