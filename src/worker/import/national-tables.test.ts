import { describe, expect, it } from 'vitest';
import { missingFields } from '../../data/register/mapping/missing-fields';
import { prefilledMapping } from '../../data/register/mapping/prefilled';
import { openPart } from '../../data/register/part/open-part';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { allOf } from '../../domain/model/relationships';
import { quantities } from '../../words/en/deals/quantities';
import { reasonInWords } from '../../words/en/files/notes';
import { report as reportInWords } from '../../words/en/files/report';
import { imported, partOf } from '../fixtures/made-parts';

/** A table as its lines, what of it is answered before anybody is asked, and what comes of it with these answers. */
async function read(lines: readonly string[], answers: TableMapping) {
  const text = `${lines.join('\n')}\n`;
  const { outcome } = await imported(text);
  if (outcome.type !== 'table') throw new Error(outcome.type);
  const prefilled = prefilledMapping(outcome);
  const mapping = { ...prefilled, ...answers };
  expect(missingFields(mapping)).toEqual([]);
  const data = await partOf(text, mapping);
  const { dataset } = openPart(data);
  const relationships = allOf(dataset.relationships);
  const told = relationships.map(({ from, to, system, status, asOf, quantity, value, claims }) => ({
    ends: `${from}-${to}`,
    system: dataset.systems.get(system ?? '')?.name,
    when: `${status} ${asOf}`,
    quantity: quantity && quantities.inFull(quantity),
    money: claims[0]?.says.flatMap((said) => (said.field === 'value' ? quantities.money(said.value) : [])),
    value: value?.min ?? null,
  }));
  const notes = data.report.notes.map(
    ({ line, what, reason }) => `${line} ${what}: ${reasonInWords(reason)}`,
  );
  return { prefilled, told, notes, relationships, dataset, report: data.report };
}

