import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited } from '../../../domain/desk/edit';
import { smallDatasetFile } from '../../../domain/fixtures/small-dataset';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { checkDataset } from '../../check';
import { chanceEdit, chanceOf } from '../../fixtures/chance-edits';
import { asFile, soundPart } from './sound-part';

const { data } = smallDatasetFile();

describe('the sound part of a case file', () => {
  it('is all of it where the check has nothing against it', () => {
    const { sound, faults } = soundPart(data);
    expect(faults).toEqual([]);
    expect(sound.claims).toHaveLength(data.claims.length);
  });

  it('lacks what has a fault, and what cannot be without it; only the fault itself is told', () => {
    const [first] = data.claims;
    const broken = data.claims.map((claim) =>
      claim === first ? { ...claim, attribution: { ...claim.attribution, speaker: '' } } : claim,
    );
    const { sound, faults } = soundPart({ ...data, claims: broken });
    expect(faults.map(({ thing, fault }) => [thing?.id, fault.path])).toEqual([
      [first?.id, 'data.claims[0].attribution.speaker'],
    ]);
    expect(sound.claims.map(({ id }) => id)).not.toContain(first?.id);
    expect(checkDataset(asFile(sound)).ok).toBe(true);
  });

  it('stands where the case file itself has a fault', () => {
    const { sound, faults } = soundPart({ ...data, title: ' ', version: 'one' });
    expect(faults.map(({ thing, fault }) => [thing, fault.path])).toEqual([
      [null, 'data.title'],
      [null, 'data.version'],
    ]);
    expect(sound.relationships).toHaveLength(data.relationships.length);
  });

  it('is sound whatever was done at the desk, and is all of it where nothing is wrong', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = chanceOf(seed);
        let statement: DatasetStatement = data;
        for (let step = 0; step < 20; step++) statement = edited(statement, chanceEdit(statement, chance));
        const { sound, faults } = soundPart(statement);
        expect(faults.length === 0).toBe(checkDataset(asFile(statement)).ok);
        expect(checkDataset(asFile(sound)).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('follows a source that is taken out of it by its fault', () => {
    const sources = data.sources.map((source) => ({
      ...source,
      sha256: '0'.repeat(64),
      text: 'Other words.',
    }));
    const { sound, faults } = soundPart({ ...data, sources });
    expect(faults.length).toBeGreaterThan(0);
    expect(checkDataset(asFile(sound)).ok).toBe(true);
  });
});
