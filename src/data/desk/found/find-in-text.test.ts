import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../../../domain/dates/edtf';
import { partyId, systemId } from '../../../domain/model/ids';
import { findInText } from './find-in-text';
import { told } from './fixtures/marks';
import type { KnownThings } from './found';

const NOTHING: KnownThings = { parties: [], systems: [] };

/** What is found in a text, each with its words: "party RUS Russia". */
const foundIn = (text: string, known: KnownThings = NOTHING) =>
  findInText(text, known).map(
    (found) => `${found.kind} ${told(found)} ${text.slice(found.start, found.end)}`,
  );

const ofKind = (text: string, kind: string, known?: KnownThings) =>
  foundIn(text, known).flatMap((line) => (line.startsWith(`${kind} `) ? [line.slice(kind.length + 1)] : []));

describe('names of parties', () => {
  it.each<[string, string[]]>([
    ['Russia’s neighbours', ['RUS Russia']],
    ['the U.S. and the USA', ['USA U.S.', 'USA USA']],
    ['THE US SOLD THEM', []],
    ['let us sell', []],
    ['Tell US all', ['USA US']],
    ['a turkey, some china and a hanging chad', []],
    ['North Korea and South Korean arms', ['PRK North Korea', 'KOR South Korean']],
    ['Nigeria, Niger and the Niger Delta', ['NGA Nigeria', 'NER Niger']],
    ['Papua New Guinea and Guinea-Bissau', ['PNG Papua New Guinea', 'GNB Guinea-Bissau']],
    ['Northern Ireland', []],
    ['Mr. Jordan met King Abdullah of Jordan', ['JOR Jordan']],
    ['Israel Katz of Israel', ['ISR Israel']],
    ['an Iran-Iraq border', ['IRN Iran', 'IRQ Iraq']],
    ['Iranians, Venezuelans and Poles', ['IRN Iranians', 'VEN Venezuelans', 'POL Poles']],
    ['He speaks Russian. A book in Russian.', []],
    ['Russian arms', ['RUS Russian']],
    ['Iranian123 and xIran', []],
    ['in Moscow, said Moscow', ['RUS Moscow']],
    ['Moscow-based', []],
    ["Côte d’Ivoire and Cote d'Ivoire", ['CIV Côte d’Ivoire', "CIV Cote d'Ivoire"]],
    ['I\u0301ran and Rus\u00ADsia', ['IRN I\u0301ran', 'RUS Rus\u00ADsia']],
    ['\u202BRussia\u202C', ['RUS Russia']],
    ['Tbilisi, Georgia', ['GEO Tbilisi', 'GEO? Georgia']],
    ['Rusia vendió fusiles a Irán', ['RUS Rusia', 'IRN Irán']],
    ['Россия, روسيا', ['RUS Россия', 'RUS روسيا']],
    ['the Republic of Georgia', ['GEO Republic of Georgia']],
  ])('in %j are %j', (text, names) => {
    expect(ofKind(text, 'party')).toEqual(names);
  });

  it('are those of the dataset first', () => {
    const known: KnownThings = {
      parties: [
        {
          id: partyId('acme'),
          kind: 'agency-or-company',
          name: 'Acme',
          aliases: [{ name: 'AC', type: 'code' }],
          formerIds: [],
        },
      ],
      systems: [],
    };
    expect(ofKind('Acme sold to Iran', 'party', known)).toEqual(['acme Acme', 'IRN Iran']);
    expect(ofKind('acme', 'party', known)).toEqual([]);
  });
});

describe('names of systems', () => {
  it.each<[string, string[]]>([
    ['AK-103, AK 103 and AK103', ['ak-103 AK-103', 'ak-103 AK 103', 'ak-103 AK103']],
    ['TOR-M1 and Tor‑M1', ['tor-m1 TOR-M1', 'tor-m1 Tor‑M1']],
    ['S-300VM, not S-300', ['s-300vm S-300VM', 'new:S-300 S-300']],
    ['S-400 and S-400 Triumf', ['s-400 S-400', 's-400 S-400 Triumf']],
    ['12 F-16s and MiG-29SMTs', ['new:F-16 F-16s', 'new:MiG-29SMT MiG-29SMTs']],
    ['AK-103-2', ['new:AK-103-2 AK-103-2']],
    ['T-72-based', ['new:T-72 T-72']],
    ['the farmer, the Hind and the Halo', []],
    ['Hind helicopters, Mi-24 (Hind)', ['new:Hind Hind', 'new:Mi-24 Mi-24']],
    ['B-12, G-20, COVID-19, Q-3, F-1 visas', []],
    ['An 2 percent rise', []],
    ['Stingers', ['stinger Stingers']],
  ])('in %j are %j', (text, names) => {
    expect(ofKind(text, 'system')).toEqual(names);
  });

  it('are those of the dataset first, by all its names', () => {
    const known: KnownThings = {
      parties: [],
      systems: [
        {
          id: systemId('own'),
          kind: 'system',
          name: 'Red Thing',
          description: '',
          aliases: [{ name: 'S-400', type: 'code' }],
          formerIds: [],
        },
      ],
    };
    expect(ofKind('a Red Thing or S-400', 'system', known)).toEqual(['own Red Thing', 'own S-400']);
  });
});

