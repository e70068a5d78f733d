import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import type { PartyId } from '../../domain/model/ids';
import { allOf } from '../../domain/model/relationships';
import { saidNotes } from '../../words/fixtures/said-notes';
import { deliveriesOf, OWN_MAPPING, OWN_TABLE_FILE, partOf, registerCsv } from '../fixtures/made-parts';
import type { JoinedAs } from './messages';

describe('the rows of a register', () => {
  it('are a deal each, also where two are exactly the same', async () => {
    const data = await partOf(registerCsv({}, {}, { orderYear: '2007' }));
    expect(data.report).toMatchObject({ rows: 3, relationships: 3, notes: [] });
    const { relationships, id } = openPart(data).dataset;
    expect(allOf(relationships).map((of) => of.id)).toEqual([3, 4, 5].map((line) => `${id}-${line}`));
  });

  it('that cannot be read are left out, and noted with line and column', async () => {
    const data = await partOf(registerCsv({}, { recipient: '' }, { orderYear: 'soon' }, {}));
    expect(data.report).toMatchObject({ rows: 4, relationships: 2 });
    expect(saidNotes(data.report.notes)).toEqual([
      { line: 4, column: 'Recipient', what: 'skipped', reason: 'There is no recipient.' },
      { line: 5, column: 'Year of order', what: 'skipped', reason: '“soon” is not a year.' },
    ]);
    expect([...data.rows.lines]).toEqual([3, 6]);
  });

  it('that are doubtful are used, and noted in the order of the file', async () => {
    const { report } = await partOf(
      registerCsv({ ordered: 'many' }, { supplier: '' }, { condition: 'worn', deliveryYears: '2006; later' }),
    );
    expect(report.relationships).toBe(2);
    expect(report.notes.map(({ line, column, what }) => [line, column, what])).toEqual([
      [3, 'Number ordered', 'doubtful'],
      [4, 'Supplier', 'skipped'],
      [5, 'Year(s) of delivery', 'doubtful'],
      [5, 'status', 'doubtful'],
    ]);
  });
});

describe('names that can be taken for others', () => {
  it('are marked, with a note on the first row that holds them', async () => {
    const data = await partOf(
      registerCsv({}, { supplier: 'Vеnezuela' }, { supplier: 'Vеnezuela', designation: 'Тor-9' }),
    );
    expect(data.parties.map(({ name }) => name)).toContain('Vеnezuela (е is Cyrillic)');
    expect(data.systems.map(({ name }) => name)).toContain('Тor-9 (Т is Cyrillic)');
    const reason = (name: string, letters: string) =>
      `“${name}” can be taken for another name: ${letters}. The name is shown with these words.`;
    expect(saidNotes(data.report.notes)).toEqual([
      { line: 4, column: null, what: 'doubtful', reason: reason('Vеnezuela', 'е is Cyrillic') },
      { line: 5, column: null, what: 'doubtful', reason: reason('Тor-9', 'Т is Cyrillic') },
    ]);
  });
});

describe('cells with a word for nothing', () => {
  const FLAGS = { orderYearFlag: 'NA', orderedFlag: 'NaN', deliveredFlag: 'null' };

  it('are empty in every column, and are told once for each', async () => {
    const data = await partOf(
      registerCsv(
        { ...FLAGS, comments: 'N/A', ordered: '12' },
        { ...FLAGS, tivDelivered: '#N/A', condition: '. .', deliveryYears: '-', delivered: '0' },
        { recipient: 'None' },
      ),
    );
    const [first, second] = allOf(openPart(data).dataset.relationships);
    expect(first?.quantity).toEqual({ min: 12, max: 12, unit: 'items', estimate: false });
    expect(first?.events[0]?.date).toBe('2005');
    expect(first?.claims[0]?.citation).not.toHaveProperty('cells.Comments');
    expect(second?.deliveries).toEqual([]);
    expect(data.report.relationships).toBe(2);
    expect(data.report.notes.map(({ line, column, what }) => `${line} ${column} ${what}`)).toEqual([
      '3 Year of order (uncertain) repaired',
      '3 Number ordered (uncertain) repaired',
      '3 Number delivered (uncertain) repaired',
      '3 Comments repaired',
      '4 Year(s) of delivery repaired',
      '4 status repaired',
      '4 SIPRI TIV of delivered weapons repaired',
      '5 Recipient repaired',
      '5 Recipient skipped',
    ]);
  });

  it('are no number that deals share', async () => {
    const { deals, report } = await partOf(deliveriesOf({ deal: 'NA' }, { deal: 'NA' }));
    expect([deals, report.relationships]).toEqual([[null, null], 2]);
  });

  it('are empty in a table of a person too', async () => {
    const table = `${OWN_TABLE_FILE}Southland,Westland,Pike rifle,2002,n/a,-,None,..\n`;
    const relationship = openPart(await partOf(table, OWN_MAPPING)).dataset.relationships.at(3);
    expect(relationship.quantity).toBeNull();
    expect(relationship.claims[0]?.attribution).toMatchObject({ unnamed: true });
  });
});

