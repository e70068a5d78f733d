import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { openPart } from '../../data/register/part/open-part';
import {
  type DeliveryCells,
  deliveriesOf,
  partOf,
  type RegisterCells,
  registerCsv,
} from '../../worker/fixtures/made-parts';
import { eachCode, firstCode } from '../columns/facet-column';
import { type FacetIndex, facetIndexOf } from '../columns/facet-index';
import { FACET_IDS } from '../columns/facets';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER } from '../filter/filter';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import type { Band } from '../model/band';
import type { Dataset } from '../model/dataset';
import type { Group } from '../model/group';
import type { DatasetId, PartyId, RelationshipId, SourceId, SystemId } from '../model/ids';
import { allOf, findRelationship } from '../model/relationships';
import type { Indexed } from './indexed';
import { joined } from './join';

const indexed = (dataset: Dataset): Indexed => ({ dataset, index: facetIndexOf(dataset) });
const openRegister = async (...rows: RegisterCells[]) => openPart(await partOf(registerCsv(...rows)));
const openDeliveries = async (...rows: DeliveryCells[]) => openPart(await partOf(deliveriesOf(...rows)));

/** The date of each relationship that counts for groups. */
const datesIn = ({ ordered, relationships }: FacetIndex) =>
  Array.from({ length: relationships.size }, (_, row) => ordered.values[firstCode(ordered, row)] ?? null);

