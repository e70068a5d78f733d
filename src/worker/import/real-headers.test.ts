/** Tables under the headers that institutes and offices really publish, with invented rows that have all of their traps. */
import { describe, expect, it } from 'vitest';
import { askedFields } from '../../data/register/mapping/missing-fields';
import { prefilledMapping } from '../../data/register/mapping/prefilled';
import { openPart } from '../../data/register/part/open-part';
import type { TableField, TableMapping, Told } from '../../data/register/rows/table-mapping';
import { allOf } from '../../domain/model/relationships';
import { sumsAt } from '../../domain/sums/sums';
import { quantities } from '../../words/en/deals/quantities';
import { imported, partOf } from '../fixtures/made-parts';

/** Answers by the names of columns; what is no column is given as it is. */
type Answers = Readonly<Partial<Record<TableField, Told | string>>>;

/** What is asked of a table, and what comes of it with these answers. */
async function read(lines: readonly string[], answers: Answers = {}) {
  const text = `${lines.join('\n')}\n`;
  const { outcome } = await imported(text);
  if (outcome.type !== 'table') throw new Error(JSON.stringify(outcome));
  const prefilled = prefilledMapping(outcome);
  const given = Object.fromEntries(
    Object.entries(answers).map(([field, told]) => {
      const at = typeof told === 'string' ? outcome.header.indexOf(told) : -1;
      return [field, at >= 0 ? at : told];
    }),
  );
  const mapping = { ...prefilled, ...given } as TableMapping;
  expect(askedFields(mapping)).toEqual([]);
  const data = await partOf(text, mapping);
  const { dataset, index } = openPart(data);
  const relationships = allOf(dataset.relationships);
  const told = relationships.map(({ from, to, system, status, reported, quantity, claims }) => [
    `${from}-${to}`,
    dataset.systems.get(system ?? '')?.name,
    status,
    reported?.by ?? '',
    quantity ? quantities.inFull(quantity) : '',
    ...(claims[0]?.says ?? []).flatMap((said) =>
      said.field === 'value' ? quantities.money(said.value) : [],
    ),
  ]);
  const apart = data.report.notes.flatMap(({ line, what, reason }) =>
    what === 'skipped' ? [`${line} ${reason.code}`] : [],
  );
  const sums = sumsAt(index, Uint32Array.from(relationships.keys()));
  return { asked: askedFields(prefilled), prefilled, told, apart, sums, report: data.report, relationships };
}

/** The columns of a download of UN Comtrade. */
const COMTRADE =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate';

interface Trade {
  readonly reporter: string;
  readonly flow: string;
  readonly partner: string;
  readonly heading: string;
  readonly unit?: string;
  readonly quantity: number;
  readonly value: number;
  readonly mode?: string;
}

const made = ({
  reporter,
  flow,
  partner,
  heading,
  unit = '5,u',
  quantity,
  value,
  mode = '0,TOTAL MOT',
}: Trade) =>
  `C,A,20210101,2021,52,2021,${reporter},${flow},${partner},0,W00,World,H5,HS,True,${heading},4,False,C00,TOTAL CPC,0,${mode},${unit},${quantity},False,-1,N/A,0.0,False,0.0,False,0.0,False,,,${value},0,False,True`;