describe('the numbers of a file', () => {
  it('are read as their columns are written, by the worker and by the page alike', async () => {
    const data = await partOf(
      registerCsv(
        { deliveryYears: '2006', tivDelivered: '"13,5"', tivOrdered: '13.5', tivPerUnit: '"1,125"' },
        { deliveryYears: '2006', tivDelivered: '"1,125"', tivOrdered: '"1,125"', tivPerUnit: '"0,25"' },
      ),
    );
    expect([...data.index.measures.tiv]).toEqual([13.5, 1.125]);
    const read = allOf(openPart(data).dataset.relationships);
    expect(read.map(({ deliveries }) => deliveries?.map(({ tiv }) => tiv))).toEqual([[13.5], [1.125]]);
    expect(data.report.notes.map(({ line, column, what }) => [line, column, what])).toEqual([
      [3, 'SIPRI TIV of delivered weapons', 'repaired'],
      [4, 'SIPRI TIV per unit', 'repaired'],
    ]);
  });

  it('are whole where a program wrote all of them with decimals', async () => {
    const floats = { orderYear: '2005.0', deliveryYears: '2006.0', ordered: '12.0', delivered: '12.0' };
    const register = await partOf(registerCsv(floats));
    const [deal] = allOf(openPart(register).dataset.relationships);
    expect([register.report.notes, deal?.years]).toEqual([[], [2005, 2006]]);
    expect(deal?.quantity).toMatchObject({ min: 12, max: 12 });
    const ofDeal = { deal: '17.0', orderYear: '2005.0', delivered: '7.0' };
    const deliveries = await partOf(
      deliveriesOf({ ...ofDeal, deliveryYear: '2006.0' }, { ...ofDeal, deliveryYear: '2007.0' }),
    );
    expect([deliveries.report.notes, deliveries.deals]).toEqual([[], ['17']]);
    expect(openPart(deliveries).dataset.relationships.at(0).years).toEqual([2005, 2006, 2007]);
  });

  it('are those of a table of a person too', async () => {
    const table = `${OWN_TABLE_FILE}Southland,Westland,Pike rifle,2002,,"1,200",,\n`;
    const { index, report } = await partOf(table, OWN_MAPPING);
    expect(index.measures.items[3]).toBe(1200);
    expect(report.notes).toContainEqual(expect.objectContaining({ line: 5, column: 'How many' }));
  });
});

describe('the rows of deliveries', () => {
  it('are one deal where they have one number, wherever they stand', async () => {
    const data = await partOf(
      deliveriesOf(
        { deal: '7' },
        { deal: '8' },
        { deal: '7', deliveryYear: '2009' },
        { deal: '7', deliveryYear: '2008' },
      ),
    );
    expect(data.deals).toEqual(['7', '8']);
    expect([...data.dealStarts]).toEqual([0, 3, 4]);
    expect([...data.rows.lines]).toEqual([3, 5, 6, 4]);
    const [first] = allOf(openPart(data).dataset.relationships);
    expect(first?.deliveries?.map(({ year }) => year)).toEqual([2006, 2008, 2009]);
    expect(first?.quantity).toMatchObject({ min: 21, max: 21 });
  });
});

