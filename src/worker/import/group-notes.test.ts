import { describe, expect, it } from 'vitest';
import { saidNotes } from '../../words/fixtures/said-notes';
import { partOf } from '../fixtures/made-parts';

const MAPPING = { from: 0, to: 1, system: 2, ordered: 3 };

async function saidOf(...rows: readonly string[]) {
  const { report } = await partOf(`Exporter,Importer,Weapon,Year\n${rows.join('\n')}\n`, MAPPING);
  return saidNotes(report.notes).filter(({ reason }) => /not for (?:a state|its members)/.test(reason));
}

describe('an importer that is many', () => {
  it('is told once, with what it is taken for', async () => {
    expect(
      await saidOf('Sweden,Kenya,Lance-M,2005', 'Sweden,Africa,Pilum,2006', 'Sweden,Africa,Pilum,2007'),
    ).toEqual([
      {
        ...{ line: 3, column: null, what: 'doubtful' },
        reason: '“Africa” is taken for a region, not for a state, and is a party of its own.',
      },
    ]);
  });

  it('may add up others where single states stand beside it', async () => {
    const [africa, various] = await saidOf(
      'Sweden,Kenya,Lance-M,2005',
      'Sweden,Africa,Lance-M,2005',
      'Norway,Various countries,Lance-M,2005',
    );
    expect(africa?.reason).toContain('if its rows add up theirs, sums count them twice');
    expect(various?.reason).toBe(
      '“Various countries” is taken for several parties that are not named, not for a state, and is a party of its own.',
    );
  });

  it('may be an organisation, which stands for itself', async () => {
    const [nato] = await saidOf('Sweden,Kenya,Lance-M,2005', 'Sweden,NATO,Lance-M,2005');
    expect(nato?.reason).toMatch(
      /^“NATO” is taken for the organisation itself, not for its members, and is a party of its own\. Single parties stand beside it/,
    );
  });

  it('is none by a code that is a state’s among codes', async () => {
    expect(
      await saidOf('Sweden,DE,Lance-M,2005', 'Sweden,AU,Lance-M,2005', 'Sweden,Kenya,Pilum,2005'),
    ).toEqual([]);
    const [union] = await saidOf('Sweden,African Union,Lance-M,2005');
    expect(union?.reason).toContain('the organisation itself');
  });

  it('is nobody where all are states', async () => {
    expect(await saidOf('Sweden,South Africa,Lance-M,2005', 'NATO,Kenya,Lance-M,2005')).toEqual([]);
  });
});
