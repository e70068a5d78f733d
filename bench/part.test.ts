import { expect, it } from 'vitest';
import { measure } from './part';

it('measures as many runs as it is asked for, after some that are not measured', () => {
  const runs: number[] = [];
  const samples = measure(3, (run) => runs.push(run), { warmUp: 2 });
  expect(runs).toEqual([0, 1, 0, 1, 2]);
  expect(samples).toHaveLength(3);
  expect(Math.min(...samples)).toBeGreaterThanOrEqual(0);
});
