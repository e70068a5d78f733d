/** What is asked of the parties of SIPRI's own register, where a copy is at hand: none of its rows is part of this project. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { searchHits } from '../../words/en/questions/search-hits';
import { partOf } from '../../worker/fixtures/made-parts';
import type { FacetIndex } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withChoice } from '../filter/filter';
import type { Dataset } from '../model/dataset';
import type { Party } from '../model/party';
import { questionsAsked } from './questions-asked';
import { type Search, searchOf } from './search';

const REGISTER = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

describe.skipIf(!existsSync(REGISTER))('the parties of the whole register (need the register files)', () => {
  let [dataset, index]: [Dataset, FacetIndex] = [] as never;
  let search: Search;

  beforeAll(async () => {
    ({ dataset, index } = openPart(await partOf(new Uint8Array(readFileSync(REGISTER)))));
    search = searchOf(dataset, () => '');
  });

  const first = (query: string) =>
    questionsAsked(search, { dataset, index, filter: NO_FILTER }, query, searchHits.forms)[0];

  /** Those that stand at an end of deals. */
  const tradingAt = (end: 'from' | 'to') =>
    [...dataset.parties.values()].filter(({ id }) => {
      const own = withChoice(NO_FILTER, end, { include: [id], exclude: [] });
      return applyFilter(index, own).visible.length > 0;
    });

  const wrong = (parties: readonly Party[], asks: string, query: (name: string) => string) =>
    parties
      .filter(({ id, name }) => {
        const question = first(query(name));
        return question?.asks !== asks || question.id !== id;
      })
      .map(({ name }) => name);

  it('are each asked for who supplies them, whatever weapon is called after them', () => {
    const receiving = tradingAt('to');
    expect(receiving.length).toBeGreaterThan(250);
    expect(wrong(receiving, 'suppliers', (name) => `Who supplies ${name}?`)).toEqual([]);
  }, 120_000);

  it('are each asked for whom they supply', () => {
    const giving = tradingAt('from');
    expect(giving.length).toBeGreaterThan(80);
    expect(wrong(giving, 'buyers', (name) => `Whom does ${name} supply?`)).toEqual([]);
  }, 120_000);
});