describe('national tables', () => {
  it('of the United Kingdom: one exporter, licences by rating, pounds, a preamble and a total', async () => {
    const { prefilled, told, report } = await read(
      [
        'Strategic export controls: licensing statistics,,,,',
        'Standard licences granted,,,,',
        ',,,,',
        'Destination,Rating,Licences,Value (£),Decision date',
        'Kenya,ML10,3,"£1,234,567",24/03/2015',
        'Kenya,ML1,1,"£20,000",02/03/2015',
        'Turkey,ML4,2,"£900,500",30/03/2015',
        'Total,,6,"£2,155,067",',
      ],
      {
        from: { always: 'United Kingdom' },
        system: 'nothing',
        category: 1,
        status: { always: 'authorised' },
        quantity: 2,
      },
    );
    expect(prefilled).toMatchObject({ to: 0, value: 3, ordered: 4, currency: 'nothing' });
    expect(told).toMatchObject([
      {
        ...{ ends: 'GBR-KEN', system: 'ML10, aircraft and drones (category)', when: 'authorised 2015-03-24' },
        ...{ quantity: '3 licences', money: ['GBP 1,234,567 licensed'] },
      },
      { ends: 'GBR-KEN', when: 'authorised 2015-03-02', quantity: '1 licence' },
      { ends: 'GBR-TUR', value: 900_500 },
    ]);
    expect(report.totals).toMatchObject([
      { rows: 1, withLines: 1, agree: 1, columns: [{ agree: 1 }, { agree: 1 }] },
    ]);
  });

  it('of the European Union: totals by category, an empty cell and a word for nothing', async () => {
    const { told, notes, report } = await read(
      [
        ' ""year"";importing-country;exporting-country;CML-category;num-licenses-imported;val-licenses-imported;val-arms-imported',
        '2007;Kenya;Czech Republic;ML1;4;100;na',
        '2007;Kenya;Czech Republic;ML3;2;;30',
        '2007;Kenya;Czech Republic;Total;6;150;30',
        '2007;Kenya;TOTAL PER ML categorya;ML1;4;100;',
        '2008;Kenya;Czech Republic;Total;1;5;5',
        '2008;Kenya;na;ML1;1;5;5',
      ],
      {
        ...{ category: 3, quantity: 4, value: 5, valueDelivered: 6 },
        ...{ currency: { always: 'EUR' }, status: { always: 'authorised' } },
      },
    );
    expect(told.map(({ ends, money }) => [ends, money])).toEqual([
      ['CZE-KEN', ['EUR 100 licensed']],
      ['CZE-KEN', ['EUR 30 delivered']],
    ]);
    expect(report.totals).toMatchObject([
      {
        ...{ column: 'CML-category', rows: 2, withLines: 1, agree: 0 },
        columns: [
          { agree: 1, differ: 0 },
          { column: 'val-licenses-imported', agree: 0, differ: 1 },
          { agree: 1, differ: 0 },
        ],
      },
      { column: 'exporting-country', rows: 1, withLines: 1, agree: 1 },
    ]);
    expect(notes).toContain(
      '4 skipped: “Total”: this row adds up others. It is set apart, and not counted. It has 150 for “val-licenses-imported”, where its rows come to 100.',
    );
  });

  it('of notifications of the United States: dates with the month first, millions in the header', async () => {
    const { prefilled, told } = await read(
      [
        'Country,Title,Date,Estimated cost ($ million),Release',
        'Poland,Lance-M launchers,1/5/2018,"1,250",https://www.example.org/poland',
        'Nepal,Pilum,11/30/2018,up to 30.5,https://www.example.org/nepal',
      ],
      {
        from: { always: 'United States' },
        to: 0,
        system: 1,
        status: { always: 'proposed' },
        source: 4,
        value: 3,
        currency: 'nothing',
      },
    );
    expect(prefilled).toMatchObject({ ordered: 2 });
    expect(told).toMatchObject([
      { ends: 'USA-POL', when: 'proposed 2018-01-05', money: ['USD 1,250 million for the package'] },
      { ends: 'USA-NPL', when: 'proposed 2018-11-30', money: ['USD up to 30.5 million for the package'] },
    ]);
  });

  it('of support for Ukraine: committed and delivered apart, sources in several columns, numbers in words', async () => {
    const { told, relationships, notes } = await read(
      [
        'Announced by;Item;Announced;Committed (EUR bn);Delivered (EUR mn);How many;Source 1;Source 2;Reported;Said',
        'Germany;Lance-M;2/24/2023;1,5;300,25;approx. 30;https://www.example.org/a;The Gazette https://example.com/b;it was reported;“We sent them.”',
        'Poland;Pilum;Q3 2012;;12;dozens;;The Gazette;;',
        'Sweden;Pilum;2008/09;;;12-15;;;;',
      ],
      {
        ...{
          from: 0,
          to: { always: 'Ukraine' },
          system: 1,
          ordered: 2,
          value: 3,
          valueDelivered: 4,
          quantity: 5,
        },
        ...{ source: [6, 7], summary: 8, excerpt: 9, currency: 'nothing' },
      },
    );
    expect(told.map(({ ends, money, quantity }) => [ends, money, quantity])).toEqual([
      ['DEU-UKR', ['EUR 1,500 million for the package', 'EUR 300.25 million delivered'], '30?'],
      ['POL-UKR', ['EUR 12 million delivered'], 'not stated (“dozens”)'],
      ['SWE-UKR', [], '12-15'],
    ]);
    const [first] = relationships;
    expect(first?.value).toMatchObject({ min: 1.5e9, currency: 'EUR', scope: 'package' });
    expect(first?.marks).not.toContain('disputed');
    expect(
      first?.claims.map(({ attribution, citation }) => [
        attribution.speaker,
        'address' in citation && citation.address,
      ]),
    ).toEqual([
      ['example.org', 'https://www.example.org/a'],
      ['The Gazette', 'https://example.com/b'],
    ]);
    expect(first?.claims[0]?.citation).toMatchObject({
      excerpt: { column: 'Said', exact: '“We sent them.”' },
      paraphrase: { column: 'Reported', text: 'it was reported' },
    });
    expect(told[1]?.when).toBe('ordered 2012-07/2012-09');
    expect(notes.join('\n')).toContain('dozens');
  });

  it('of Germany: decimal commas, millions, several countries in a cell, and a sum', async () => {
    const { told, relationships, notes, report } = await read(
      [
        'Empfängerland;Güter;Jahr;Wert in Mio. €;Stückzahl',
        'Kenya;Lance-M;2019;1 234,5;12',
        'DE; PL;Pilum;2019;10,5;4',
        'Summe;;;1245;',
      ].map((line) => line.replace('DE; PL', '"DE; PL"')),
      { from: { always: 'Germany' }, to: 0, system: 1, value: 3, currency: 'nothing', quantity: 4 },
    );
    expect(told.map(({ ends, money, quantity }) => [ends, money, quantity])).toEqual([
      ['DEU-KEN', ['EUR 1,234.5 million for the package'], '12'],
      ['DEU-DEU', [], 'not stated (“4 for 2 relationships together”)'],
      ['DEU-POL', [], 'not stated (“4 for 2 relationships together”)'],
    ]);
    const [, second, third] = relationships;
    expect([second?.id, third?.id].map((id) => id?.replace(/^file-[0-9a-f]+-/, ''))).toEqual(['3', '3-2']);
    expect(third?.claims[0]?.citation).toMatchObject({ cells: { Empfängerland: 'DE; PL' } });
    expect(notes.join('\n')).toContain('“DE; PL” names several parties');
    expect(report.totals).toMatchObject([{ rows: 1, withLines: 1, agree: 1 }]);
  });

  it('with the sum of a party below its rows, and of the world', async () => {
    const { told, report } = await read(
      [
        'Exporter,Importer,Weapon,Year,Quantity',
        'Sweden,Kenya,Lance-M,2005,2',
        'Sweden,Chile,Lance-M,2005,3',
        'Sweden Total,,,,5',
        'Norway,Kenya,Pilum,2005,4',
        'Norway Total,,,,9',
        'Norway,World,Pilum,2005,4',
      ],
      {},
    );
    expect(told).toHaveLength(3);
    expect(report.totals?.map(({ column, rows, agree }) => [column, rows, agree])).toEqual([
      ['Exporter', 2, 1],
      ['Importer', 1, 1],
    ]);
  });

  it('with sums of rows that have no figure, which is told apart from sums that are wrong', async () => {
    const { notes, report } = await read(
      [
        'Exporter,Importer,Weapon,Year,Quantity',
        'Sweden,Kenya,Lance-M,2005,',
        'Sweden,Chile,Lance-M,2005,-',
        'Sweden Total,,,,7',
        'Norway,Kenya,Pilum,2005,0',
        'Norway Total,,,,9',
      ],
      {},
    );
    expect(report.totals).toMatchObject([
      { rows: 2, withLines: 2, agree: 0, columns: [{ agree: 0, differ: 1, bare: 1 }] },
    ]);
    expect(notes.join('\n')).toContain('It has 7 for “Quantity”, where none of its rows has a figure.');
    expect(notes.join('\n')).toContain('It has 9 for “Quantity”, where its rows come to 0.');
  });

  it('with sums without a figure, and of rows that are no plain numbers, which agree with nothing', async () => {
    const { notes, report } = await read(
      [
        'Exporter,Importer,Weapon,Year,Quantity,Value (EUR)',
        'Sweden,Kenya,Lance-M,2005,2,100',
        'Sweden Total,,,,2,',
        'Norway,Kenya,Pilum,2005,12-15,',
        'Norway Total,,,,15,',
        'Poland,Kenya,Pilum,2005,,40',
        'Poland Total,,,,-,40',
      ],
      {},
    );
    const none = { agree: 0, differ: 0, bare: 0, blank: 0, silent: 0, unheld: 0 };
    const [totals] = report.totals ?? [];
    expect(totals?.columns).toEqual([
      { ...none, column: 'Quantity', agree: 1, silent: 1, unheld: 1 },
      { ...none, column: 'Value (EUR)', agree: 1, blank: 1, silent: 1 },
    ]);
    expect(totals?.columns.map(reportInWords.totals.column)).toEqual([
      '“Quantity”: 1 agree; 1 has no figure, and its rows have none; 1 could not be held against its rows: some cell is no plain number',
      '“Value (EUR)”: 1 agree; 1 has no figure, where its rows have some; 1 has no figure, and its rows have none',
    ]);
    expect(notes.join('\n')).not.toContain('It has 0');
  });

  it('with a line of units under the header, which is no row', async () => {
    const { prefilled, told, notes } = await read(
      [
        'Exporter,Importer,Weapon,Year,Value,Quantity',
        'name,,,year,EUR million,pieces',
        'Sweden,Kenya,Lance-M,2005,1.5,2',
        'Norway,Chile,Pilum,2006,30,40',
        'Norway,Peru,Pilum,2007,,4',
      ],
      { value: 4, quantity: 5 },
    );
    expect(prefilled).toMatchObject({ from: 0, to: 1, ordered: 3, currency: 'nothing' });
    expect(told.map(({ money, quantity }) => [money, quantity])).toEqual([
      [['EUR 1.5 million for the package'], '2'],
      [['EUR 30 million for the package'], '40'],
      [[], '4'],
    ]);
    expect(notes).toEqual([
      expect.stringContaining('2 repaired: This line says what the numbers below it are'),
    ]);
  });

  it('whose first row leaves its numbers open keeps it', async () => {
    const { told } = await read(
      [
        'Exporter,Importer,Weapon,Year,Quantity',
        'Sweden,Kenya,Lance-M,2004,dozens',
        'Norway,Chile,Pilum,2006,40',
        'Norway,Peru,Pilum,2007,4',
      ],
      {},
    );
    expect(told).toHaveLength(3);
  });
});