const SWEDEN = '752,SWE,Sweden';
const KENYA = '404,KEN,Kenya';
const MILITARY = '9301,"Military weapons; other than revolvers, pistols and arms of heading no. 9307"';
const AMMUNITION = '9306,"Bombs, grenades, torpedoes, mines, missiles and similar munitions of war"';
const ROWS: readonly Trade[] = [
  { reporter: SWEDEN, flow: 'X,Export', partner: KENYA, heading: MILITARY, quantity: 40, value: 700.5 },
  { reporter: KENYA, flow: 'M,Import', partner: SWEDEN, heading: MILITARY, quantity: 38, value: 760.25 },
  {
    reporter: SWEDEN,
    flow: 'X,Export',
    partner: '0,W00,World',
    heading: MILITARY,
    quantity: 45,
    value: 800.5,
  },
  {
    reporter: SWEDEN,
    flow: 'X,Export',
    partner: '899,_X ,"Areas, nes"',
    heading: MILITARY,
    quantity: 5,
    value: 100,
  },
  { reporter: SWEDEN, flow: 'RX,Re-export', partner: KENYA, heading: MILITARY, quantity: 10, value: 150 },
  { reporter: SWEDEN, flow: 'RM,Re-import', partner: KENYA, heading: MILITARY, quantity: 2, value: 20 },
  {
    reporter: SWEDEN,
    flow: 'X,Export',
    partner: '152,CHL,Chile',
    heading: AMMUNITION,
    unit: '8,kg',
    quantity: 2500,
    value: 300,
  },
  {
    reporter: SWEDEN,
    flow: 'X,Export',
    partner: '152,CHL,Chile',
    heading: 'TOTAL,All Commodities',
    unit: '-1,N/A',
    quantity: 0,
    value: 90000,
  },
  {
    reporter: SWEDEN,
    flow: 'X,Export',
    partner: KENYA,
    heading: MILITARY,
    quantity: 6,
    value: 90,
    mode: '1000,Air',
  },
  {
    reporter: SWEDEN,
    flow: 'X,Export',
    partner: KENYA,
    heading: MILITARY,
    quantity: 34,
    value: 610.5,
    mode: '2100,Sea',
  },
];

describe('a download of UN Comtrade', () => {
  it('opens without a question, each trade once: both reports of it side by side, and one of them in sums', async () => {
    const { asked, told, apart, report, sums } = await read([COMTRADE, ...ROWS.map(made)]);
    expect(asked).toEqual([]);
    expect(told.map(([ends, , , by, quantity, money]) => [ends, by, quantity, money])).toEqual([
      ['SWE-KEN', 'exporter', '40', 'USD 700.5 delivered'],
      ['SWE-KEN', 'importer', '38', 'USD 760.25 delivered'],
      ['SWE-areas-nes', 'exporter', '5', 'USD 100 delivered'],
      ['SWE-CHL', 'exporter', 'not stated (“2500 kg”)', 'USD 300 delivered'],
    ]);
    expect(sums.reports).toBe(1);
    // The world, re-exports, what came back, all goods, and how they were carried.
    expect(apart).toEqual([
      ...['4 total', '6 part-of-flow', '7 came-back', '9 total', '10 part-of-flow', '11 part-of-flow'],
    ]);
    expect(report.totals).toMatchObject([{ column: 'partnerDesc', rows: 1, agree: 1 }, {}]);
  });

  it('of some modes of transport alone is read by these', async () => {
    const { told, apart } = await read([COMTRADE, ...ROWS.slice(-2).map(made)]);
    expect([told.length, apart]).toEqual([2, []]);
  });
});

it('a list of support for Ukraine is read without money for budgets and tents', async () => {
  const { told, apart } = await read(
    [
      'ID,Countries,Announcement Date,Type of Aid General,Type of Aid Specific,Explanation,Reporting Currency,Converted Value in EUR,Total monetary value delivered in EUR,Item,Item Numb.,Source of Aid 1,Source of Aid 2',
      'DEM1,Germany,2/26/2022,Military,Military equipment,Anti-tank weapons,EUR,110000000,110000000,Stinger,500,https://www.example.org/de,https://example.com/de2',
      'DEM2,Germany,until 12/20/2022,Military,Military equipment,Armoured vehicles,EUR,No price,.,Dingo,50,https://www.example.org/de,',
      'USF1,United States,5/21/2022,Financial,Grant,Budget support,USD,7100000000,7100000000,,,https://www.example.org/us,',
      'EUH1,EU (Commission and Council),3/1/2022,Humanitarian,Assistance,Tents,EUR,90000000,.,,,,',
      'GBM1,United Kingdom,.,Military,Military equipment,Missiles,GBP,.,.,Storm Shadow,undisclosed,,',
    ],
    {
      ...{ from: 'Countries', to: { always: 'Ukraine' }, status: 'nothing', quantity: 'Item Numb.' },
      ...{ value: 'Converted Value in EUR', valueDelivered: 'Total monetary value delivered in EUR' },
      currency: { always: 'EUR' },
    },
  );
  expect(told.map(([ends, system]) => [ends, system])).toEqual([
    ['DEU-UKR', 'Stinger'],
    ['DEU-UKR', 'Dingo'],
    ['GBR-UKR', 'Storm Shadow'],
  ]);
  expect(apart).toEqual(['4 other-aid', '5 other-aid']);
});

