import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { searchHits } from '../../words/en/questions/search-hits';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withYears } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import type { Dataset } from '../model/dataset';
import { directedFilter } from './directed-answers';
import { directedSought } from './questions-directed';
import { questionOfOne } from './questions-of-one';
import { searchOf } from './search';

const dataset = caseFile();

function soughtIn(of: Dataset, query: string) {
  const index = facetIndexOf(of);
  const search = searchOf(of, () => '');
  const sought = directedSought(search, of, index, query, searchHits.forms);
  if (!sought) return null;
  const questions = sought.questions.map((question) => searchHits.directed(of, question));
  return [...questions, ...(sought.pair ? [sought.pair.join(' and ')] : [])];
}

const sought = (query: string) => soughtIn(dataset, query);

describe('a question for what one supplied to another', () => {
  it.each([
    'what does Iran import from Russia',
    'What did Iran buy from Russia?',
    'how much did Iran get from Russia',
    'did Iran buy weapons from Russia',
    'what did Russia sell to Iran',
    'What has Russia supplied to Iran?',
    'which weapons did Russia deliver to Iran',
    'what did Russia supply Iran with',
    'did Russia arm Iran?',
    'Russia’s exports to Iran',
    'russian federation arms sales to iran',
    'Iran’s arms imports from Russia',
    'arms from Russia to Iran',
    'what did Russia sell to Irn',
  ])('asks it with its direction, whichever is named first: %s', (query) => {
    expect(sought(query)).toEqual(['What did Russia supply to Iran?']);
  });

  it('leads to the pair and its goods, within the filter that there is where that leaves anything', () => {
    const index = facetIndexOf(dataset);
    const found = directedSought(
      searchOf(dataset, () => ''),
      dataset,
      index,
      'what does Iran import from Russia',
      searchHits.forms,
    );
    const [question] = found?.questions ?? [];
    if (!question) throw new Error('Nothing is asked.');
    expect(question.id).toBe('RUS..IRN');
    const shows = directedFilter(index, NO_FILTER, question);
    const ends = [...applyFilter(index, shows).visible].map((row) => {
      const { from, to, kind } = dataset.relationships.at(row);
      return `${from} ${kind} ${to}`;
    });
    expect([...new Set(ends)]).toEqual(['RUS supplies IRN']);
    expect(ends).toHaveLength(3);
    const kept = withYears(NO_FILTER, { first: 1990, last: 2030 });
    expect(directedFilter(index, kept, question).years).toEqual(kept.years);
    expect(directedFilter(index, withYears(NO_FILTER, { first: 1800, last: 1801 }), question)).toEqual(shows);
  });

  it('asks of both what else there is where nothing goes that way', () => {
    expect(sought('what did Iran sell to Russia')).toEqual(['IRN and RUS']);
    expect(sought('what does Russia import from the United States')).toEqual(['USA and RUS']);
  });
});

describe('a question for sanctions and objections', () => {
  it.each([
    ['did the United States sanction Russia?', ['What sanctions did the United States put on Russia?']],
    ['has the US put sanctions on Russia', ['What sanctions did the United States put on Russia?']],
    ['US sanctions against Russia', ['What sanctions did the United States put on Russia?']],
    ['who sanctioned Russia', ['Who put sanctions on Russia?']],
    ['sanctions on Russia', ['Who put sanctions on Russia?']],
    ['whom did the United States sanction', ['On whom did the United States put sanctions?']],
    ['did Iran sanction Russia', ['Who put sanctions on Russia?', 'IRN and RUS']],
    ['who objected to Russia', ['Who objected to what Russia does?']],
    ['who opposed the deals of Russia', ['Who objected to what Russia does?']],
    ['did Russia object to the US', ['To what that the United States does did Russia object?']],
    ['what did Russia object to', ['To what did Russia object?']],
    ['who objected?', ['Who objected, and to what?']],
  ])('%s', (query, questions) => {
    expect(sought(query)).toEqual(questions);
  });
});

