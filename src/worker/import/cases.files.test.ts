/** What becomes of the small inputs that fail elsewhere, where a copy of them is at hand: none is part of this project. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sureMapping } from '../../data/register/mapping/guesses';
import { openPart } from '../../data/register/part/open-part';
import type { ImportReport } from '../../data/register/part/part-data';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { UNDATED } from '../../domain/dates/edtf';
import { allOf } from '../../domain/model/relationships';
import type { System } from '../../domain/model/system';
import { sumsAt } from '../../domain/sums/sums';
import { takenForWords } from '../../words/files/taken-for';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import { imported, partOf } from '../fixtures/made-parts';

const FOLDER = new URL('../../../../shared/cases/', import.meta.url);
const there = existsSync(FOLDER);

/** The file as it opens; the columns of a table are guessed, unless a person says what they mean. */
async function opened(name: string, said: TableMapping = {}) {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  const { outcome } = await imported(bytes);
  const mapped =
    outcome.type === 'table'
      ? (await imported(bytes, { ...sureMapping(outcome.guesses), ...said })).outcome
      : outcome;
  if (mapped.type !== 'part') throw new Error(JSON.stringify(mapped));
  const { dataset, index } = openPart(mapped.data);
  const relationships = allOf(dataset.relationships);
  const sums = sumsAt(index, Uint32Array.from(relationships.keys()));
  const systems: ReadonlyMap<string, System> = dataset.systems;
  return { report: mapped.data.report, relationships, sums, systems };
}

const unknownIn = ({ unknownNames }: ImportReport) =>
  unknownNames.filter(({ of }) => of === 'party').map(({ name }) => name);

