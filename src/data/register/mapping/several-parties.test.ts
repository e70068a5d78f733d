import { describe, expect, it } from 'vitest';
import { partiesIn, spelledOut } from './several-parties';

describe('the parties that a cell names', () => {
  it.each([
    ['Kenya', ['Kenya']],
    ['DE; PL', ['DE', 'PL']],
    ['Kenya; Kenya;', ['Kenya']],
    ['Kenya and Uganda', ['Kenya', 'Uganda']],
    ['Kenya, Uganda / Chile', ['Kenya', 'Uganda', 'Chile']],
    ['Hungary + Czech Republic', ['Hungary', 'Czech Republic']],
    ['Hungary+Hill Front', ['Hungary+Hill Front']],
    ['Hill Front; Kenya', ['Hill Front', 'Kenya']],
    // Names that hold what parts others.
    ['Antigua & Barbuda/Serbia', ['Antigua & Barbuda', 'Serbia']],
    ['Serbia, Bosnia and Herzegovina and Kenya', ['Serbia', 'Bosnia and Herzegovina', 'Kenya']],
    ['Trinidad and Tobago & São Tomé and Príncipe', ['Trinidad and Tobago', 'São Tomé and Príncipe']],
    ['Antigua & Barbuda/Hill Front', ['Antigua & Barbuda/Hill Front']],
    // One name each, whatever stands within it.
    ['Bosnia and Herzegovina', ['Bosnia and Herzegovina']],
    ['Trinidad and Tobago; Chile', ['Trinidad and Tobago', 'Chile']],
    ['Korea, South', ['Korea, South']],
    ['Serbien und Montenegro', ['Serbien und Montenegro']],
    ['Serbia y Montenegro', ['Serbia y Montenegro']],
    ['Hill and Valley Front', ['Hill and Valley Front']],
    ['Kenya and others', ['Kenya and others']],
    ['', ['']],
  ])('“%s”', (cell, parties) => {
    expect(partiesIn(cell)).toEqual(parties);
  });

  it('are states where they are written as codes', () => {
    expect(['DE', 'UK', 'de', 'Kenya', 'XX'].map(spelledOut)).toEqual(['DEU', 'GBR', 'de', 'Kenya', 'XX']);
  });
});