/** What an index says, whatever the order of its dictionaries. */
function inWords(index: FacetIndex) {
  const { releases: _, ...all } = index;
  const { relationships, columns, yearStarts, years, measures } = all;
  const { counts, visible, years: inYears } = applyFilter(all, NO_FILTER);
  return {
    ...{ yearStarts, years, measures, visible, inYears, ordered: datesIn(index) },
    ids: Array.from({ length: relationships.size }, (_, row) => relationships.idAt(row)),
    values: Array.from({ length: relationships.size }, (_, row) =>
      FACET_IDS.map((id) => {
        const values: string[] = [];
        eachCode(columns[id], row, (code) => values.push(columns[id].values[code] ?? ''));
        return values;
      }),
    ),
    // A dictionary may know values that no relationship has any more.
    totals: FACET_IDS.map((id) =>
      counts[id].values
        .map((value, code) => [value, counts[id].totals[code], counts[id].visible[code]] as const)
        .filter(([, total]) => total !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

const CASE_FILE = indexed(caseFile());

describe('a register that is joined to the case file', () => {
  it('leaves to a party the ids that links know it by in both', async () => {
    const { dataset } = joined(CASE_FILE, [
      await openRegister({ supplier: '"Iran, Islamic Rep."' }),
      await openRegister({ supplier: 'Iran (Islamic Republic of)' }),
    ]);
    expect(dataset.parties.get('IRN' as PartyId)).toMatchObject({
      name: 'Iran',
      formerIds: ['iran-islamic-rep', 'iran-islamic-republic-of'],
    });
  });

  const TOR = { supplier: 'Russia', recipient: 'Iran', designation: 'Tor-M1', description: 'SAM system' };

  it('names the same party and the same system, which are one node each', async () => {
    const { dataset } = joined(CASE_FILE, [await openRegister(TOR, { supplier: 'Freedonia' })]);
    const [deal] = allOf(dataset.relationships).slice(CASE_FILE.dataset.relationships.size);
    expect([deal?.from, deal?.to, deal?.system]).toEqual(['RUS', 'IRN', 'tor-m1']);
    const names = [...dataset.parties.values()].map(({ name }) => name);
    expect(names.filter((name) => name === 'Russia')).toHaveLength(1);
    expect(dataset.parties.size).toBe(CASE_FILE.dataset.parties.size + 2);
  });

  it('adds names, and changes no word of the case file', async () => {
    const { dataset } = joined(CASE_FILE, [await openRegister(TOR)]);
    for (const [id, party] of CASE_FILE.dataset.parties) {
      const { aliases, ...words } = dataset.parties.get(id) ?? party;
      expect({ ...words, aliases: aliases.slice(0, party.aliases.length) }).toEqual(party);
    }
    for (const [id, system] of CASE_FILE.dataset.systems) {
      const { aliases, ...words } = dataset.systems.get(id) ?? system;
      expect({ ...words, aliases: aliases.slice(0, system.aliases.length) }).toEqual(system);
      expect(new Set(aliases.map(({ name }) => name)).size).toBe(aliases.length);
    }
    for (const [id, source] of CASE_FILE.dataset.sources) expect(dataset.sources.get(id)).toBe(source);
    expect(dataset).toMatchObject({ id: CASE_FILE.dataset.id, title: CASE_FILE.dataset.title });
  });

  it('keeps relationships of its own, which stand behind those of the case file', async () => {
    const part = await openRegister(TOR, TOR);
    const { dataset } = joined(CASE_FILE, [part]);
    expect(dataset.relationships.size).toBe(CASE_FILE.dataset.relationships.size + 2);
    for (const relationship of [
      ...allOf(CASE_FILE.dataset.relationships),
      ...allOf(part.dataset.relationships),
    ]) {
      expect(findRelationship(dataset.relationships, relationship.id)).toBe(relationship);
    }
    expect(dataset.relationships.ready).toEqual(CASE_FILE.dataset.relationships.ready);
  });

  it('is a member beside the case file, and each relationship knows its own', async () => {
    const part = await openRegister(TOR);
    const { dataset, index } = joined(CASE_FILE, [part]);
    expect(dataset.members.map(({ id }) => id)).toEqual([CASE_FILE.dataset.id, part.dataset.id]);
    const { values, totals } = index.columns.in;
    expect([values, [...totals]]).toEqual([
      [CASE_FILE.dataset.id, part.dataset.id],
      [CASE_FILE.dataset.relationships.size, 1],
    ]);
  });

  it('is found by the words of its register rows, in its rows of the whole', async () => {
    const part = await openRegister({ comments: 'With spare parts' }, TOR, { comments: 'Spare parts only' });
    const { dataset } = joined(CASE_FILE, [part, await openRegister({ comments: 'SPARE PARTS' })]);
    const first = CASE_FILE.dataset.relationships.size;
    expect([...(dataset.relationships.find?.('spare parts') ?? [])]).toEqual([first, first + 2, first + 3]);
  });

  it('gives way to the category of the case file, in the columns too', async () => {
    const portable = { ...TOR, designation: 'Igla-S', description: 'portable SAM', category: 'Missiles' };
    const { dataset, index } = joined(CASE_FILE, [await openDeliveries(portable)]);
    expect(dataset.systems.get('igla-s' as SystemId)?.category).toBe('air-defence');
    expect(inWords(index)).toEqual(inWords(facetIndexOf(dataset)));
  });
});

describe('names', () => {
  const named = (id: DatasetId, name: string, ...aliases: readonly string[]): Indexed => {
    const dataset = madeDataset([{ id: `${id}-1`, from: 'A', to: 'B', system: 's' }]);
    const more = { name, aliases: aliases.map((alias) => ({ name: alias, type: 'spelling' as const })) };
    const party = dataset.parties.get('A' as PartyId);
    if (!party) throw new Error('There is no A.');
    return indexed({
      ...dataset,
      id,
      parties: new Map([...dataset.parties, [party.id, { ...party, ...more }]]),
    });
  };
  const [one, two, three] = [
    named('one' as DatasetId, 'Alpha', 'Alfa'),
    named('two' as DatasetId, 'Alpha', 'Aleph', 'Alfa'),
    named('three' as DatasetId, 'Alif', 'Alpha', 'Aleph'),
  ];
  const namesIn = (first: Indexed, ...others: readonly Indexed[]) => {
    const party = joined(first, others).dataset.parties.get('A' as PartyId);
    return [party?.name, ...(party?.aliases ?? []).map(({ name }) => name)];
  };

  it('of several datasets are all known, each once, the name of the first before all', () => {
    expect(namesIn(one)).toEqual(['Alpha', 'Alfa']);
    expect(namesIn(one, two)).toEqual(['Alpha', 'Alfa', 'Aleph']);
    expect(namesIn(one, two, three)).toEqual(['Alpha', 'Alfa', 'Aleph', 'Alif']);
    expect(namesIn(three, two, one)).toEqual(['Alif', 'Alpha', 'Aleph', 'Alfa']);
  });
});

describe('deliveries in two files', () => {
  it('are one relationship with the claims of both, and the counts are right', async () => {
    const first = await openDeliveries({ deliveryYear: '2006' }, { deal: '1' });
    const second = await openDeliveries({ deliveryYear: '2008' }, { deal: '2' });
    const { dataset, index } = joined(CASE_FILE, [first, second]);
    expect(dataset.relationships.size).toBe(CASE_FILE.dataset.relationships.size + 3);
    const deal = findRelationship(dataset.relationships, 'sipri-17' as RelationshipId);
    expect(deal).toMatchObject({ quantity: { min: 14 }, status: 'delivered', asOf: '2008' });
    expect(deal?.claims).toHaveLength(2);
    const { values, totals } = index.columns.in;
    expect(totals[values.indexOf(first.dataset.id)]).toBe(2);
    expect(totals[values.indexOf(second.dataset.id)]).toBe(2);
    expect(inWords(index)).toEqual(inWords(facetIndexOf(dataset)));
  });
});

describe('the index of what is joined', () => {
  const word = fc.constantFrom('Russia', 'Iran', 'Eastland', 'Hill Front*');
  const common = {
    ...{ supplier: word, recipient: word, orderYear: fc.constantFrom('1988', '2005') },
    designation: fc.constantFrom('Tor-M1', 'Igla-S', 'Lance-M'),
    condition: fc.constantFrom('New', 'Second hand'),
  };
  const register = fc
    .array(fc.record({ ...common, comments: fc.constantFrom('', 'Cancelled', 'Licence production') }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) => registerCsv(...rows));
  const deliveries = fc
    .array(
      fc.record({
        ...common,
        deal: fc.constantFrom('1', '2', '3', '4'),
        deliveryYear: fc.constantFrom('1989', '1990', '2006', ''),
        category: fc.constantFrom('Missiles', 'Air-defence systems', ''),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((rows) => deliveriesOf(...rows));
  const files = fc.uniqueArray(fc.oneof(register, deliveries, deliveries), { maxLength: 4 });
  const SMALL = indexed(smallDataset());

  it('is what an index made from scratch says, whatever is joined, closed and joined again', async () => {
    const cases = files.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()])),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([texts, kept]) => {
        const parts = await Promise.all(texts.map(async (text) => openPart(await partOf(text))));
        const all = joined(SMALL, parts);
        expect(inWords(all.index)).toEqual(inWords(facetIndexOf(all.dataset)));
        const fewer = joined(
          SMALL,
          kept.flatMap((i) => parts[i] ?? []),
        );
        expect(inWords(fewer.index)).toEqual(inWords(facetIndexOf(fewer.dataset)));
        expect(inWords(joined(SMALL, parts).index)).toEqual(inWords(all.index));
      }),
      { numRuns: 60 },
    );
  });

  it('is the very one of the first, where nothing is joined', () => {
    expect(joined(SMALL, [])).toBe(SMALL);
  });

  it('gives every relationship by row and by id', async () => {
    const parts = [
      await openDeliveries({ deal: '1' }, { deal: '2' }),
      await openDeliveries({ deal: '2' }),
      await openRegister({}),
    ];
    const { relationships } = joined(SMALL, parts).dataset;
    for (const [row, { id }] of allOf(relationships).entries()) expect(relationships.rowOf(id)).toBe(row);
    expect(relationships.rowOf('sipri-9' as RelationshipId)).toBeNull();
  });
});

it('keeps what the first says of a source that several cite', async () => {
  const line: Line = { from: 'A', to: 'B', sources: ['sipri-arms-transfers'] };
  const { dataset } = joined(indexed(madeDataset([line])), [await openRegister({})]);
  expect(dataset.sources.get('sipri-arms-transfers' as SourceId)?.publisher).toBe('sipri-arms-transfers');
});

describe('the bands of one dataset', () => {
  const war = {
    ...{ id: 'war', kind: 'war', title: 'A war', parties: ['B'], scope: 'all', documents: [] },
    ...{ from: '2001', until: '2010' },
  } as unknown as Band;
  const ordered = (id: string, date: string): Line => ({
    id,
    from: 'A',
    to: 'B',
    system: 's',
    status: 'ordered',
    date,
  });

  it('hold for the deals of all that are open with it', () => {
    const first = indexed({ ...madeDataset([ordered('one', '2005')]), bands: [war] });
    const second = indexed(
      madeDataset([ordered('two', '2006'), ordered('three', '1990'), ordered('four', '2010')]),
    );
    const { dataset, index } = joined(first, [second]);
    expect(dataset.bands).toEqual([war]);
    expect(inWords(index).values.map((values) => values[FACET_IDS.indexOf('during')])).toEqual([
      ...[['war'], ['war'], [], ['war-perhaps']],
    ]);
  });
});

describe('groups of states', () => {
  const ofRegister = async () =>
    openRegister(
      { supplier: 'Spain', recipient: 'Iran', orderYear: '1985' },
      { supplier: 'Spain', recipient: 'Iran', orderYear: '1981' },
    );
  const guild = {
    ...{ id: 'guild', title: 'Guild', source: 'book' },
    memberships: [{ party: 'ESP', from: '1985', until: null }],
  } as unknown as Group;
  const groupsAt = ({ index }: Indexed, row: number) => {
    const column = index.columns['from-in'];
    const groups: string[] = [];
    eachCode(column, row, (code) => groups.push(column.values[code] ?? ''));
    return groups;
  };

  it('of the case file hold for a register that was read without them', async () => {
    const base = indexed({ ...caseFile(), groups: [guild] });
    const whole = joined(base, [await ofRegister()]);
    const [first, second] = [whole.dataset.relationships.size - 2, whole.dataset.relationships.size - 1];
    expect(whole.dataset.groups).toEqual([guild]);
    expect(groupsAt(whole, first)).toEqual(['guild', 'nato', 'europe', 'southern-europe']);
    expect(groupsAt(whole, second)).toEqual(['europe', 'southern-europe']);
  });

  it('of ours are those of each file', async () => {
    const whole = joined(CASE_FILE, [await ofRegister()]);
    expect(whole.dataset.groups).toBeUndefined();
    expect(groupsAt(whole, whole.dataset.relationships.size - 2)).toEqual([
      'nato',
      'europe',
      'southern-europe',
    ]);
  });
});
