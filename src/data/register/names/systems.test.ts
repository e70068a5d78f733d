import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../../scripts/case-file';
import { SLUG } from '../../../domain/model/ids';
import { CATEGORIES, type System } from '../../../domain/model/system';
import { PARTY_TABLE } from './parties';
import { CURATED_SYSTEMS, NOT_NAMED } from './system-aliases';
import { systemOfDesignation } from './systems';

const CURATED = CURATED_SYSTEMS.map(({ system }) => system);
const idOf = (designation: string, description: string) =>
  systemOfDesignation(designation, description, undefined).id;

describe('the system of a designation', () => {
  // Links hold these: a line that has to change is a link that breaks.
  it.each([
    ['Tor-M', 'mobile SAM system', 'tor-m1'],
    ['Tor-M1', 'mobile SAM system', 'tor-m1'],
    ['9M338', 'SAM', 'tor-m1-missiles'],
    ['Igla-S', 'portable SAM', 'igla-s'],
    ['S-125 Pechora-2M', 'SAM system', 's-125-pechora-2m'],
    ['S-125 Pechora', 'SAM system', 's-125-pechora'],
    ['S-300VM/SA-23', 'SAM system', 's-300vm'],
    ['S-300VM/SA-23 SAMS', 'SAM system', 's-300vm'],
    ['Buk-M2', 'SAM system', 'buk-m2'],
    ['Su-30MK', 'FGA aircraft', 'su-30mk'],
    ['Su-30K', 'FGA aircraft', 'su-30k'],
    ['Mi-35M', 'combat helicopter', 'mi-35m'],
    ['Mi-24V/Mi-35', 'combat helicopter', 'mi-24v'],
    ['Mi-17', 'transport helicopter', 'mi-17'],
    ['Mi-26', 'transport helicopter', 'mi-26'],
    ['T-72M1 -', 'tank', 't-72m1'],
    ['BMP-3', 'IFV', 'bmp-3'],
    ['BMP-3 turret', 'infantry fighting vehicle turret', 'bmp-3-turret'],
    ['S-300PMU2', 'SAM system', 's-300pmu2'],
    ['S-300PMU2 Favorit', 'SAM system', 's-300pmu2'],
    ['96K9 Pantsyr-S1', 'self-propelled air-defence system', 'pantsir-s1'],
    ['Scorpene', 'submarine', 'scorpene'],
  ])('“%s” (%s) is %s, for ever', (designation, description, id) => {
    expect(idOf(designation, description)).toBe(id);
  });

  it('is one under the names of two releases', () => {
    expect(idOf('C-47', 'transport aircraft')).toBe(idOf('C-47 Skytrain', 'transport aircraft'));
    expect(idOf('Kvadrat SAMS', 'SAM system')).toBe(idOf('Kvadrat', 'SAM system'));
    expect(idOf('Cobra-MI', 'anti-tank missile')).toBe(idOf('COBRA', 'anti-tank missile'));
  });

  it('keeps apart the things that share a name', () => {
    expect(idOf('COBRA', 'anti-tank missile')).toBe('cobra-missile');
    expect(idOf('COBRA', 'artillery locating radar')).toBe('cobra-sensor');
    expect(idOf('Cobra', 'APC')).toBe('cobra-vehicle');
    expect(idOf('HAWK', 'SAM system')).toBe('hawk');
    expect(idOf('Hawk', 'patrol boat')).toBe('hawk-patrol-boat');
    expect(idOf('Mistral', 'portable SAM')).toBe('mistral');
    expect(idOf('Mistral', 'amphibious assault ship')).toBe('mistral-ship');
    expect(idOf('Doorman', 'frigate')).toBe('doorman-frigate');
    expect(idOf('Doorman', 'aircraft carrier')).toBe('doorman-carrier');
    expect(idOf('Daphné', 'submarine')).toBe('daphne-submarine');
    expect(idOf('Daphne', 'patrol boat')).toBe('daphne-patrol-boat');
  });

  it('carries SIPRI’s description in words, and SIPRI’s category where the file has one', () => {
    expect(systemOfDesignation('Boxer APC ', 'APC', undefined)).toMatchObject({
      kind: 'system',
      name: 'Boxer APC',
      description: 'armoured personnel carrier',
      category: 'armoured-vehicles',
    });
    expect(systemOfDesignation('Excalibur CDS', 'coastal defence system', 'artillery').category).toBe(
      'artillery',
    );
  });

  it('is a class where SIPRI names no type, whatever the power of the engine', () => {
    const engine = systemOfDesignation('vehicle engine', 'vehicle engine', undefined);
    expect(engine).toMatchObject({
      id: 'vehicle-engine',
      kind: 'class',
      name: 'vehicle engine',
      category: 'engines',
    });
    expect(systemOfDesignation('vehicle engine 601-800', 'vehicle engine', 'engines')).toEqual(engine);
    expect(idOf('Air refuel system', 'air refuel system')).toBe(
      idOf('air refuel system', 'air refuel system'),
    );
    expect(systemOfDesignation('IFV turret', 'IFV turret', undefined)).toMatchObject({
      id: 'infantry-fighting-vehicle-turret',
      kind: 'class',
    });
    expect(systemOfDesignation('air-independent ship engine', 'ship engine', undefined).kind).toBe('class');
  });

  it('counts every portable SAM among the MANPADS, with their category', () => {
    expect(systemOfDesignation('QW-3', 'portable SAM', 'missiles')).toMatchObject({
      category: 'air-defence',
      memberOf: 'manpads',
    });
  });

  it('is the unnamed weapons of the case file where the cell is empty', () => {
    expect(systemOfDesignation(' ', '', undefined)).toEqual(caseFile().systems.get(NOT_NAMED.id));
  });

  it('never has the id of a known party', () => {
    expect(idOf('NATO', 'frigate')).toBe('system-nato');
    const parties = new Set<string>(PARTY_TABLE.map(({ id }) => id));
    expect(CURATED.filter(({ id }) => parties.has(id))).toEqual([]);
  });

  it('never throws, has a valid id, and is found again by that id', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 200 }));
    const category = fc.constantFrom(undefined, ...CATEGORIES);
    fc.assert(
      fc.property(text, text, category, (designation, description, known) => {
        const system = systemOfDesignation(designation, description, known);
        expect(system.id).toMatch(SLUG);
        expect(systemOfDesignation(system.id, description, known).id).toBe(system.id);
      }),
    );
  });
});

describe('the curated systems', () => {
  it('are the case file’s, where the case file has them', () => {
    const shipped = caseFile().systems;
    const both = CURATED.filter(({ id }) => shipped.has(id));
    expect(both.map(({ id }) => id).sort()).toEqual(
      [...shipped.keys()].filter((id) => id !== 'missile-defence-system').sort(),
    );
    const facts = ({ nameInText: _, ...rest }: System) => rest;
    for (const system of both) expect(facts(system)).toEqual(facts(shipped.get(system.id) ?? system));
  });

  it('have an id, a designation and another name of their own each', () => {
    const ids = CURATED.map(({ id }) => id);
    const slugs = CURATED_SYSTEMS.flatMap((each) => each.slugs);
    const names = CURATED.flatMap(({ aliases }) => aliases.map(({ name }) => name));
    for (const each of [ids, slugs, names]) expect(each.filter((x, i) => each.indexOf(x) !== i)).toEqual([]);
    for (const each of [...ids, ...slugs]) expect(each).toMatch(SLUG);
  });

  it('are found again by their own id and description', () => {
    for (const { id, description, category } of CURATED) {
      expect(systemOfDesignation(id, description, category).id).toBe(id);
    }
  });
});