describe('rows that add up others in tables of other languages', () => {
  it.each([
    [
      'German',
      'Exporteur;Empfänger;Waffe;Jahr;Anzahl',
      ['Summe;;;;7', 'Schweden;alle Länder;Lance-M;2019;7'],
    ],
    ['French', 'Exportateur;Destinataire;Arme;Année;Quantité', ['Total des pays;;;;7', ';Monde;;2019;7']],
    [
      'Spanish',
      'Exportador;Destinatario;Arma;Año;Cantidad',
      ['Suma total;;;;7', 'Sweden;Todos los países;;;7'],
    ],
    ['Ukrainian', 'Експортер;Імпортер;Озброєння;Рік;Кількість', ['Разом;;;;7', 'Sweden;Усі країни;;;7']],
  ])('of %s are set apart, held against their lines, and never counted', async (_, header, totals) => {
    const { told, report } = await read(
      [header, 'Sweden;Kenya;Lance-M;2019;3', 'Sweden;Chile;Lance-M;2019;4', ...totals],
      { from: 0, to: 1, system: 2, ordered: 3, quantity: 4 },
    );
    expect(told.map(({ quantity }) => quantity)).toEqual(['3', '4']);
    const held = report.totals ?? [];
    expect(held.reduce((rows, total) => rows + total.rows, 0)).toBe(2);
  });
});