describe('the names of a file', () => {
  it('are listed where the party table does not know them, as the file writes them and once each', async () => {
    const { report, parties } = await partOf(
      registerCsv(
        { supplier: 'Russia', recipient: 'Venezuela' },
        { supplier: 'Freedonia' },
        { supplier: 'Freedonia' },
      ),
    );
    expect(report.unknownNames.map(({ name, rows }) => [name, rows])).toEqual([
      ['Freedonia', 2],
      ['Eastland', 2],
    ]);
    expect(parties.map(({ id }) => id)).toEqual(['RUS', 'VEN', 'freedonia', 'eastland']);
  });

  it('are one party and one system where they mean the same', async () => {
    const { parties, systems, report } = await partOf(
      registerCsv(
        { supplier: 'Soviet Union' },
        { supplier: 'Freedonia' },
        { supplier: 'FREEDONIA', designation: 'Lance-M ' },
      ),
    );
    expect(parties.map(({ name }) => name)).toEqual(['Soviet Union', 'Eastland', 'Freedonia']);
    expect(systems).toHaveLength(1);
    expect(report.unknownNames.map(({ name, rows }) => [name, rows])).toEqual([
      ['Eastland', 3],
      ['Freedonia', 2],
    ]);
  });

  it('are one whatever hyphens, spaces and unseen signs they are written with', async () => {
    const rows = ['Lance‑M', 'Lance\u00ADM', 'Lance\u2009–\u2009M', 'Ｌａｎｃｅ－Ｍ', 'Lance-\u200DM'].map(
      (system) => `Northland,East\u00ADland,${system},2005,,,,`,
    );
    const { parties, systems } = await partOf(`${OWN_TABLE_FILE}${rows.join('\n')}\n`, OWN_MAPPING);
    expect(parties).toHaveLength(4);
    expect(systems.map(({ name }) => name)).toEqual(['Lance-M', 'Pike rifle']);
  });

  it('are those of the table of a person too', async () => {
    const { parties, systems, source, index } = await partOf(OWN_TABLE_FILE, OWN_MAPPING);
    expect(parties.map(({ name }) => name)).toEqual(['Northland', 'Eastland', 'Southland', 'Westland']);
    expect(systems.map(({ name }) => name)).toEqual(['Lance-M', 'Pike rifle']);
    expect(index.columns.source.values).toEqual([source.id]);
  });
});

describe('a column of codes of two letters', () => {
  const HEAD = 'Seller,Buyer,Item,Signed,Arrived,How many,Who says so,Words\n';
  const tableOf = (...rows: string[]) => partOf(`${HEAD}${rows.join('\n')}\n`, OWN_MAPPING);

  it('names states, and in it NA is Namibia, which is said', async () => {
    const { parties, report } = await tableOf(
      'RU,NA,Lance-M,2005,,,,',
      'UK,IR,Lance-M,2005,,,,',
      'EL,NA,P,2006,,,,',
    );
    expect(parties.map(({ id }) => id)).toEqual(['RUS', 'NAM', 'GBR', 'IRN', 'GRC']);
    expect(report.relationships).toBe(3);
    expect(saidNotes(report.notes)).toEqual([
      {
        ...{ line: 2, column: 'Buyer', what: 'doubtful' },
        reason:
          '2 cells of this column, from here on, were read as Namibia: the other cells are codes of two letters, among which it is NA.',
      },
    ]);
  });

  it('that stand among names says whose they were taken for', async () => {
    const { report } = await tableOf(
      'Germany,SR,P,2005,,,,',
      'Germany,Kenya,P,2006,,,,',
      'Germany,PL,P,2006,,,,',
    );
    expect(saidNotes(report.notes)).toEqual([
      {
        ...{ line: 2, column: 'Buyer', what: 'doubtful' },
        reason:
          '2 cells of this column, from here on, were read as codes of two letters, as others in the column are: “SR” is Suriname and “PL” is Poland. If one stands for something else, write its name in the file.',
      },
    ]);
  });

  it('reads the same on the page', async () => {
    const { dataset } = openPart(await tableOf('RU,NA,Lance-M,2005,,,,', 'RU,IR,Lance-M,2005,,,,'));
    expect(allOf(dataset.relationships).map(({ to }) => to)).toEqual(['NAM', 'IRN']);
  });

  it.each([
    ['names', 'Kenya'],
    ['codes of three letters', 'KEN'],
  ])('is no column of %s: there NA is nothing, and is noted', async (_, other) => {
    const { report } = await tableOf('SWE,NA,Lance-M,2005,,,,', `SWE,${other},Lance-M,2005,,,,`);
    expect(report.relationships).toBe(1);
    expect(report.notes.map(({ column, what }) => `${column} ${what}`)).toEqual([
      'Buyer repaired',
      'Buyer skipped',
    ]);
  });
});

