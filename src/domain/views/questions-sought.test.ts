import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { searchHits } from '../../words/en/questions/search-hits';
import { facetIndexOf } from '../columns/facet-index';
import { questionsSought } from './questions-sought';
import { searchOf } from './search';

const dataset = caseFile();
const index = facetIndexOf(dataset);
const search = searchOf(dataset, () => '');
const sought = (query: string) =>
  questionsSought(search, index, query, searchHits.forms).map(({ asks, of }) => `${asks} ${of.join(' ')}`);

describe('a question that is typed into the search', () => {
  it.each([
    'How are Iran and Venezuela connected?',
    'how is  iran linked to Venezuela',
    'How is Iran connected with Venezuela?',
    'how does Iran connect to Venezuela',
    'Is Iran linked to Venezuela?',
    'Are Iran and Venezuela connected with each other',
    'what connects Iran and Venezuela',
    'path from Iran to Venezuela',
    'paths Iran Venezuela',
    'Show me all paths from Iran to Venezuela',
    'is there a way from Iran to Venezuela?',
    'shortest route from Iran to Venezuela',
    'connection between Iran and Venezuela',
    'the link between Iran & Venezuela',
    'From Iran to Venezuela',
    'Iran Venezuela connection',
    'Iran Venezuela',
    'Iran, Venezuela',
    'Iran - Venezuela',
    'Iran-Venezuela',
    'Iran → Venezuela',
    'Iran vs. Venezuela',
    'Iran and Venezula',
    'how are iran and Venezula connected',
    'Иран Венесуэла',
  ])('asks in whatever way how two are connected: %s', (query) => {
    expect(sought(query)).toEqual(['connection IRN VEN', 'common IRN VEN']);
  });

  it.each([
    'What do Iran and Venezuela have in common?',
    'what have Iran and Venezuela in common',
    'which suppliers do Iran and Venezuela share',
    'shared suppliers of Iran and Venezuela',
    'common weapon systems of Iran and Venezuela',
    'who supplies both Iran and Venezuela?',
    'compare Iran and Venezuela',
  ])('asks what two have in common, which then comes first: %s', (query) => {
    expect(sought(query)).toEqual(['common IRN VEN', 'connection IRN VEN']);
  });

  it('asks what is between two where something is', () => {
    expect(sought('trade between Russia and Venezuela')).toEqual([
      'between RUS VEN',
      'connection RUS VEN',
      'common RUS VEN',
    ]);
    expect(sought('What did Russia and Venezuela supply to each other?')[0]).toBe('between RUS VEN');
    expect(sought('Russia Venezuela')).toEqual(['connection RUS VEN', 'between RUS VEN', 'common RUS VEN']);
  });

  it('asks of three and more what they have in common, which of two weapons nobody can', () => {
    expect(sought('Iran, Venezuela and Russia')).toEqual(['common IRN VEN RUS']);
    expect(sought('what do Iran, Venezuela and North Korea have in common?')).toEqual(['common IRN VEN PRK']);
    expect(sought('Iran Venezuela North Korea')).toEqual(['common IRN VEN PRK']);
    expect(sought('Tor-M1 Venezuela')).toEqual(['connection tor-m1 VEN']);
    expect(sought('S-300 and Iran')).toEqual(['connection s-300vm IRN']);
  });

  it('takes names with their article, as it writes them itself', () => {
    const all = ['connection USA RUS', 'between USA RUS', 'common USA RUS'];
    expect(sought('How are the United States and Russia connected?')).toEqual(all);
    expect(sought('the United States and Russia')).toEqual(all);
    expect(sought('What did the United States and Russia supply to each other?').sort()).toEqual(all.sort());
  });

  it('asks who supplies several, which is what they have in common', () => {
    expect(sought('Who supplies Iran and Venezuela?')[0]).toBe('common IRN VEN');
  });

  it.each([
    '',
    'Iran',
    'Iran Iran',
    'how are Iran and Iran connected',
    'how are and connected',
    'Iran and Nowhere',
    'Ira Venezuela',
    'is',
    'from Russia',
    'what do they have in common',
    'missiles and Iran',
    'Kalashnikov rifles',
    'supplies to Iran',
    'how are Atlantis and Iran connected',
  ])('is none where it names less than two: %s', (query) => {
    expect(sought(query)).toEqual([]);
  });
});
