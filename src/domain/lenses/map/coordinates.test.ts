import { describe, expect, it } from 'vitest';
import { PARTY_TABLE } from '../../../data/register/names/party-table';
import { regionCodeOf } from '../../model/region-codes';
import { coordinatesOf, IDS_WITH_COORDINATES } from './coordinates';

/** Nobody governs there. */
const WITHOUT_GOVERNMENT = new Set(['ATA', 'BVT', 'HMD']);

describe('the places of parties', () => {
  it('are there for every state and former state that the app knows', () => {
    const states = PARTY_TABLE.filter(({ kind }) => kind === 'state' || kind === 'former-state');
    expect(states.filter(({ id }) => !coordinatesOf(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are there for every region that has a code, and none for what is no place', () => {
    const others = PARTY_TABLE.filter(({ kind }) => kind !== 'state' && kind !== 'former-state');
    for (const { id } of others) {
      const hasPlace = id === 'ANHH' || id === 'kurdistan-regional-government' || regionCodeOf(id) !== null;
      expect([id, coordinatesOf(id) !== null]).toEqual([id, hasPlace && !WITHOUT_GOVERNMENT.has(id)]);
    }
  });

  it('are for parties that the app knows, each once, and on the globe', () => {
    const known = new Set(PARTY_TABLE.map(({ id }) => id as string));
    expect(IDS_WITH_COORDINATES.filter((id) => !known.has(id))).toEqual([]);
    for (const id of IDS_WITH_COORDINATES) {
      const { latitude, longitude } = coordinatesOf(id) ?? {};
      expect(Math.abs(latitude ?? 99)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude ?? 999)).toBeLessThanOrEqual(180);
    }
  });

  it.each([
    ['SUHH', 'RUS'],
    ['YUCS', 'SRB'],
    ['CSHH', 'CZE'],
    ['north-yemen', 'YEM'],
    ['northern-cyprus', 'CYP'],
  ])('%s stands where %s has its capital', (former, now) => {
    expect(coordinatesOf(former)).toEqual(coordinatesOf(now));
  });
});