describe.skipIf(!there)('the small inputs (need the folder of cases)', () => {
  it.each([
    ...['reg-base.csv', 'reg-decimal-comma.csv', 'reg-thousands.csv'],
    ...['reg-pandas-number-floats.csv', 'reg-pandas-floats.csv'],
    ...['reg-r-na.csv', 'reg-r-janitor-na.csv', 'reg-named-flags.csv'],
  ])('%s says the same as the register that nobody saved again', async (name) => {
    const { relationships, sums } = await opened(name);
    expect(relationships.map(({ years }) => years)).toEqual([
      [2001, 2002, 2003],
      [2010, 2011],
      [1999],
      [2004, 2005],
    ]);
    expect(relationships.map(({ events }) => events[0]?.date)).toEqual(['2001', '2010?', '1999', '2004']);
    expect(relationships.map(({ quantity }) => quantity)).toEqual([
      { min: 12, max: 12, unit: 'items', estimate: false },
      { min: 6, max: 6, unit: 'items', estimate: true },
      null,
      { min: 1200, max: 1200, unit: 'items', estimate: true },
    ]);
    expect(sums.tiv).toEqual({ sum: 55.5, stated: 3, lacking: 0, partial: 0 });
  });

  it.each([
    ['own-dates-dmy.csv', [[2005], [2006], [2007]]],
    ['own-dates-german.csv', [[2005], [2006], [2007]]],
    // “Sep-05” may be a month or a day: its row has no date.
    ['own-dates-words.csv', [[2005], [2006], []]],
  ])('%s has the years of its dates', async (name, years) => {
    expect((await opened(name)).relationships.map((of) => of.years)).toEqual(years);
  });

  it.each([
    ['own-dates-dmy.csv', ['2005-09-14', '2006-11-03', '2007-01-29']],
    ['own-dates-german.csv', ['2005-09-14', '2006-11-03', '2007-01-29']],
    ['own-dates-words.csv', ['2005-09-14', '2006-11', '../..']],
  ])('%s has the days of its dates, where all of them leave no doubt', async (name, dates) => {
    expect((await opened(name)).relationships.map(({ asOf }) => asOf)).toEqual(dates);
  });

  it('own-quoted-semicolons.csv has no quotation marks but those of its names', async () => {
    const { relationships } = await opened('own-quoted-semicolons.csv');
    expect(relationships.map(({ quantity, years }) => [quantity?.min, ...years])).toEqual([
      [12, 2005],
      [12, 2006],
      [1, 2006],
    ]);
    expect(relationships[2]?.claims[0]?.citation).toHaveProperty('cells.Weapon', 'Gun 5" long');
  });

  it.each([
    ['reg-utf16le-nobom.txt', 'utf-16le'],
    ['own-macroman.csv', 'macintosh'],
  ])('%s is read as %s, and said to be a guess', async (name, encoding) => {
    const { report } = await opened(name);
    expect(report.doubt).toMatchObject({ why: 'guessed', encoding });
    expect(unknownIn(report)).toEqual([]);
  });

  it('own-cp1251.csv has Cyrillic letters, and is said to be a guess', async () => {
    const { outcome } = await imported(new Uint8Array(readFileSync(new URL('own-cp1251.csv', FOLDER))));
    expect(outcome).toMatchObject({
      type: 'table',
      header: ['Экспортёр', 'Импортёр', 'Система', 'Год', 'Количество'],
      doubt: { why: 'guessed', encoding: 'windows-1251' },
    });
  });

  it.each(['reg-utf16le-bom.txt', 'own-cyrillic-utf8.csv', 'own-german-words.csv'])(
    '%s leaves no doubt of its letters',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
      const { outcome } = await imported(bytes);
      expect(outcome.type === 'table' ? outcome.doubt : (await partOf(bytes)).report.doubt).toBeNull();
    },
  );

  it('own-dup-headers.csv keeps both comments', async () => {
    const [first] = (await opened('own-dup-headers.csv')).relationships;
    expect(first?.claims[0]?.citation).toMatchObject({
      cells: { Comment: 'first note of a person', 'Comment (2)': 'second note of a person' },
    });
  });

  it.each([
    ['own-typographic-hyphens.csv', ['RUS', 'SWE'], ['tor-m1', 'lance-m']],
    ['own-invisible.csv', ['RUS'], ['lance-m']],
  ])('%s names each party and system once', async (name, exporters, systems) => {
    const { relationships, report } = await opened(name);
    const named = (ids: readonly (string | undefined)[]) => [...new Set(ids)];
    expect(named(relationships.map(({ from }) => from))).toEqual(exporters);
    expect(named(relationships.map(({ system }) => system))).toEqual(systems);
    expect(unknownIn(report)).toEqual([]);
  });

  it('own-un-names.csv and own-party-names.csv have no twins of states in the styles of other registers', async () => {
    expect(unknownIn((await opened('own-un-names.csv')).report)).toEqual([]);
    // Typing errors, and what is no party.
    expect(unknownIn((await opened('own-party-names.csv')).report).toSorted()).toEqual([
      ...[
        'Abkhazia',
        'Atlantis',
        'Ethiopia (1952-92)',
        'Multiple',
        'Multiple sellers',
        'Ruusia',
        'Somaliland',
      ],
      ...['Unknown country', 'Untied States'],
    ]);
  });

  it('own-thousands.csv is read as far as its numbers are clear, and the rest is kept as words', async () => {
    const { relationships } = await opened('own-thousands.csv');
    const read = relationships.map(({ quantity }) => quantity?.words ?? quantity?.min ?? null);
    expect(read.slice(0, 14)).toEqual([
      ...[1200, 1200, 1200, '1.200', '1,200', 12, 12, '1.5', '2.500', '1,2,3', 2500, 20, 20, 10],
    ]);
    expect([read[14], read[17]]).toEqual(['(20)', 0]);
  });

  it('own-total-row.csv is two deals, and a row that is set apart with its line', async () => {
    const { relationships, report } = await opened('own-total-row.csv');
    expect(relationships.map(({ quantity }) => quantity?.min)).toEqual([12, 2]);
    expect(report.notes).toMatchObject([{ line: 4, column: 'Exporter', what: 'skipped' }]);
  });

  it.each([
    ['graph.gexf', 'a graph in GEXF'],
    ['graph.graphml', 'a graph in GraphML'],
    ['ftm.json', 'data of FollowTheMoney'],
    ['edges.json', 'a graph as a list of nodes and links'],
    ['deals-list.json', 'records in JSON, with “exporter”, “importer”, “system” and “year”'],
  ])('%s is named, and nobody is sent to SIPRI for it', async (name, kind) => {
    const { outcome } = await imported(new Uint8Array(readFileSync(new URL(name, FOLDER))));
    if (outcome.type !== 'refused') throw new Error(outcome.type);
    expect(saidRefusal(outcome.refusal).what).toContain(kind);
    expect(saidRefusal(outcome.refusal).todo).not.toContain('SIPRI');
  });

  it('reg-designation-as-date.csv keeps what the cells say, and says what they probably were', async () => {
    const { relationships, report, systems } = await opened('reg-designation-as-date.csv');
    expect(relationships.map(({ system, remarks }) => [systems.get(system ?? '')?.name, remarks])).toEqual([
      ['01-Apr (probably APR-1)', ['name-changed']],
      ['04/01/26 (probably APR-1)', ['name-changed']],
      ['2E+06 (probably 2E6)', ['name-changed']],
      ['APR-1', []],
    ]);
    expect(report.notes.map(({ line, what, column }) => [line, what, column])).toEqual([
      [2, 'doubtful', 'Weapon designation'],
      [3, 'doubtful', 'Weapon designation'],
      [4, 'doubtful', 'Weapon designation'],
    ]);
    expect(relationships[0]?.claims[1]?.citation).toMatchObject({ excerpt: { exact: '01-Apr' } });
  });

  it.each([
    ['own-guess-substring.csv', { from: 'Exporter', quantity: 'Number of items' }, []],
    ['dsca-like.csv', { ordered: 'Date' }, ['to', 'from', 'system', 'value']],
    [
      'unroca-like.csv',
      {
        ...{ from: 'Reporting State', to: 'Final importer State(s)' },
        ...{ ordered: 'Year', quantity: 'Number of items' },
      },
      ['system', 'description'],
    ],
    ['gephi-edges.csv', { from: 'Source', to: 'Target' }, ['system', 'quantity']],
    [
      'caat-licences-like.csv',
      { to: 'Destination', system: 'Item', ordered: 'Decision date', value: 'Value' },
      ['category'],
    ],
    ['pair-year-count.csv', { from: 'supplier', to: 'recipient', ordered: 'year', quantity: 'count' }, []],
  ])(
    '%s is guessed as far as names and cells agree, and the rest is asked about',
    async (name, sure, asked) => {
      const { outcome } = await imported(new Uint8Array(readFileSync(new URL(name, FOLDER))));
      if (outcome.type !== 'table') throw new Error(outcome.type);
      const { header, guesses } = outcome;
      const named = Object.entries(sureMapping(guesses)).map(([field, at]) => [field, header[Number(at)]]);
      expect(Object.fromEntries(named)).toEqual(sure);
      const unsure = Object.entries(guesses).flatMap(([field, { isSure }]) => (isSure ? [] : field));
      expect(unsure.sort()).toEqual([...asked].sort());
    },
  );

  it('gephi-edges.csv has no years, and its weight is what a person says', async () => {
    const said = { from: 0, to: 1, system: 4, ordered: 'nothing', quantity: 5 } as const;
    const { relationships, report } = await opened('gephi-edges.csv', said);
    expect(relationships.map(({ from, to, system, years, asOf }) => [from, to, system, years, asOf])).toEqual(
      [
        ['SWE', 'KEN', 'lance-m', [], UNDATED],
        ['NOR', 'CHL', 'havorn', [], UNDATED],
        ['KEN', 'SWE', 'lance-m', [], UNDATED],
      ],
    );
    expect(takenForWords().inWords(report.takenFor)).toBe(
      'Your own table. It gives no years. Its deals are taken as ordered: the table does not say how far they have come',
    );
  });

  it('pair-year-count.csv names no weapons', async () => {
    const { relationships } = await opened('pair-year-count.csv', { system: 'nothing' });
    expect(relationships.map(({ system, quantity, years }) => [system, quantity?.min, years])).toEqual([
      ['not-named', 5, [2020]],
      ['not-named', 23, [2020]],
      ['not-named', undefined, [2020]],
    ]);
  });

  it('caat-licences-like.csv is of one exporter, and of licences', async () => {
    const said = {
      from: { always: 'United Kingdom' },
      status: { always: 'authorised' },
      currency: { always: 'GBP' },
    };
    const { relationships } = await opened('caat-licences-like.csv', said);
    expect(relationships.map(({ from, to, status, years }) => [from, to, status, years])).toEqual([
      ['GBR', 'KEN', 'authorised', [2015]],
      ['GBR', 'TUR', 'authorised', [2015]],
    ]);
    const cells = relationships[0]?.claims[0]?.citation;
    expect(cells).toHaveProperty('cells.Exporter: not in the table, but given by whoever opened it');
  });
});