describe('a question for a weapon', () => {
  it.each([
    ['who makes Tor-M1', 'Who supplies Tor-M1?'],
    ['who supplies the Tor-M1?', 'Who supplies Tor-M1?'],
    ['suppliers of Tor-M1', 'Who supplies Tor-M1?'],
    ['who sold Tor-M1 to Iran', 'Who supplies Iran with Tor-M1?'],
    ['who supplied Iran with Tor-M1', 'Who supplies Iran with Tor-M1?'],
    ['who has the Tor-M1', 'Who got Tor-M1?'],
    ['which countries use Tor-M1', 'Who got Tor-M1?'],
    ['who buys Tor-M1', 'Who buys Tor-M1?'],
    ['who bought Tor-M1 from Russia', 'Whom does Russia supply with Tor-M1?'],
    ['buyers of Tor-M1', 'Who buys Tor-M1?'],
  ])('%s', (query, question) => {
    expect(sought(query)?.[0]).toBe(question);
  });

  it('is asked also of those whose names begin so, where that is more', () => {
    expect(sought('who makes Tor-M1')).toEqual([
      'Who supplies Tor-M1?',
      'Who supplies Tor-M1 and Tor-M1 missiles?',
    ]);
    expect(sought('who makes Tor-M1 missiles')).toEqual(['Who supplies Tor-M1 missiles?']);
    expect(sought('who makes missiles')).toBeNull();
  });

  it('counts as having it only those to whom something of it came', () => {
    const made = madeDataset([
      { from: 'RUS', to: 'IRN', system: 'lance', status: 'delivered', date: '2005' },
      { from: 'RUS', to: 'VEN', system: 'lance', status: 'ordered', date: '2006' },
      { from: 'RUS', to: 'VEN', system: 'pike', status: 'ordered', date: '2006' },
    ]);
    const index = facetIndexOf(made);
    const shown = (query: string) => {
      const [question] =
        directedSought(
          searchOf(made, () => ''),
          made,
          index,
          query,
          searchHits.forms,
        )?.questions ?? [];
      return question && [...applyFilter(index, directedFilter(index, NO_FILTER, question)).visible];
    };
    expect(shown('who has lance')).toEqual([0]);
    expect(shown('who buys lance')).toEqual([0, 1]);
    expect(soughtIn(made, 'who has pike')).toEqual(['Who buys pike?']);
  });

  it('means all systems whose names begin so, and selects one only where it is one', () => {
    const made = madeDataset([
      { from: 'RUS', to: 'IRN', system: 's-300pmu-1', status: 'ordered' },
      { from: 'RUS', to: 'CHN', system: 's-300pmu-2', status: 'ordered' },
      { from: 'RUS', to: 'VEN', system: 's-125', status: 'ordered' },
    ]);
    expect(soughtIn(made, 'who makes s-300')).toEqual(['Who supplies s-300pmu-1 and s-300pmu-2?']);
    const of = (query: string) =>
      directedSought(
        searchOf(made, () => ''),
        made,
        facetIndexOf(made),
        query,
        searchHits.forms,
      )?.questions[0]?.id;
    expect(of('who makes s-300')).toBeNull();
    expect(of('who makes s-125')).toBe('s-125');
  });
});

it.each([
  '',
  'who',
  'Iran',
  'what does Iran import',
  'who supplies Iran',
  'who sells to Iran',
  'who buys from Russia',
  'what does Atlantis import from Russia',
  'how are Iran and Venezuela connected?',
  'trade between Russia and Venezuela',
  'what do Iran and Venezuela have in common?',
  'who supplies both Iran and Venezuela?',
  'which suppliers do Iran and Venezuela share',
  'why did Iran and North Korea want Tor-M1 so much?',
  'who has supplied Iran',
])('is none of that: %s', (query) => {
  expect(sought(query)).toBeNull();
});

it('leaves to one party what is asked of it alone', () => {
  const index = facetIndexOf(dataset);
  const ofOne = questionOfOne(
    searchOf(dataset, () => ''),
    index,
    'who supplies Iran',
    searchHits.forms,
  );
  expect(ofOne?.id).toBe('IRN');
});
