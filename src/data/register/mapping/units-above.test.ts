import { describe, expect, it } from 'vitest';
import { withUnitsAbove } from './units-above';
import { licencesInLine, unitInLine } from './words-above';

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
    ["All values in € '000; numbers are licences", "€ '000"],
    ['Arms exports 2019 (value in thousands; number = licences)', 'thousands'],
    ['Amounts are in thousand USD, numbers are items', 'thousand USD'],
    ['Table 4 (amounts in millions of euros), all states', 'millions of euros'],
    ['"Werte in Tsd. EUR",,,', 'Tsd. EUR'],
  ])('is read where it stands apart: “%s”', (line, unit) => {
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

describe('that numbers are licences', () => {
  it.each([
    ['All values in USD; numbers are licences', 'numbers are licences'],
    ['Exports 2019 (number = permits)', 'number = permits'],
    ['Anzahl der Genehmigungen', 'Anzahl der Genehmigungen'],
    ['Nombre de licences', 'Nombre de licences'],
  ])('is read where it is said: “%s”', (line, words) => {
    expect(licencesInLine(line)).toBe(words);
  });

  it.each([
    'Licences granted by country in 2020',
    'The number does not include licences',
    'Number of items',
    'Number of licences and of items',
  ])('is not read in other words: “%s”', (line) => {
    expect(licencesInLine(line)).toBeNull();
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

  it('are those of a currency that lack the multiple, and of its own currency alone', () => {
    const header = ['Country', 'Value EUR', 'Number', 'Value (USD million)'];
    const { header: names, notes } = of(
      header,
      ['Kenya', '5', '2', '1'],
      'Exports (value in thousands; number = licences)',
    );
    expect(names).toEqual(['Country', 'Value EUR (thousands)', 'Number (licences)', 'Value (USD million)']);
    expect(notes.map(({ reason }) => reason)).toEqual([
      { code: 'unit-above', text: 'thousands', columns: ['Value EUR'] },
      { code: 'licences-above', text: 'number = licences', columns: ['Number'] },
    ]);
    expect(of(['Value (USD)'], ['5'], 'Values in thousand euros').notes).toMatchObject([
      { what: 'doubtful', reason: { code: 'unread-above' } },
    ]);
  });

  it('are none where two lines say different ones, which is told, or none says one', () => {
    const header = ['Country', 'Value'];
    const lines = ['Values in EUR', 'Values in thousand USD'];
    expect(of(header, ['Kenya', '5'], ...lines)).toMatchObject({
      header,
      notes: lines.map((text) => ({ what: 'doubtful', reason: { code: 'unread-above', text } })),
    });
    for (const none of [['A table'], []])
      expect(of(header, ['Kenya', '5'], ...none)).toEqual({ header, notes: [] });
  });

  it.each([
    ['Exports, where a thousand is meant', ['Country', 'Value'], 1],
    ['Exports, where a thousand is meant', ['Country', 'Value (EUR million)'], 0],
    ['Single licences by country', ['Country', 'Number'], 1],
    ['Single licences by country', ['Country', 'Number of licences'], 0],
    ['All 12,000 rows', ['Country', 'Value'], 0],
  ])('may be meant in other words, which is told: “%s” above %s', (line, header, told) => {
    const { header: names, notes } = of(header, ['Kenya', '5'], line);
    expect(names).toEqual(header);
    expect(notes.map(({ reason }) => reason.code)).toEqual(Array(told).fill('unread-above'));
  });
});