describe('a code of two capital letters among names', () => {
  const HEAD = 'Seller,Buyer,Item,Signed,Arrived,How many,Who says so,Words\n';
  const buyersOf = async (...buyers: string[]) => {
    const rows = buyers.map((buyer) => `Russia,${buyer},Lance-M,2005,,,,`);
    const { dataset } = openPart(await partOf(`${HEAD}${rows.join('\n')}\n`, OWN_MAPPING));
    return allOf(dataset.relationships).map(({ to }) => to);
  };

  it('is the same state alone in a cell and with others in it, beside sums and names', async () => {
    expect(await buyersOf('DE', 'PL', '"DE; PL"', 'All countries', 'Total')).toEqual([
      ...['DEU', 'POL', 'DEU', 'POL'],
    ]);
    expect(await buyersOf('Kenya', 'DE', '"DE; PL"', 'no')).toEqual(['KEN', 'DEU', 'DEU', 'POL', 'no']);
  });

  it('is a name where most such codes are not known', async () => {
    expect(await buyersOf('Kenya', 'DE', 'XX', 'QQ')).toEqual(['KEN', 'de', 'xx', 'qq']);
  });
});

describe('a name in the style of another register', () => {
  it('is the party, which links still find by the id that the name had', async () => {
    const { dataset } = openPart(
      await partOf(
        `${OWN_TABLE_FILE}Southland,"Iran, Islamic Rep.",Pike,2002,,,,\nGuam,Iran (Islamic Republic of),Pike,2002,,,,\n`,
        OWN_MAPPING,
      ),
    );
    const iran = dataset.parties.get('IRN' as PartyId);
    expect(iran?.formerIds).toEqual(['iran-islamic-rep', 'iran-islamic-republic-of']);
    expect(dataset.parties.get('GUM' as PartyId)?.formerIds).toEqual(['guam']);
    expect(dataset.parties.get('southland' as PartyId)?.formerIds).toEqual([]);
  });
});