describe('quantities', () => {
  it.each<[string, string[]]>([
    ['100,000 AK-103 rifles', ['100000 rifles 100,000']],
    ['some 300 new anti-tank missiles', ['~300 missiles some 300']],
    ['24 aircraft', ['24 aircraft 24']],
    ['dozens of tanks', ['"dozens" tanks dozens of']],
    ['12-15 or 20 to 25 ships', ['20-25 ships 20 to 25']],
    ['twenty-four Mi-17 helicopters', ['24 helicopters twenty-four']],
    ['36 F-16s', ['36 items 36']],
    ['2.5 million rounds', ['2500000 rounds 2.5 million']],
    ['one frigate and a frigate', ['1 frigates one']],
    ['three years, 12 countries, 50 soldiers', []],
    ['122mm rockets and 155-mm shells', []],
    ['No. 12 tanks', []],
    [
      'fewer than 10 tanks, at least 5 jets, 40+ drones',
      ['-9 tanks fewer than 10', '5+ jets at least 5', '40+ drones 40+'],
    ],
    ['in 2005 missiles came', []],
    ['$12 missiles', []],
  ])('in %j are %j', (text, quantities) => {
    expect(ofKind(text, 'quantity')).toEqual(quantities);
  });
});

describe('money', () => {
  it.each<[string, string[]]>([
    ['$3 billion', ['USD 3000000000 $3 billion']],
    ['USD 2.4 million', ['USD 2400000 USD 2.4 million']],
    ['1.5 bn euros', ['EUR 1500000000 1.5 bn euros']],
    ['€1,5bn', ['EUR 1500000000 €1,5bn']],
    ['$2-3 billion', ['USD 2000000000-3000000000 $2-3 billion']],
    ['more than $700 million', ['USD 700000000+ more than $700 million']],
    ['£3,200', ['GBP 3200 £3,200']],
    ['500 pounds of explosive', []],
    ['Swedish kronor: 12 million Swedish kronor', ['SEK 12000000 12 million Swedish kronor']],
    ['12 million crowns', []],
    ['they won 3 games', []],
  ])('in %j is %j', (text, money) => {
    expect(ofKind(text, 'money')).toEqual(money);
  });
});

describe('dates', () => {
  it.each<[string, string[]]>([
    ['14 September 2005', ['2005-09-14 14 September 2005']],
    ['Sept. 14, 2005', ['2005-09-14 Sept. 14, 2005']],
    ['the 3rd of May 2006', ['2006-05-03 3rd of May 2006']],
    ['in early 2007', ['2007-01~/2007-04~ early 2007']],
    ['Q3 2012', ['2012-07/2012-09 Q3 2012']],
    ['the late 1990s', ['1997~/1999~ the late 1990s']],
    ['31.12.2005', ['2005-12-31 31.12.2005']],
    ['03/04/2005', []],
    ['31 June 2005', []],
    ['mid-January', []],
    ['last year', []],
    ['since 2005, until June 2006', ['2005/.. since 2005', '../2006-06 until June 2006']],
    ['by the end of 2021, by 2022', ['../2021 by the end of 2021', '../2022 by 2022']],
    ['By 2018 Russia; by 2022 Russian law', ['../2018 By 2018', '2022 2022']],
    ['by mid-June 2019', ['../2019-06-20~ by mid-June 2019']],
    ['no later than 3 May 2019', ['../2019-05-03 no later than 3 May 2019']],
    ['by early 2021', ['../2021-04~ by early 2021']],
    ['2005/06', ['2005/2006 2005/06']],
    ['Resolution 1929', []],
    ['it may march on', []],
    ['2005 rifles', []],
  ])('in %j are %j', (text, dates) => {
    expect(ofKind(text, 'date')).toEqual(dates);
  });

  it.each<[string, string[]]>([
    ['el 14 de septiembre de 2005', ['2005-09-14 14 de septiembre de 2005']],
    ['en mayo de 2005', ['2005-05 mayo de 2005']],
    ['entregó en abril del 2014 doce Mi-35', ['2014-04 abril del 2014']],
    ['le 1er mars 2016', ['2016-03-01 1er mars 2016']],
    ['en février 2016, la France a livré', ['2016-02 février 2016']],
    ['am 3. Oktober 2011', ['2011-10-03 3. Oktober 2011']],
    ['lieferte im März 2016 zwölf Rafale', ['2016-03 März 2016']],
    ['13 мая 2007 года', ['2007-05-13 13 мая 2007 года']],
    ['в январе 2007 г. поставила', ['2007-01 январе 2007 г.']],
    ['in data 5 giugno 2012', ['2012-06-05 5 giugno 2012']],
    ['31 de abril de 2005', []],
    ['the Mars 2020 rover', ['2020 2020']],
    ['12 mars rovers', []],
  ])('in %j, in another language, are %j', (text, dates) => {
    expect(ofKind(text, 'date')).toEqual(dates);
  });

  it.each<[string, string[]]>([
    ['last year', ['2006? last year']],
    ['last month', ['2007-01? last month']],
    ['mid-January', ['2007-01-11%/2007-01-20% mid-January']],
    ['in November', ['2006-11? November']],
  ])('in %j of February 2007 are %j, and not certain', (text, dates) => {
    expect(ofKind(text, 'date', { ...NOTHING, date: '2007-02' as EdtfDate })).toEqual(dates);
  });
});

