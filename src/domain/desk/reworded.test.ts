import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import { claimId, partyId, sourceId } from '../model/ids';
import { quoteAt } from '../quotes/quotation';
import { draftOf } from './claim-draft';
import { claimOf } from './claim-of-draft';
import { edited } from './edit';
import { begun, done, present, undone } from './history';
import { asSeenTo, rewordedIn } from './reworded';
import { withSourceText } from './source-text';

const { data } = smallDatasetFile();
const WIRE = sourceId('wire-report');
const SHA = '0'.repeat(64);
const FIRST = 'Spain handed 14 launchers over to Peru in March. Nobody else was there to see it.';
const WORDS = 'Spain handed 14 launchers over to Peru in March';
const DENIED = FIRST.replace('Spain handed 14', 'Spain never handed 15');

/** A case file of one claim, which rests on these words. */
function caseFile(text = FIRST, words = WORDS): DatasetStatement {
  const start = text.indexOf(words);
  const position = { start, end: start + words.length };
  const claim = data.claims.find(({ id }) => id === 'delivery') as Claim;
  return {
    ...data,
    sources: data.sources.map((one) => (one.id === WIRE ? { ...one, text, sha256: SHA } : one)),
    claims: [
      {
        ...claim,
        citation: { type: 'quotation', source: WIRE, quote: quoteAt(text, position, 20), position },
        checked: { by: 'A. Reader', on: '2026-11-29' } as NonNullable<Claim['checked']>,
      },
    ],
  };
}

const corrected = (statement: DatasetStatement, text: string) =>
  withSourceText(statement, WIRE, text, SHA).statement;

const only = ({ claims }: DatasetStatement) => claims[0] as Claim;

describe('a claim whose words were corrected', () => {
  const now = corrected(caseFile(), DENIED);
  const is = WORDS.replace('Spain handed 14', 'Spain never handed 15');

  it('keeps the words that it was made of, and is not checked', () => {
    expect(only(now)).toMatchObject({ wordsBefore: WORDS, citation: { quote: { exact: is } } });
    expect(only(now)).not.toHaveProperty('checked');
    expect(rewordedIn(now)).toEqual([{ id: 'delivery', was: WORDS, is }]);
  });

  it('keeps them over other steps, further corrections, and back and forth', () => {
    const party = {
      ...data.parties[0],
      id: partyId('XNO'),
      name: 'Norland',
    } as (typeof data.parties)[number];
    expect(rewordedIn(edited(now, { act: 'put-party', party }))).toHaveLength(1);
    const again = corrected(now, DENIED.replace('Peru', 'Chile'));
    expect(rewordedIn(again)).toMatchObject([{ was: WORDS }]);
    const edit = { act: 'correct-text', id: WIRE, text: DENIED, sha256: SHA } as const;
    const history = done(done(begun(caseFile()), edit), { act: 'put-party', party });
    expect(rewordedIn(present(undone(history)))).toHaveLength(1);
    expect(rewordedIn(present(undone(undone(history))))).toEqual([]);
  });

  it('has none where the text says its words again, however its lines are broken', () => {
    expect(only(corrected(now, FIRST.replaceAll(' ', '\n')))).not.toHaveProperty('wordsBefore');
  });

  it('has none once somebody has seen to it, or mended it', () => {
    const claim = asSeenTo(only(now));
    expect(rewordedIn(edited(now, { act: 'put-claim', claim }))).toEqual([]);
    const draft = draftOf(now, only(now));
    const made = draft && claimOf(now, { ...draft, speaker: 'Another one' });
    expect(made?.claim).toMatchObject({ id: 'delivery', attribution: { speaker: 'Another one' } });
    expect(made?.claim).not.toHaveProperty('wordsBefore');
  });

  it('is not taken for one whose words only moved', () => {
    const moved = corrected(caseFile(), `By our correspondent.\n${FIRST}`);
    expect(only(moved)).toMatchObject({ checked: { by: 'A. Reader' } });
    expect(rewordedIn(moved)).toEqual([]);
  });
});

it('a claim whose words are not in the text any more is not checked either', () => {
  const gone = withSourceText(caseFile(), WIRE, 'The report was withdrawn.', SHA);
  expect(gone).toMatchObject({ lost: [claimId('delivery')], unchecked: [claimId('delivery')] });
  expect(only(gone.statement)).not.toHaveProperty('checked');
  expect(only(gone.statement).citation).toEqual(only(caseFile()).citation);
});
