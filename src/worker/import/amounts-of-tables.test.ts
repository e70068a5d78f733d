import { expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { saidNotes } from '../../words/fixtures/said-notes';
import { imported, partOf } from '../fixtures/made-parts';

const TABLE = [
  'Military exports by destination (values in thousand euros)',
  'Exporter,Destination,Weapon,Year,Value',
  'France,Kenya,Rifles,2020,100',
  'France,Oman,Rifles,2020,200',
  'France,Peru,Rifles,2020,300.5',
].join('\n');
const MAPPING = { from: 0, to: 1, system: 2, ordered: 3, value: 4, currency: 'nothing' } as const;

it('reads amounts by the unit above the table, shows it where columns are chosen, and says so', async () => {
  const { outcome } = await imported(TABLE);
  expect(outcome).toMatchObject({
    type: 'table',
    header: [...'Exporter,Destination,Weapon,Year'.split(','), 'Value (thousand euros)'],
  });
  const data = await partOf(TABLE, MAPPING);
  const { report, format } = data;
  expect(format).toMatchObject({ header: expect.arrayContaining(['Value (thousand euros)']) });
  expect(openPart(data).dataset.relationships.at(2).value).toMatchObject({ currency: 'EUR', min: 300_500 });
  expect(saidNotes(report.notes).map(({ reason }) => reason)).toContain(
    '“thousand euros” stands above the names of columns: the amounts in “Value” were read so',
  );
});

it('reads amounts of any size, and holds a total against them', async () => {
  const text = [
    'Exporter,Importer,Weapon,Year,Value (EUR)',
    'Germany,Greece,Leopard,2020,25000000000',
    'Germany,Spain,Leopard,2020,1234567890123',
    'Total,,,,1259567890123',
  ].join('\n');
  const { report, ...data } = await partOf(text, MAPPING);
  expect(openPart({ report, ...data }).dataset.relationships.at(1).value).toMatchObject({
    min: 1_234_567_890_123,
  });
  expect(saidNotes(report.notes).filter(({ column }) => column === 'Value (EUR)')).toEqual([]);
  expect(report.totals).toMatchObject([{ agree: 1, columns: [{ agree: 1, unheld: 0 }] }]);
});

it('notes that something of a deal was delivered that is told not to have come about', async () => {
  const rowOf = (status: string, delivered: string) => `France,Kenya,CAESAR,2020,100,${delivered},${status}`;
  const text = [
    'Exporter,Importer,Weapon,Year,Value licensed (EUR),Value delivered (EUR),Status',
    ...[rowOf('refused', '170'), rowOf('authorised', '170'), rowOf('lapsed', '170'), rowOf('refused', '0')],
  ].join('\n');
  const { report } = await partOf(text, { ...MAPPING, valueDelivered: 5, status: 6 });
  const noted = saidNotes(report.notes).filter(({ column }) => column === 'Value delivered (EUR)');
  expect(noted.map(({ line, reason }) => [line, reason])).toEqual([
    [
      2,
      '“170” is the value of what was delivered, and the status of the deal is “refused”: both are kept as the row says them.',
    ],
    [4, expect.stringContaining('“lapsed”')],
  ]);
});

it('reads no amount whose multiple stands in a column of its own, and says so', async () => {
  const text = 'Exporter,Importer,Weapon,Year,Value (EUR),Scale\nGermany,Greece,Leopard,2020,5,thousand\n';
  const { report, ...data } = await partOf(text, MAPPING);
  expect(openPart({ report, ...data }).dataset.relationships.at(0).value).toBeNull();
  expect(saidNotes(report.notes).map(({ reason }) => reason)).toContainEqual(
    expect.stringContaining('“5” is not read as an amount: “thousand” in a column beside it'),
  );
});