describe('a name that is not known', () => {
  const tableOf = (joins: readonly JoinedAs[] = []) =>
    partOf(
      `${OWN_TABLE_FILE}Southland,Venezuela (Bol. Rep.),Tor M 1E,2003,,,,\nSouthland,Southland,Tor M 1E,2003,,,,\n`,
      OWN_MAPPING,
      joins,
    );

  it('is told with its rows and what it probably stands for, those of most rows first', async () => {
    const { report } = await tableOf();
    const told = report.unknownNames.map(({ of, name, rows, nearest }) => [
      of,
      name,
      rows,
      nearest?.id ?? null,
    ]);
    expect(told).toEqual([
      ['party', 'Southland', 3, null],
      ['party', 'Northland', 2, null],
      ['party', 'Eastland', 2, null],
      ['system', 'Lance-M', 2, null],
      // A Tor-M1E is not without more the Tor-M1.
      ['system', 'Tor M 1E', 2, null],
      ['party', 'Westland', 1, null],
      ['system', 'Pike rifle', 1, null],
      ['party', 'Venezuela (Bol. Rep.)', 1, 'VEN'],
    ]);
    expect(report.joinedNames).toEqual([]);
  });

  it('is the party or system that it is joined to, and no twin', async () => {
    const data = await tableOf([
      { id: 'venezuela-bol-rep', to: 'VEN', by: 'device' },
      { id: 'tor-m-1e', to: 'tor-m1', by: 'link' },
      { id: 'northland', to: 'tor-m1', by: 'device' },
      { id: 'eastland', to: 'nobody', by: 'device' },
    ]);
    expect(data.report.joinedNames).toEqual([
      {
        of: 'system',
        id: 'tor-m-1e',
        name: 'Tor M 1E',
        rows: 2,
        to: { id: 'tor-m1', name: 'Tor-M1' },
        by: 'link',
      },
      {
        ...{ of: 'party', id: 'venezuela-bol-rep', name: 'Venezuela (Bol. Rep.)', rows: 1 },
        ...{ to: { id: 'VEN', name: 'Venezuela' }, by: 'device' },
      },
    ]);
    expect(data.report.unknownNames.map(({ id }) => id)).not.toContain('venezuela-bol-rep');
    const { dataset } = openPart(data);
    expect([...dataset.parties.keys()]).toEqual(['northland', 'eastland', 'southland', 'westland', 'VEN']);
    expect([...dataset.systems.keys()]).toEqual(['lance-m', 'pike-rifle', 'tor-m1']);
    expect(allOf(dataset.relationships).at(-2)).toMatchObject({ to: 'VEN', system: 'tor-m1' });
    expect(dataset.joins?.all).toEqual([
      { id: 'tor-m-1e', to: 'tor-m1', by: 'link' },
      { id: 'venezuela-bol-rep', to: 'VEN', by: 'device' },
    ]);
  });

  it('is one that is known here by itself, which stays what it is', async () => {
    const joins: JoinedAs[] = [{ id: 'tor-m1', to: 'igla-s', by: 'link' }];
    for (const data of [
      await partOf(registerCsv({ designation: 'Tor-M1' }), undefined, joins),
      await partOf(`${OWN_TABLE_FILE}Southland,Westland,Tor-M1,2002,,,,\n`, OWN_MAPPING, joins),
    ]) {
      expect(data.systems.map(({ id }) => id)).toContain('tor-m1');
      expect(data.systems.map(({ id }) => id)).not.toContain('igla-s');
      expect(data.report.joinedNames).toEqual([]);
      expect(openPart(data).dataset.joins).toEqual({ all: [], inLink: '', kept: ['tor-m1'] });
    }
  });

  it('is one that several things share, in a table that does not say which it is', async () => {
    const text = (name: string) => `Exporter,Importer,Weapon,What,Year\nUK,Oman,${name}\n`;
    const mapping = { from: 0, to: 1, system: 2, description: 3, ordered: 4, status: 'nothing' } as const;
    const read = async (name: string, joins: readonly JoinedAs[] = []) => {
      const { report, systems } = await partOf(text(name), mapping, joins);
      const asked = report.unknownNames.map(({ id, nearest }) => [id, nearest?.id]);
      return { ids: systems.map(({ id }): string => id), asked };
    };
    for (const name of ['Hawk', 'HAWK']) {
      const { ids, asked } = await read(`${name},,2012`);
      expect(ids).toContain('hawk-not-described');
      expect(asked).toEqual([['hawk-not-described', 'hawk']]);
    }
    expect((await read('Hawk,SAM system,2012')).ids).toContain('hawk');
    expect((await read('Hawk,trainer aircraft,2012')).ids).toContain('hawk-aircraft');
    expect((await read('Tor-M1,,2012')).asked).toEqual([]);
    const joined = await read('Hawk,,2012', [{ id: 'hawk-not-described', to: 'hawk', by: 'device' }]);
    expect([joined.ids, joined.asked]).toEqual([['hawk'], []]);
  });

  it('is told of a register for its parties alone: its systems are what others are known by', async () => {
    const { report } = await partOf(registerCsv({ supplier: 'Ruusia' }));
    expect(report.unknownNames.map(({ of, name, nearest }) => [of, name, nearest?.id])).toEqual([
      ['party', 'Ruusia', 'RUS'],
      ['party', 'Eastland', undefined],
    ]);
  });
});
