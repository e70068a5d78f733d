import { describe, expect, it } from 'vitest';
import { unitInLine, withUnitsAbove } from './units-above';

describe('the unit that a line above a table says', () => {
  it.each([
    ['Military exports by destination (values in thousand euros)', 'thousand euros'],
    ['Annexe 7 - Prises de commandes et livraisons (en millions d’euros)', 'millions d’euros'],
    ['Wert in CHF', 'CHF'],
    ['Angaben in Mio. EUR', 'Mio. EUR'],
    ['Exportaciones de 2021, en miles de euros', 'miles de euros'],
    ['Unit: US$ million', 'US$ million'],
    ['All values are in USD million.', 'USD million'],
    ['Стоимость, млн долл. США', 'млн долл. США'],
  ])('is read where it stands alone or at the end: “%s”', (line, unit) => {
    expect(unitInLine(line)).toBe(unit);
  });

  it.each([
    'Values were converted to EUR at the rate of the day',
    'Exports of the euro area (2021)',
    'Deals above EUR 5 million',
    'Military exports (thousands)',
    'Source: Ministry of Economy, Paris',
    '',
  ])('is none in other words: “%s”', (line) => {
    expect(unitInLine(line)).toBeNull();
  });
});

describe('the columns that it is of', () => {
  const of = (header: string[], cells: string[], ...preamble: string[]) =>
    withUnitsAbove(
      header,
      [
        { line: 3, cells },
        { line: 4, cells },
      ],
      { preamble, line: 2 },
    );

  it('are those called as amounts that say no unit themselves, and this is told', () => {
    const header = ['Destination', 'Year', 'Number', 'Value', 'Value delivered (USD)', 'Guns'];
    const { header: names, notes } = of(
      header,
      ['Kenya', '2020', '3', '100', '5', '7'],
      'Exports (in thousand euros)',
    );
    expect(names).toEqual([
      ...['Destination', 'Year', 'Number', 'Value (thousand euros)', 'Value delivered (USD)', 'Guns'],
    ]);
    expect(notes).toMatchObject([{ line: 2, reason: { text: 'thousand euros', columns: ['Value'] } }]);
  });

  it('are those that hold amounts, where none is called so', () => {
    const header = ['Pays', 'Année', 'Prises de commandes', 'Nombre'];
    expect(of(header, ['Égypte', '2021', '3 750,5', '30'], '(en millions d’euros)').header).toEqual([
      ...['Pays', 'Année', 'Prises de commandes (millions d’euros)', 'Nombre'],
    ]);
  });

  it('are none where two lines say different ones, or none says one', () => {
    const header = ['Country', 'Value'];
    for (const lines of [['Values in EUR', 'Values in thousand USD'], ['A table'], []])
      expect(of(header, ['Kenya', '5'], ...lines)).toEqual({ header, notes: [] });
  });
});
