import { describe, expect, it } from 'vitest';
import type { PartyId } from '../domain/model/ids';
import { GRADE, type Grade, gradeOf, NO_EMPHASIS } from './emphasis';

const [RUS, VEN, IRN] = ['RUS', 'VEN', 'IRN'] as PartyId[] as [PartyId, PartyId, PartyId];

describe('the grade of a thing', () => {
  const emphasis = { ...NO_EMPHASIS, chosen: new Set([RUS]), around: new Set([RUS, VEN]) };

  it.each([
    [RUS, 'chosen'],
    [VEN, 'near'],
    [IRN, 'rest'],
  ] as const)('of %s is %s', (id, grade) => {
    expect(gradeOf(emphasis, id)).toBe(grade);
  });

  it('is the usual one where nothing is chosen', () => {
    expect(gradeOf(NO_EMPHASIS, RUS)).toBe('usual');
  });

  it('lets nothing step back for something that the picture does not hold', () => {
    expect(gradeOf({ ...NO_EMPHASIS, chosen: new Set([RUS]) }, VEN)).toBe('usual');
  });
});

it('falls from what is chosen to the rest', () => {
  const order: Grade[] = ['chosen', 'near', 'usual', 'rest'];
  const widths = order.map((grade) => GRADE[grade].widen);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(new Set(widths).size).toBe(order.length);
  expect(GRADE.chosen.halo).toBeGreaterThan(0);
});
