import { describe, expect, it } from 'vitest';
import { model } from '../../../words/en/deals/model';
import { categoryOfDescription, categoryOfLabel } from './categories';
import { descriptionInWords } from './descriptions';

describe('a description', () => {
  it.each([
    ['IFV turret', 'infantry fighting vehicle turret'],
    ['iinfantry fighting vehicle turret', 'infantry fighting vehicle turret'],
    ['APC', 'armoured personnel carrier'],
    ['APC/APV', 'armoured personnel carrier'],
    ['AEW&C aircraft', 'airborne early-warning aircraft'],
    ['BVRAAM/SAM', 'long-range air-to-air missile/surface-to-air missile'],
    ['light /trainer aircraft', 'light/trainer aircraft'],
    ['Armoured supply vehicle', 'armoured supply vehicle'],
    ['frigate', 'frigate'],
  ])('is spelled out the same for every release: %s', (description, words) => {
    expect(descriptionInWords(description)).toBe(words);
  });
});

describe('the category of a description', () => {
  it.each([
    ['surface-to-air missile', 'missiles'],
    ['SAM', 'missiles'],
    ['SAM system', 'air-defence'],
    ['naval SAM system', 'naval-weapons'],
    ['SAM system radar', 'sensors'],
    ['anti-radar missile', 'missiles'],
    ['APC', 'armoured-vehicles'],
    ['tank destroyer', 'armoured-vehicles'],
    ['destroyer', 'ships'],
    ['armoured engineer vehicle', 'armoured-vehicles'],
    ['self-propelled gun chassis', 'armoured-vehicles'],
    ['tank turret', 'other'],
    ['SPG turret', 'artillery'],
    ['trainer/combat aircraft', 'aircraft'],
    ['tanker/transport aircraft', 'aircraft'],
    ['aircraft carrier', 'ships'],
    ['aircraft engine', 'engines'],
    ['missile boat', 'ships'],
    ['torpedo boat', 'ships'],
    ['anti-ship/ASW torpedo', 'missiles'],
    ['anti-submarine aircraft', 'aircraft'],
    ['surface-to-surface missile launcher', 'artillery'],
    ['towed gun', 'artillery'],
    ['naval gun', 'naval-weapons'],
    ['anti-aircraft gun', 'air-defence'],
    ['recce satellite', 'satellites'],
    ['air refuel system', 'other'],
  ])('of “%s” is %s', (description, category) => {
    expect(categoryOfDescription(description)).toBe(category);
  });

  it('stays open where the words are unknown', () => {
    expect(categoryOfDescription('')).toBeUndefined();
    expect(categoryOfDescription('thingamajig')).toBeUndefined();
  });
});

describe('a category label', () => {
  it('is known however a release spells it', () => {
    expect(categoryOfLabel('Air defence systems')).toBe('air-defence');
    expect(categoryOfLabel('Air-defence systems')).toBe('air-defence');
    expect(categoryOfLabel(' ARMOURED VEHICLES ')).toBe('armoured-vehicles');
    for (const [category, label] of Object.entries(model.categories)) {
      expect(categoryOfLabel(label)).toBe(category);
    }
  });

  it('is not guessed', () => {
    expect(categoryOfLabel('Vehicles')).toBeUndefined();
    expect(categoryOfLabel('')).toBeUndefined();
  });
});
