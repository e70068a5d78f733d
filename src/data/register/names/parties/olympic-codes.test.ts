import { describe, expect, it } from 'vitest';
import { foldedName, partyNamed } from '../party-names';
import { PARTY_TABLE } from '../party-table';
import { OLYMPIC_CODES } from './olympic-codes';

/** Codes of three letters that ISO 3166 has withdrawn; those in force are ids of the table. */
const WITHDRAWN =
  'AFI ANT ATB ATN BUR BYS CSK CTE DDR DHY FXX GEL HVO JTN MID NHB NTZ PCI PCZ PUS RHO ROM SCG SKM SUN TMP VDR WAK YMD YUG ZAR'.split(
    ' ',
  );

describe('the codes of the International Olympic Committee', () => {
  it.each(OLYMPIC_CODES)('are known: %s is %s', (code, id) => {
    expect(partyNamed(code)?.id).toBe(id);
  });

  it('are none of ISO’s, and no name of anybody else in the table', () => {
    const names = PARTY_TABLE.flatMap(({ id, name, aliases }) =>
      [id, name, ...aliases.map((alias) => alias.name)].map(foldedName),
    );
    const taken = new Set([...names, ...WITHDRAWN.map(foldedName)]);
    expect(PARTY_TABLE.filter(({ id }) => /^[A-Z]{3}$/.test(id)).length).toBeGreaterThanOrEqual(249);
    expect(OLYMPIC_CODES.filter(([code]) => taken.has(foldedName(code)))).toEqual([]);
    expect(new Set(OLYMPIC_CODES.map(([code]) => code)).size).toBe(OLYMPIC_CODES.length);
  });

  it('are left out where others mean somebody else by them', () => {
    expect(partyNamed('BRN')?.id).toBe('BRN');
    for (const code of ['BUR', 'CHI', 'NIG', 'NGR', 'LIB', 'MAD', 'MAS', 'MON', 'SLO', 'BAH', 'ESA'])
      expect(partyNamed(code), code).toBeUndefined();
  });
});
