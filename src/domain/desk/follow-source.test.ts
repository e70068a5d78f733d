import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../dates/edtf';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { Attribution, Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import { claimId, partyId } from '../model/ids';
import type { Source } from '../model/source';
import { emptyDraft } from './claim-draft';
import { type Edit, edited } from './edit';
import { draftFollowing, following } from './follow-source';
import { begun, done, present, undone } from './history';
import { deedOf } from './told';

const { data } = smallDatasetFile();
const first = data.sources.find(({ text }) => text !== undefined) as Source;
const { author: _, ...rest } = first;
const source: Source = { ...rest, publisher: 'The Post', date: '2019-07' as EdtfDate };
const model = data.claims.find(({ citation }) => citation.source === source.id) as Claim;

const claim = (id: string, told: Partial<Attribution>, more: Partial<Claim> = {}): Claim => ({
  ...{ ...model, id: claimId(id), ...more },
  attribution: { speaker: 'The Post', date: '2019-07' as EdtfDate, ...told },
});

const checked = { by: 'Ann', on: '2026-11-01' as EdtfDate };
const ofAnother = data.claims.find(({ citation }) => citation.source !== source.id) as Claim;

const statement: DatasetStatement = {
  ...data,
  sources: data.sources.map((one) => (one.id === source.id ? source : one)),
  claims: [
    claim('both', {}, { checked }),
    claim('date', { speaker: 'The embassy' }),
    claim('speaker', { date: '2019-06' as EdtfDate }),
    claim('neither', { speaker: 'The embassy', date: '2019-06' as EdtfDate }, { checked }),
    claim('more', { party: partyId('XNO'), date: '2019-06' as EdtfDate }),
    { ...ofAnother, attribution: { speaker: 'The Post', date: '2019-07' as EdtfDate } },
  ],
};
const corrected: Source = { ...source, publisher: 'The Paper', date: '2020-01-03' as EdtfDate };

const told = ({ claims }: DatasetStatement) =>
  Object.fromEntries(
    claims.map(({ id, attribution: { speaker, date }, checked: by }) => [id, [speaker, date, by?.by]]),
  );

describe('the claims of a source that says something else of itself', () => {
  it('follow it where they still say the old speaker or date, and lose the check of what they said', () => {
    expect(told(following(statement, corrected).statement)).toEqual({
      both: ['The Paper', '2020-01-03', undefined],
      date: ['The embassy', '2020-01-03', undefined],
      speaker: ['The Paper', '2019-06', undefined],
      neither: ['The embassy', '2019-06', 'Ann'],
      more: ['The Post', '2019-06', undefined],
      [ofAnother.id]: ['The Post', '2019-07', undefined],
    });
  });

  it('are counted, with what they say now and those that go on naming another', () => {
    expect(following(statement, corrected).following).toEqual({
      ...{ claims: ['both', 'date', 'speaker'], speaker: 'The Paper', date: '2020-01-03' },
      ...{ unchecked: 1, staying: ['more'] },
    });
  });

  it('stay as they are where only its title changes', () => {
    const titled = { ...source, title: 'Another title' };
    expect(following(statement, titled).statement).toBe(statement);
  });

  it('follow the author, who says so where there is one', () => {
    const named = { ...source, author: 'B. Writer' };
    expect(told(following(statement, named).statement)).toMatchObject({
      both: ['B. Writer', '2019-07', undefined],
    });
  });

  it('go back with it in one step, also where its text was corrected in the same one', () => {
    const text = `Corrected. ${source.text}`;
    const sha256 = 'a'.repeat(64);
    const edit: Edit = { act: 'correct-text', id: source.id, text, sha256, source: corrected };
    const history = done(begun(statement), edit);
    expect(told(present(history))).toMatchObject({ both: ['The Paper', '2020-01-03', undefined] });
    expect(present(history).sources.find(({ id }) => id === source.id)).toMatchObject({
      ...{ publisher: 'The Paper', text },
    });
    expect(present(undone(history))).toBe(statement);
    expect(deedOf(statement, edit)).toMatchObject({ following: { claims: ['both', 'date', 'speaker'] } });
  });

  it('are told of with the change of the source', () => {
    expect(deedOf(statement, { act: 'put-source', source: corrected })).toMatchObject({
      ...{ code: 'changed', following: { claims: ['both', 'date', 'speaker'] } },
    });
  });
});

describe('a claim that is being made while its source is changed', () => {
  const after = edited(statement, { act: 'put-source', source: corrected });
  const draft = {
    ...emptyDraft(source.id, { type: 'paraphrase', text: '' }),
    ...{ speaker: 'The Post', saidOn: '2019-07' as EdtfDate },
  };

  it('follows it, and goes back with it', () => {
    const now = draftFollowing(statement, after, draft);
    expect(now).toMatchObject({ speaker: 'The Paper', saidOn: '2020-01-03' });
    expect(draftFollowing(after, statement, now)).toEqual(draft);
  });

  it('keeps what was typed', () => {
    const typed = { ...draft, speaker: 'The embassy', saidOn: null };
    expect(draftFollowing(statement, after, typed)).toEqual(typed);
  });
});