it('a list of British licences says which were refused, which goods are no arms, and which rows are alike', async () => {
  const { told, report } = await read(
    [
      'licence_group,date,rating,count,value,country,refused',
      '1,2008-01-02,ML10,1,3540,Italy,0',
      '5,2008-01-02,ML10,1,95000,"Korea, South",0',
      '6,2008-01-02,5A002,1,10750000,"Hong Kong Special Administrative Region",0',
      '52,2008-01-07,"End Use",1,,Syria,1',
      '160,2008-01-14,ML3,1,30000,Kenya,0',
      '160,2008-01-14,ML3,1,30000,Kenya,0',
    ],
    {
      ...{ from: { always: 'United Kingdom' }, to: 'country', category: 'rating' },
      ...{ status: { always: 'authorised' }, currency: { always: 'GBP' } },
    },
  );
  expect(told.map(([ends, system, status]) => [ends, system, status])).toEqual([
    ['GBR-ITA', 'ML10, aircraft and drones (category)', 'authorised'],
    ['GBR-KOR', 'ML10, aircraft and drones (category)', 'authorised'],
    [
      'GBR-HKG',
      '5A002, dual-use goods: telecommunications and information security (category)',
      'authorised',
    ],
    ['GBR-SYR', 'End Use (category)', 'refused'],
    ['GBR-KEN', 'ML3, ammunition (category)', 'authorised'],
    ['GBR-KEN', 'ML3, ammunition (category)', 'authorised'],
  ]);
  expect(report.notes).toMatchObject([{ line: 7, reason: { code: 'equal-rows', rows: 1, as: 6 } }]);
  expect(report.unusedColumns.map(({ name }) => name)).toEqual(['licence_group']);
});

it('a return to the UN Register that names both sides says by its type who reports', async () => {
  const { asked, told, apart, sums } = await read([
    'Country,Year,Type,Category,Exporter,Importer,Number of items,Intermediate location (if any),Description of items',
    'Germany,2019,Export,I. Battle tanks,Germany,Hungary,4,,Leopard 2A4',
    'Hungary,2019,Import,I. Battle tanks,Germany,Hungary,12,,Leopard 2A4',
    'Germany,2019,Export,VII. Missiles and missile launchers,Germany,Latvia,0,,',
  ]);
  expect(asked).toEqual([]);
  expect(told).toEqual([
    ['DEU-HUN', 'Leopard 2A4', 'delivered', 'exporter', '4'],
    ['DEU-HUN', 'Leopard 2A4', 'delivered', 'importer', '12'],
  ]);
  expect([apart, sums.reports]).toEqual([['4 nil-return'], 1]);
});

it('a list of British licences by destination asks who exports, and no sum of it is a line of another', async () => {
  const { asked, told, report } = await read(
    [
      'Destination,Rating,Goods type,Number of licences,Value (£)',
      'Kenya,ML10,Military,3,"£1,234,567"',
      'Kenya,ML1a,Military,1,"£20,000"',
      'Turkey,5A002,Other,2,"£900,500"',
      'Turkey,,Total,2,"£900,500"',
      'Total,,,6,"£2,155,067"',
    ],
    { from: { always: 'United Kingdom' } },
  );
  expect(asked).toEqual(['from']);
  expect(told.map((row) => row.slice(0, 5))).toEqual([
    ['GBR-KEN', 'ML10, aircraft and drones (category)', 'authorised', '', '3 licences'],
    ['GBR-KEN', 'ML1, small arms (category)', 'authorised', '', '1 licence'],
    ['GBR-TUR', expect.stringContaining('5A002, dual-use goods'), 'authorised', '', '2 licences'],
  ]);
  expect(report.totals).toMatchObject([
    { rows: 1, agree: 1 },
    { rows: 1, agree: 1 },
  ]);
});

