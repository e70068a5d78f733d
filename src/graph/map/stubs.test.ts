import { expect, it } from 'vitest';
import type { PartyId } from '../../domain/model/ids';
import type { Disc, PairLine } from '../network/shapes';
import { fansOf, stubsOf } from './stubs';

const disc = (id: string, x: number, y: number) => ({ id: id as PartyId, x, y, radius: 6 }) as Disc;
const line = (from: string, to: string) => ({ id: `${from}..${to}`, from, to }) as unknown as PairLine;

const [state, group] = [disc('VEN', 100, 100), disc('farc', 300, 500)];

it('are short, down from the map and up from the strip, and go on in dots on the map alone', () => {
  const own = line('VEN', 'farc');
  const { leaves, arrives, marks, joins } = stubsOf(own, [state, group], [true, false], {
    fans: fansOf([own]),
    onMap: [state],
  });
  expect([leaves.start, leaves.end].map(({ x, y }) => [x, y])).toEqual([
    [100, 107],
    [100, 122],
  ]);
  expect(arrives.start.y).toBeLessThan(arrives.end.y);
  expect(arrives.end).toEqual({ x: 300, y: 493 });
  expect(marks).toEqual([{ at: leaves.end, along: { x: 0, y: 4 } }]);
  expect(joins).toBe(true);
});

it('come up to the map from a party in the strip', () => {
  const own = line('farc', 'VEN');
  const { leaves, arrives, main } = stubsOf(own, [group, state], [false, true], {
    fans: fansOf([own]),
    onMap: [state],
  });
  expect(leaves.end.y).toBeLessThan(leaves.start.y);
  expect(arrives.start.y).toBeGreaterThan(arrives.end.y);
  expect(main).toBe('arrives');
});

it('fan out where there are several at one party', () => {
  const lines = ['a', 'b', 'c'].map((id) => line('VEN', id));
  const ends = lines.map(
    (own) =>
      stubsOf(own, [state, disc(own.to, 300, 500)], [true, false], { fans: fansOf(lines), onMap: [state] })
        .leaves.end,
  );
  expect(new Set(ends.map(({ x }) => Math.round(x))).size).toBe(3);
  for (const { y } of ends) expect(y).toBeGreaterThan(state.y);
});

it('turn aside where they would seem to lead to a neighbour', () => {
  const own = line('VEN', 'farc');
  const at = (...others: Disc[]) =>
    stubsOf(own, [state, group], [true, false], { fans: fansOf([own]), onMap: [state, ...others] }).leaves
      .end;
  expect(at(disc('BRA', 100, 135)).x).not.toBeCloseTo(100);
  expect(at(disc('BRA', 100, 300)).x).toBeCloseTo(100);
});
