import { describe, expect, it } from 'vitest';
import type { PartyId, SystemId } from '../model/ids';
import { subjectsOf } from './subjects-of';

const [VEN, IRN] = ['VEN' as PartyId, 'IRN' as PartyId];
const IGLA = 'igla' as SystemId;

describe('what a view is about', () => {
  it('is nothing in particular where it lies around nothing and nothing is asked', () => {
    expect(subjectsOf([], null)).toEqual(new Map());
  });

  it('is each centre of a neighbourhood, of whatever sort', () => {
    const centres = [VEN, IGLA].map((id) => ({ id, depth: 1, direction: 'either' }) as const);
    expect([...subjectsOf(centres, null)]).toEqual([
      [VEN, 'centre'],
      [IGLA, 'centre'],
    ]);
  });

  it('is both ends of the ways that are asked about, a centre too', () => {
    const connection = { ends: [VEN, IRN], wishes: [] } as const;
    const around = { id: VEN, depth: 2, direction: 'on' } as const;
    expect([...subjectsOf([around], { type: 'connection', connection })]).toEqual([
      [VEN, 'asked'],
      [IRN, 'asked'],
    ]);
  });

  it('is all of whom it is asked what they have in common', () => {
    expect([...subjectsOf([], { type: 'common', parties: [VEN, IRN] }).keys()]).toEqual([VEN, IRN]);
  });
});
