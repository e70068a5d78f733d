import { describe, expect, it } from 'vitest';
import { NEW_VISIT } from '../visit';
import { answersOfLink } from './waiting-link';

describe('the answers of a link that waits for its files', () => {
  it('are those that it names', () => {
    const search = '?files=a.csv@0123456789ab&map=a.columns.json@ba9876543210';
    expect(answersOfLink({ ...NEW_VISIT, waitingLink: { search, hashes: new Set() } })).toEqual([
      { name: 'a.columns.json', hash: 'ba9876543210' },
    ]);
    expect(answersOfLink(NEW_VISIT)).toEqual([]);
  });
});
