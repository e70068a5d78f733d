import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { openPart } from '../../data/register/part/open-part';
import { outcome } from '../../words/en/deals/outcome';
import { LINES_BEFORE, partOf, type RegisterCells, registerCsv } from '../../worker/fixtures/made-parts';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { joined } from '../join/join';
import { type Dataset, relationshipOf } from '../model/dataset';
import type { RelationshipId, SystemId } from '../model/ids';
import type { System } from '../model/system';
import { aftermathOf, isOpenQuestion, relationOf } from './aftermath';

const system = (id: string, more: Partial<System> = {}) =>
  ({ id, name: id, kind: 'system', description: id, aliases: [], formerIds: [], ...more }) as System;

describe('two systems are related', () => {
  const manpads = system('manpads', { kind: 'class', category: 'air-defence' });
  const igla = system('igla', { memberOf: 'manpads' as SystemId, category: 'missiles' });
  const strela = system('strela', { memberOf: 'manpads' as SystemId });

  it.each([
    ['same-system', igla, igla],
    ['member', manpads, igla],
    ['class', igla, manpads],
    ['same-class', igla, strela],
    ['family', system('tor', { family: 'tor' }), system('tor-missiles', { family: 'tor' })],
    ['sort', system('tor', { description: 'SAM' }), system('buk', { description: 'SAM' })],
    [
      null,
      system('missiles', { kind: 'class', description: 'class' }),
      system('radars', { kind: 'class', description: 'class' }),
    ],
    ['category', system('tor', { category: 'air-defence' }), system('buk', { category: 'air-defence' })],
    [null, system('a'), system('b')],
  ] as const)('as %s', (relation, asked, other) => {
    expect(relationOf(asked, other)).toBe(relation);
  });
});

describe('what became of a deal', () => {
  const talks: Line = { id: 'talks', from: 'A', to: 'B', system: 's', status: 'negotiating', date: '2007' };
  const becameOf = (...lines: Line[]) => {
    const dataset = madeDataset([talks, ...lines]);
    return aftermathOf(
      dataset,
      facetIndexOf(dataset),
      relationshipOf(dataset, 'talks' as RelationshipId),
    ).map(({ relationship }) => relationship.id);
  };
  const delivery: Line = { id: 'later', from: 'A', to: 'B', system: 's', status: 'delivered', date: '2009' };

  it('is looked for between the same two parties, in the same year or later, about a related system', () => {
    expect(becameOf(delivery)).toEqual(['later']);
    expect(becameOf({ ...delivery, to: 'C' })).toEqual([]);
    expect(becameOf({ ...delivery, from: 'B', to: 'A' })).toEqual([]);
    expect(becameOf({ ...delivery, date: '2006' })).toEqual([]);
    expect(becameOf({ ...delivery, date: '2007' })).toEqual(['later']);
    expect(becameOf({ ...delivery, system: 'other' })).toEqual([]);
  });

  it('is only what came true, the earliest first', () => {
    expect(becameOf({ ...delivery, status: 'possible' })).toEqual([]);
    expect(becameOf({ ...delivery, id: 'b', date: '2012' }, { ...delivery, id: 'a', date: '2010' })).toEqual([
      'a',
      'b',
    ]);
  });

  it('is not asked of a deal that came true', () => {
    const dataset = madeDataset([delivery]);
    expect(isOpenQuestion(relationshipOf(dataset, 'later' as RelationshipId))).toBe(false);
  });
});

describe('in the case file', () => {
  const dataset: Dataset = caseFile();
  const became = (id: string) =>
    aftermathOf(dataset, facetIndexOf(dataset), relationshipOf(dataset, id as RelationshipId)).map(
      (related) => [related.relationship.system, outcome.relation(related)],
    );

  it('other air-defence systems came instead of the Tor-M1 for Venezuela', () => {
    expect(became('rus-ven-tor-m1')).toEqual([
      ['s-125-pechora-2m', 'of the same sort, air defence missile system'],
      ['s-300vm', 'of the same sort, air defence missile system'],
      ['buk-m2', 'of the same sort, air defence missile system'],
      ['igla-s', 'of the same category, air-defence systems'],
    ]);
  });

  it('the Igla-S of 2008 stand first of what may have become of the question about MANPADS', () => {
    expect(became('rus-ven-manpads')[0]).toEqual(['igla-s', 'Igla-S is one of the MANPADS']);
  });
});

describe('in the rows of a register that is joined to the case file', () => {
  const toVenezuela = {
    supplier: 'Russia',
    recipient: 'Venezuela',
    orderYear: '2009',
    deliveryYears: '2010; 2011',
  };
  const portable = { designation: 'Igla-S/SA-24', description: 'portable SAM' };
  const system = { designation: 'Buk-M2', description: 'SAM system' };

  async function becameOf(id: string, ...rows: RegisterCells[]) {
    const base = caseFile();
    const part = openPart(await partOf(registerCsv(...rows)));
    const { dataset, index } = joined({ dataset: base, index: facetIndexOf(base) }, [part]);
    return aftermathOf(dataset, index, relationshipOf(dataset, id as RelationshipId))
      .filter(({ relationship }) => relationship.datasets.includes(part.dataset.id))
      .map((related) => [
        related.relationship.claims[0]?.citation,
        related.relation,
        outcome.relation(related),
      ]);
  }

  const line = (row: number) => expect.objectContaining({ type: 'register-row', line: row + LINES_BEFORE });

  it('the Igla-S may be what became of the question about MANPADS, by the line of the file', async () => {
    const found = await becameOf('rus-ven-manpads', { ...toVenezuela, ...portable }, {});
    expect(found).toEqual([[line(1), 'member', 'Igla-S is one of the MANPADS']]);
  });

  it('a Tor-M1 that was delivered stands before what came in its place', async () => {
    const rows = [
      { ...toVenezuela, ...system },
      { ...toVenezuela, designation: 'Tor-M1', description: 'SAM system' },
    ];
    const found = await becameOf('rus-ven-tor-m1', ...rows);
    expect(found.map(([citation, relation]) => [citation, relation])).toEqual([
      [line(2), 'same-system'],
      [line(1), 'sort'],
    ]);
  });

  it('nothing is listed of other parties, of earlier years, or of what was only ordered and given up', async () => {
    const earlier = { orderYear: '1998', deliveryYears: '1999' };
    const givenUp = { delivered: '0', deliveryYears: '', comments: 'Order cancelled 2012' };
    const found = await becameOf(
      'rus-ven-tor-m1',
      { ...toVenezuela, ...system, recipient: 'Iran' },
      { ...toVenezuela, ...system, supplier: 'Belarus' },
      { ...toVenezuela, ...system, ...earlier },
      { ...toVenezuela, ...system, ...givenUp },
      { ...toVenezuela, designation: 'Su-30MK', description: 'FGA aircraft' },
    );
    expect(found).toEqual([]);
  });
});
