import { expect, it } from 'vitest';
import { ratiosOf } from './ratios';
import { lineOf } from './report';

const app = {
  part: 'gestures',
  load: 1,
  lines: [lineOf('the app, drag: pictures drawn', 'frames/s', [60])],
};
const others = {
  part: 'drawing',
  load: 1,
  lines: [
    lineOf('slow, drag: pictures drawn', 'frames/s', [20]),
    lineOf('slow, zoom: pictures drawn', 'frames/s', [5]),
  ],
};

it('sets the app beside each library, gesture by gesture', () => {
  expect(ratiosOf([app, others])?.lines).toMatchObject([
    { what: 'drag: pictures drawn: the app / slow', unit: 'ratio', median: 3 },
  ]);
});

it('has nothing to say where one of the two parts did not run', () => {
  expect(ratiosOf([others])).toBeNull();
  expect(ratiosOf([app])).toBeNull();
});
