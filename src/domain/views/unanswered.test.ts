import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { searchHits } from '../../words/en/questions/search-hits';
import { searchOf } from './search';
import { nearQuestion, unanswered } from './unanswered';

const search = searchOf(caseFile(), () => '');
const why = (query: string) => unanswered(search, query, searchHits.forms);

describe('a question without an answer', () => {
  it('may be one for a thing and itself', () => {
    expect(why('How are Iran and Iran connected?')).toEqual({ why: 'itself', name: 'Iran' });
    expect(why('What do Iran and IRN have in common?')).toEqual({ why: 'itself', name: 'Iran' });
  });

  it('may name what nobody knows', () => {
    expect(why('How are Iran and Atlantis connected?')).toEqual({ why: 'unknown', names: ['Atlantis'] });
    expect(why('What do Atlantis and Utopia have in common?')).toEqual({
      why: 'unknown',
      names: ['Atlantis', 'Utopia'],
    });
  });

  it('is nothing else', () => {
    for (const query of [
      'Iran',
      'Iran and Atlantis',
      'How are Iran and Venezuela connected?',
      'paths of Iran',
    ])
      expect(why(query), query).toBeNull();
  });

  it('leads to what it names, and to what comes near to the rest', () => {
    const of = (query: string) =>
      nearQuestion(search, query, why(query)).groups.flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(of('How are Iran and Atlantis connected?')).toEqual(['IRN']);
    expect(of('How are Iran and Xenezuela connected?')).toEqual(['IRN', 'VEN']);
    expect(of('How are Iran and Iran connected?')).toEqual(['IRN']);
  });
});
