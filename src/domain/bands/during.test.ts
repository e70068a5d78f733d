import { describe, expect, it } from 'vitest';
import { isEdtf } from '../dates/edtf';
import type { Band } from '../model/band';
import { type PartyId, partyId } from '../model/ids';
import { SHIPPED_BANDS } from './documents';
import { duringOf, type Ordered } from './during';
import { EMBARGOES } from './embargoes';

const deal = (from: string, to: string, first: number, last = first, unsure = 0): Ordered => ({
  kind: 'supplies',
  from: partyId(from),
  to: partyId(to),
  times: { order: { first, last }, unsure },
});

describe('a deal was ordered during an embargo', () => {
  it('surely, where the whole of its date lies in it', () => {
    expect(duringOf(deal('USA', 'ZAF', 19800101, 19801231), [])).toEqual(['un-embargo']);
    expect(duringOf(deal('USA', 'ZAF', 19771104), [])).toEqual(['un-embargo']);
  });

  it('perhaps, where its date leaves that open', () => {
    expect(duringOf(deal('USA', 'ZAF', 19770101, 19771231), [])).toEqual(['un-embargo-perhaps']);
    expect(duringOf(deal('USA', 'ZAF', 19940101, 19941231), [])).toEqual(['un-embargo-perhaps']);
    expect(duringOf(deal('USA', 'ZAF', 19800101, 19801231, 2), [])).toEqual(['un-embargo-perhaps']);
    expect(duringOf(deal('USA', 'ZAF', 19700101, 29991231), [])).toEqual(['un-embargo-perhaps']);
  });

  it('perhaps, where the embargo covered some arms only', () => {
    expect(duringOf(deal('RUS', 'IRN', 20150101, 20151231), [])).toEqual(['un-embargo-perhaps']);
  });

  it('not before and not after it, nor on the day on which it ended', () => {
    expect(duringOf(deal('USA', 'ZAF', 19760101, 19761231), [])).toEqual([]);
    expect(duringOf(deal('USA', 'ZAF', 19950101, 19951231), [])).toEqual([]);
    expect(duringOf(deal('USA', 'ZAF', 19940525), [])).toEqual([]);
  });

  it('on a state that went on under another name, too', () => {
    expect(duringOf(deal('KAZ', 'SRB', 19950101, 19951231), [])).toEqual(['un-embargo']);
    expect(duringOf(deal('UKR', 'SRB', 19980101, 19981231), [])).toEqual(['un-embargo-perhaps']);
    expect(duringOf(deal('RUS', 'SRB', 19970101, 19971231), [])).toEqual([]);
    expect(duringOf(deal('USA', 'YUCS', 19920101, 19921231), [])).toEqual(['un-embargo']);
  });

  it('not where it was on armed groups, and not where the state is the supplier', () => {
    expect(duringOf(deal('RUS', 'AGO', 19950101, 19951231), [])).toEqual([]);
    expect(duringOf(deal('ZAF', 'USA', 19800101, 19801231), [])).toEqual([]);
  });

  it('not where nobody dates the order, and not where no goods move', () => {
    const dated = deal('USA', 'ZAF', 19800101, 19801231);
    expect(duringOf({ ...dated, times: { order: null, unsure: 0 } }, [])).toEqual([]);
    expect(duringOf({ ...dated, kind: 'sanctions' }, [])).toEqual([]);
  });
});

describe('an embargo of the Union', () => {
  it('binds its members alone', () => {
    expect(duringOf(deal('FRA', 'CHN', 20000101, 20001231), [])).toEqual(['eu-embargo-perhaps']);
    expect(duringOf(deal('RUS', 'VEN', 20180101, 20181231), [])).toEqual([]);
    expect(duringOf(deal('ESP', 'VEN', 20180101, 20181231), [])).toEqual(['eu-embargo']);
  });

  it('binds them from the year in which they joined, and as long as they stayed', () => {
    expect(duringOf(deal('POL', 'ZWE', 20030101, 20031231), [])).toEqual([]);
    expect(duringOf(deal('POL', 'ZWE', 20040101, 20041231), [])).toEqual(['eu-embargo-perhaps']);
    expect(duringOf(deal('POL', 'ZWE', 20050101, 20051231), [])).toEqual(['eu-embargo']);
    expect(duringOf(deal('GBR', 'VEN', 20210101, 20211231), [])).toEqual([]);
  });
});

it('knows the bands that a dataset brings, with uncertain ends and without any', () => {
  const war = {
    ...{ id: 'war', kind: 'war', title: 'A war', parties: ['XNO', 'XEA'], scope: 'all', documents: [] },
    ...{ from: '2001~', until: null },
  } as unknown as Band;
  expect(duringOf(deal('A', 'XEA', 20100101, 20101231), [war])).toEqual(['war']);
  expect(duringOf(deal('A', 'XNO', 20010601), [war])).toEqual(['war-perhaps']);
  expect(duringOf(deal('A', 'XNO', 19990101), [war])).toEqual([]);
  const bound: Band = { ...war, binds: ['B' as PartyId] };
  expect(duringOf(deal('A', 'XEA', 20100101), [bound])).toEqual([]);
});

describe('the table of embargoes', () => {
  it('has ids of its own, dates that can be read, and ends after it begins', () => {
    expect(new Set(EMBARGOES.map(({ id }) => id)).size).toBe(EMBARGOES.length);
    for (const { from, until } of EMBARGOES) {
      expect(isEdtf(from)).toBe(true);
      if (until) expect([isEdtf(until), from < until]).toEqual([true, true]);
    }
  });

  it('names a document for each, and no document for what it does not have', () => {
    for (const { id, documents, covers, scope } of SHIPPED_BANDS) {
      expect({ id, documents: documents.length > 0 }).toEqual({ id, documents: true });
      // What is not on all arms says on which.
      if (scope !== 'all') expect({ id, covers }).toEqual({ id, covers: expect.stringMatching(/\w/) });
    }
  });
});
