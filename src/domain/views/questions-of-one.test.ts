import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { searchHits } from '../../words/en/questions/search-hits';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withChoice, withYears } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import type { PartyId } from '../model/ids';
import type { Alias } from '../model/party';
import { filterThatAnswers, knownIn, questionOfOne } from './questions-of-one';
import { searchOf } from './search';

const dataset = caseFile();
const index = facetIndexOf(dataset);
const search = searchOf(dataset, () => '');
const sought = (query: string) => {
  const question = questionOfOne(search, index, query, searchHits.forms);
  return question && `${question.asks} ${question.id}`;
};
const known = (query: string) =>
  knownIn(search, query).groups.flatMap(({ group, hits }) => hits.map(({ id }) => `${group} ${id}`));

describe('a question for one party', () => {
  it('is none for a name that nobody has, however near another is', () => {
    const made = madeDataset([{ from: 'A', to: 'NATO' }]);
    const aliases: readonly Alias[] = [{ name: 'Atlantic Alliance', type: 'full-name' }];
    const parties = new Map([...made.parties].map(([id, party]) => [id, { ...party, aliases }]));
    const nato = { ...made, parties };
    const ofNato = searchOf(nato, () => '');
    expect(ofNato('Atlantis', 1).total).toBeGreaterThan(0);
    const asks = (query: string) => questionOfOne(ofNato, facetIndexOf(nato), query, searchHits.forms)?.id;
    expect(asks('Who supplies Atlantis?')).toBeUndefined();
    expect(asks('Who supplies NATO?')).toBe('NATO');
  });

  it.each([
    'who supplies Iran',
    'Who supplied Iran most?',
    'Who has supplied Iran with weapons?',
    'who sells to Iran',
    'who sells arms to iran',
    'Which countries arm Iran?',
    'what did Iran ask for',
    'What did Iran buy?',
    'who does Iran buy from',
    'suppliers of Iran',
    'Iran’s suppliers',
    'Iran imports',
    'who supplies Irn',
    'supplies to iran',
    'arms to Iran',
    'deliveries to Iran',
    'who supplies the Iran',
  ])('asks who supplies it: %s', (query) => {
    expect(sought(query)).toBe('suppliers IRN');
  });

  it.each([
    'who does Russia sell to',
    'what does Russia supply',
    'Whom did Russia arm?',
    'who buys from Russia',
    'Which states have bought weapons from Russia?',
    'customers of Russia',
    'Russia exports',
  ])('asks whom it supplies: %s', (query) => {
    expect(sought(query)).toBe('buyers RUS');
  });

  it.each([
    '',
    'who',
    'who supplies',
    'who supplies Atlantis',
    'who supplies Tor-M1',
    'Iran',
    'what does Iran supply',
  ])('is none where it names no party, or one without such a deal: %s', (query) => {
    expect(sought(query)).toBeNull();
  });

  it('is answered within the filter that there is, and in its place where nothing would be left', () => {
    const question = { asks: 'suppliers', id: 'IRN' as PartyId, of: ['IRN' as PartyId] } as const;
    const answered = filterThatAnswers(index, NO_FILTER, question);
    const { columns } = index;
    const { visible } = applyFilter(index, answered);
    expect(visible.length).toBeGreaterThan(0);
    for (const row of visible) expect(columns.to.values[columns.to.codes[row] ?? -1]).toBe('IRN');
    const long = { first: 1990, last: 2030 };
    expect(filterThatAnswers(index, withYears(NO_FILTER, long), question)).toEqual(withYears(answered, long));
    const nothing = withYears(NO_FILTER, { first: 1800, last: 1801 });
    expect(filterThatAnswers(index, nothing, question)).toEqual(answered);
    const others = withChoice(NO_FILTER, 'from', { include: ['VEN'], exclude: [] });
    expect(filterThatAnswers(index, others, question)).toEqual(answered);
  });
});

it.each([
  ['how is Iran connected to Iran', ['parties IRN']],
  ['how are iran and atlantis connected', ['parties IRN']],
  ['why did Iran and North Korea want Tor-M1 so much?', ['parties IRN', 'parties PRK', 'systems tor-m1']],
  ['what do IRN and nobody share', ['parties IRN']],
  ['how are they all connected', []],
])('words amid others that name something lead to it: %s', (query, ids) => {
  expect(known(query)).toEqual(ids);
});