describe('words of dealing', () => {
  it.each<[string, string[]]>([
    ['Russia has delivered tanks', ['supplies delivered delivered']],
    ['Russia has not delivered tanks', ['supplies not delivered']],
    ['Russia hasn’t delivered tanks', ['supplies not delivered']],
    ['No contract for tanks was signed', ['supplies not signed']],
    ['Russia denied that it had delivered tanks', ['- denial denied', 'supplies not delivered']],
    ['Russia denied the reports, but delivered tanks', ['- denial denied', 'supplies delivered delivered']],
    ['Russia denied an export licence for tanks', ['supplies refused denied', 'supplies export']],
    ['Russia sold tanks', ['supplies ordered sold']],
    ['Russia sells tanks', ['supplies sells']],
    ['Russia was selling tanks', ['supplies selling']],
    ['Tanks were being sold', ['supplies sold']],
    ['Tanks are to be delivered', ['supplies proposed delivered']],
    ['fighters, to be delivered in 2030', ['supplies delivered']],
    ['Russia has agreed to sell tanks', ['supplies ordered sell']],
    ['Russia has agreed in principle to sell tanks', ['supplies sell']],
    ['Russia has not, Moscow said, sold tanks', ['supplies not sold']],
    ['Russia hasn’t, as it says, ever delivered tanks', ['supplies not delivered']],
    ['Russia, which has never joined the treaty, sold tanks', ['supplies ordered sold']],
    ['It did not rain, he said, and Russia sold tanks', ['supplies ordered sold']],
    ['Russia is said to have sold tanks', ['supplies ordered sold']],
    ['Russia said that it would sell tanks', ['supplies proposed sell']],
    ['Russia said that it would sell tanks if asked', ['supplies possible sell']],
    ['Russia would have sold tanks', ['supplies possible sold']],
    ['Had Russia sold the tanks, nobody would know', ['supplies possible sold']],
    ['Russia sent tanks', ['supplies delivered sent']],
    ['Russia sent a letter on tanks', []],
    ['Chad leased tanks from Russia', ['supplies ordered leased']],
    ['Deliveries of tanks began', ['supplies Deliveries of', 'supplies partly-delivered began']],
    ['The war of the tanks began', []],
    ['Russia withdrew from the contract for tanks', ['supplies cancelled withdrew from']],
    ['Russia will have delivered tanks', ['supplies proposed delivered']],
    ['Russia may have delivered tanks', ['supplies possible delivered']],
    ['Has Russia delivered tanks?', ['supplies delivered']],
    ['Russia not only delivered tanks', ['supplies delivered delivered']],
    ['He received a letter and ordered lunch', []],
    ['Sanctions were lifted', ['sanctions lifted Sanctions were lifted']],
    ['He objects to the sale; these objects are red', ['objects-to voiced objects to']],
  ])('in %j are %j', (text, words) => {
    expect(ofKind(text, 'dealing')).toEqual(words);
  });
});

it.each<[string, string]>([
  ['possible', 'Russia might sell tanks to Iran.'],
  ['negotiating', 'Russia is in talks with Iran on the sale of tanks.'],
  ['proposed', 'Russia plans to sell tanks to Iran.'],
  ['authorised', 'Russia approved the sale of tanks to Iran.'],
  ['ordered', 'Iran signed a contract for tanks with Russia.'],
  ['ordered', 'Russia agreed to supply Iran with tanks.'],
  ['partly-delivered', 'Russia began deliveries of tanks to Iran.'],
  ['delivered', 'Russia handed over tanks to Iran.'],
  ['refused', 'Russia vetoed the sale of tanks to Iran.'],
  ['revoked', 'Russia revoked the licence for the sale of tanks to Iran.'],
  ['suspended', 'Russia withheld tanks from Iran.'],
  ['cancelled', 'Iran pulled out of the contract for tanks.'],
  ['not-concluded', 'The contract for tanks never went ahead.'],
])('has words for every status that a deal can have: %s', (status, text) => {
  const statuses = findInText(text, NOTHING).flatMap((one) =>
    one.kind === 'dealing' && one.status ? one.status : [],
  );
  expect(statuses).toEqual([status]);
});
