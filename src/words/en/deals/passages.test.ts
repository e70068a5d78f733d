import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../../domain/fixtures/small-dataset';
import type { Statement } from '../../../domain/model/claim';
import type { SourceId } from '../../../domain/model/ids';
import type { Relationship } from '../../../domain/model/relationship';
import { allOf, readyMade } from '../../../domain/model/relationships';
import { type CitedText, citedTextOf, type Passage } from '../../../domain/quotes/passages';
import { bearingsOf, coverageSentence, passageAnnouncement, passageName } from './passages';
import { relationshipTopic } from './relationships';

const dataset = smallDataset();

function citedText(): CitedText {
  const source = dataset.sources.get('wire-report' as SourceId);
  const cited = source && citedTextOf(dataset, source);
  if (!cited) throw new Error('The small dataset has no text.');
  return cited;
}

const cited = citedText();

/** The passage that begins with these words. */
function passage(words: string): Passage {
  const found = cited.passages.find(({ quote }) => quote.exact.startsWith(words));
  if (!found) throw new Error(`No passage begins with “${words}”.`);
  return found;
}

const TALKS = 'Northland and Westland were negotiating over about 10-12 Lance-M';

/** A passage that is also cited for what another passage is cited for. */
function both(one: Passage, other: Passage): Passage {
  return {
    ...one,
    claims: [...one.claims, ...other.claims],
    relationships: [...one.relationships, ...other.relationships],
  };
}

describe('the words about a passage', () => {
  it('name its number by what choosing it selects', () => {
    const talks = passage('is negotiating');
    expect(passageName(dataset, talks)).toContain(`Passage ${talks.number}: ${TALKS}`);
    expect(passageName(dataset, both(talks, passage('completed delivery')))).toMatch(
      /^Passage \d+, cited for 2 relationships: Northland and Westland were .*; Northland delivered/,
    );
  });

  it('announce its place, how it bears on each relationship, and what is disputed', () => {
    const [talks, delivery] = [passage('is negotiating'), passage('completed delivery')];
    const { length } = cited.passages;
    expect(passageAnnouncement(dataset, cited, talks)).toMatch(
      new RegExp(`^Passage ${talks.number} of ${length}, says: ${TALKS}.*; disputed\\.$`),
    );
    expect(passageAnnouncement(dataset, cited, both(delivery, talks))).toMatch(
      /, says: Northland delivered [^;]*\. Also says: Northland and Westland were .*; disputed\.$/,
    );
  });

  it('tell each way in which a passage bears on a relationship once', () => {
    const talks = passage('is negotiating');
    const denial = passage('Westland denies');
    const twice = { ...talks, claims: [...denial.claims, ...talks.claims, ...talks.claims] };
    expect(bearingsOf(dataset, twice).map(({ verb, words }) => [verb, words])).toEqual([
      ['says', expect.stringContaining(TALKS)],
      ['denies', 'supply of Lance-M by Northland to Westland'],
    ]);
  });

  it('say of a relationship what the passage says, and what is shown where that is something else', () => {
    const talks = passage('is negotiating');
    const refused = { field: 'status', status: 'not-concluded', date: '2020' } as unknown as Statement;
    const [id] = talks.relationships;
    const relationships = allOf(dataset.relationships).map((deal): Relationship => {
      return deal.id === id ? { ...deal, status: 'not-concluded', marks: [] } : deal;
    });
    const later = { ...dataset, relationships: readyMade(relationships) };
    expect(bearingsOf(later, talks)).toMatchObject([
      { verb: 'says', words: expect.stringContaining(TALKS), notes: ['shown as not concluded'] },
    ]);
    const denying = talks.claims.map((claim) => ({
      ...claim,
      stance: 'contradicts' as const,
      says: [refused],
    }));
    expect(bearingsOf(later, { ...talks, claims: denying })).toMatchObject([
      {
        verb: 'says',
        words: 'Westland did not get the Lance-M (2020)',
        notes: [],
      },
    ]);
  });
});

describe('relationshipTopic', () => {
  it('says what a relationship is about, and nothing of how far it has come', () => {
    const topics = allOf(dataset.relationships).map((one) => relationshipTopic(dataset, one));
    expect(topics).toEqual([
      'supply of Lance-M by Northland to Eastland',
      'supply of Lance-M by Northland to Westland',
      'supply of Portable missiles by Southland to Eastland',
      'exports by Northarms for Northland',
      'objection of Southland to Northland’s plan to supply Westland with Lance-M',
      'sanctions of Southland on Northarms',
      'concern that Pike rifles could pass from Westland to the Hill Front',
    ]);
  });
});

describe('coverageSentence', () => {
  const covering = (passages: readonly Passage[]) => coverageSentence({ ...cited, passages });

  it('counts passages by what they are cited for', () => {
    const [talks, delivery, denial] = [
      passage('is negotiating'),
      passage('completed delivery'),
      passage('Westland denies'),
    ];
    expect(covering([talks, delivery, denial])).toBe(
      '3 passages are cited for 2 relationships: 2 speak of all 2, 1 denies 1 of them.',
    );
    expect(covering([both(talks, delivery)])).toBe(
      '1 passage is cited for 2 relationships: 1 speaks of all 2.',
    );
    expect(covering([talks])).toBe('1 passage is cited for 1 relationship: 1 speaks of it.');
    expect(covering([])).toBe('No passage of this text is cited.');
  });
});