it('a German table of licences is read in German: states, millions, and sums of groups', async () => {
  const { asked, told, apart, report } = await read(
    [
      'Einzelgenehmigungen nach Ländern 2022;;;;',
      ';;;;',
      'Land;Anzahl der Genehmigungen;AL-Positionen;Güterbeschreibung;Wert in Mio. €',
      'Niederlande;254;A0001/A0006;Panzerhaubitzen, Teile für gepanzerte Fahrzeuge;1.811,9',
      'Vereinigte Staaten;12;A0001;Handfeuerwaffen;862,0',
      'Korea, Republik;77;A0009;Teile für U-Boote;213,4',
      'EU-Länder gesamt;;;;1.811,9',
      'Insgesamt;343;;;2.887,3',
    ],
    {
      ...{ from: { always: 'Germany' }, to: 'Land', value: 'Wert in Mio. €', currency: 'nothing' },
    },
  );
  expect(asked).toEqual(['from', 'to']);
  expect(told.map(([ends, , status, , quantity, money]) => [ends, status, quantity, money])).toEqual([
    ['DEU-NLD', 'authorised', '254 licences', 'EUR 1,811.9 million licensed'],
    ['DEU-USA', 'authorised', '12 licences', 'EUR 862 million licensed'],
    ['DEU-KOR', 'authorised', '77 licences', 'EUR 213.4 million licensed'],
  ]);
  expect(apart).toEqual(['7 total', '8 total']);
  // What a group of states comes to is not held against all of them.
  expect(report.totals).toMatchObject([{ rows: 2, withLines: 1, agree: 1 }]);
});

it('a Swedish table tells thousands of crowns, and its sum is none of its rows', async () => {
  const { told, apart, report } = await read(
    [
      'Land;Antal tillstånd;Beviljade tillstånd (tkr);ML-kategori',
      'Norge;45;123 456;ML5',
      'Förenade Arabemiraten;3;10 000;ML10',
      'Summa;48;133 456;',
    ],
    {
      ...{ from: { always: 'Sweden' }, to: 'Land', status: { always: 'authorised' } },
      ...{ value: 'Beviljade tillstånd (tkr)', currency: { always: 'SEK' } },
    },
  );
  expect(told.map(([ends, system, , , , money]) => [ends, system, money])).toEqual([
    ['SWE-NOR', 'ML5, fire control and warning (category)', 'SEK 123,456,000 licensed'],
    ['SWE-ARE', 'ML10, aircraft and drones (category)', 'SEK 10 million licensed'],
  ]);
  expect(apart).toEqual(['4 total']);
  expect(report.totals).toMatchObject([{ agree: 1 }]);
});

it('a Dutch list below its title names states and goods in Dutch', async () => {
  const { asked, told, apart } = await read(
    [
      'Overzicht vergunningen uitvoer militaire goederen, januari 2022;;;;',
      'Datum afgifte;Land van eindbestemming;Post;Omschrijving;Waarde in euro',
      '04-01-2022;Verenigde Staten;ML10;Delen van gevechtsvliegtuigen;€ 1.250.000,00',
      '12-01-2022;Duitsland;ML6;Pantservoertuigen;€ 80.000,50',
      'Totaal;;;;€ 1.330.000,50',
    ],
    {
      ...{ from: { always: 'Netherlands' }, status: { always: 'authorised' }, category: 'Post' },
      ...{ value: 'Waarde in euro', currency: 'nothing' },
    },
  );
  expect(asked).toEqual(['from', 'status']);
  expect(told.map(([ends, , , , , money]) => [ends, money])).toEqual([
    ['NLD-USA', 'EUR 1.25 million licensed'],
    ['NLD-DEU', 'EUR 80,000.5 licensed'],
  ]);
  expect(apart).toEqual(['5 total']);
});
