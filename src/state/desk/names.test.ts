import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import type { SystemId } from '../../domain/model/ids';
import { described, newSystem, partiesMeant, systemsMeant, takenFor, variantsMeant } from './names';

const { data } = smallDatasetFile();

const shortly = (found: ReturnType<typeof partiesMeant> | ReturnType<typeof systemsMeant>) =>
  found.map(({ from, name }) => `${from}: ${name}`);

describe('whom a typed name may mean', () => {
  it('is first a party of the case file, then of the tables, then somebody new', () => {
    expect(shortly(partiesMeant(data, 'North'))).toEqual(
      expect.arrayContaining(['case-file: Northland', 'new: North']),
    );
    expect(shortly(partiesMeant(data, 'Russ'))).toEqual(['table: Russia', 'new: Russ']);
    expect(shortly(partiesMeant(data, 'russian federation'))[0]).toBe('table: Russia');
    expect(shortly(partiesMeant(data, 'northland'))).not.toContain('new: northland');
  });

  it('is whoever has this very name, and somebody new where a letter is missing', () => {
    const meant = (typed: string) => takenFor(partiesMeant(data, typed));
    expect(meant(' NORTHLAND ')).toMatchObject({ from: 'case-file', name: 'Northland' });
    expect(meant('USA')).toMatchObject({ from: 'table', name: 'United States' });
    expect(meant('Northlan')).toMatchObject({ from: 'new' });
    expect(meant(' ')).toBeNull();
  });

  it.each([
    ['روسيا', 'RUS'],
    ['Россия', 'RUS'],
    ['俄罗斯', 'RUS'],
    ['Росія', 'RUS'],
    ['Иран', 'IRN'],
    ['ایران', 'IRN'],
    ['Deutschland', 'DEU'],
  ])('is the party that has exactly this name in another language: %s', (typed, id) => {
    expect(takenFor(partiesMeant(data, typed))).toMatchObject({ from: 'table', chosen: { made: { id } } });
    const [russia] = partiesMeant(data, typed).flatMap(({ chosen }) =>
      'made' in chosen ? [chosen.made] : [],
    );
    const here = { ...data, parties: [...data.parties, ...(russia ? [russia] : [])] };
    expect(takenFor(partiesMeant(here, typed))).toMatchObject({ from: 'case-file', chosen: { known: id } });
  });

  it('has an id that nothing else has, where it is new', () => {
    const [option] = partiesMeant(data, 'Lance M').filter(({ from }) => from === 'new');
    expect(option?.chosen).toMatchObject({ made: { id: 'lance-m-2', name: 'Lance M', kind: 'unknown' } });
  });
});

describe('which weapons a typed name may mean', () => {
  it('is also that none is named, where nothing is typed', () => {
    expect(shortly(systemsMeant(data, ''))).toContain('table: Not named');
  });

  it('is one of the case file by any of its names, or one of the tables', () => {
    expect(shortly(systemsMeant(data, '9L31'))[0]).toBe('case-file: Lance-M');
    expect(shortly(systemsMeant(data, 'tor m1'))[0]).toBe('table: Tor-M1');
    expect(takenFor(systemsMeant(data, 'Тор-М1'))).toMatchObject({ from: 'table', name: 'Tor-M1' });
    expect(shortly(systemsMeant(data, 'C-27J'))).toEqual(['new: C-27J']);
  });

  it('is something new, of which nobody has said yet what it is', () => {
    const [option] = systemsMeant(data, 'Ray gun');
    expect(option).toMatchObject({ from: 'new', chosen: { made: { id: 'ray-gun', description: '' } } });
  });

  it('is of the category that its description tells, until a person chooses another', () => {
    const gun = newSystem(data, 'Ray gun');
    expect(gun.category).toBeUndefined();
    const boat = described({ ...gun, description: 'patrol boat' }, gun);
    expect(boat.category).toBe('ships');
    expect(described({ ...boat, description: 'hand weapon' }, boat).category).toBeUndefined();
    const chosen = described({ ...boat, category: 'sensors' }, boat);
    expect(chosen.category).toBe('sensors');
    expect(described({ ...chosen, description: 'missile' }, chosen).category).toBe('sensors');
  });
});

describe('another variant of a weapon', () => {
  const fighter = { kind: 'system', description: '', aliases: [], formerIds: [] } as const;
  const flanker = { ...fighter, id: 'su-27sk' as SystemId, name: 'Su-27SK' };
  const here = { ...data, systems: [...data.systems, flanker] };

  it.each([
    ['Su-27', 'perhaps case-file: Su-27SK'],
    ['Su-27UBK', 'perhaps case-file: Su-27SK'],
    ['F-16', 'perhaps table: F-16C Block 50/52'],
    ['F-16D', 'perhaps table: F-16C Block 50/52'],
    ['Tor-M2', 'perhaps table: Tor-M1'],
    ['Scud', 'perhaps table: R-17 Elbrus'],
  ])('of %s is offered as what is perhaps meant, and never taken for it', (typed, offered) => {
    const found = systemsMeant(here, typed);
    expect(
      found.map(({ isVariant, from, name }) => `${isVariant ? 'perhaps ' : ''}${from}: ${name}`),
    ).toContain(offered);
    expect(takenFor(found)).toMatchObject({ from: 'new', name: typed });
    expect(variantsMeant(here, typed).map(({ name }) => name)).toContain(offered.split(': ')[1]);
  });

  it('is none of another number, of a class, or of a weapon that has this very name', () => {
    expect(variantsMeant(here, 'Su-30SK').map(({ name }) => name)).toEqual(['Su-30MK']);
    expect(variantsMeant(here, 'Bofors')).toEqual([]);
    expect(variantsMeant(here, 'man-portable air defence systems')).toEqual([]);
    expect(takenFor(systemsMeant(here, 'SU-27sk'))).toMatchObject({ from: 'case-file', isExact: true });
  });
});
