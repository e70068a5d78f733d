import { expect, it } from 'vitest';
import type { EdtfDate } from '../../domain/dates/edtf';
import { type ClaimDraft, emptyDraft } from '../../domain/desk/claim-draft';
import { bySource } from '../../domain/desk/follow-source';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import type { DatasetStatement } from '../../domain/model/dataset';
import { sourceId } from '../../domain/model/ids';
import type { Source } from '../../domain/model/source';
import { datesFollowing } from './dates-following';
import { prefilled } from './found';

const TEXT = 'The minister said on 3 January that Russia delivered 12 tanks to Iran.';
const source = (date: string, text = TEXT): Source => ({
  ...{ id: sourceId('wire'), kind: 'document', title: 'Tanks', publisher: 'The Wire', text, sha256: '' },
  date: date as EdtfDate,
});
const dated = (date: string, text?: string): DatasetStatement => ({
  ...smallDatasetFile().data,
  sources: [source(date, text)],
});

/** A claim as it is filled in from such a source. */
function filledIn(date: string, text = TEXT): ClaimDraft {
  const position = { start: 0, end: text.length };
  const words = { type: 'quotation', position } as const;
  const one = source(date, text);
  return { ...emptyDraft(one.id, words), ...bySource(one), ...prefilled(dated(date, text), one, position) };
}

it('has the dates that its words tell with the day of its source, to and fro', () => {
  const [old, now] = ['2020-01-09', '2021-01-09'];
  const draft = filledIn(old);
  const moved = datesFollowing(dated(old), dated(now), draft, draft);
  expect(moved).toEqual(filledIn(now));
  expect(datesFollowing(dated(now), dated(old), moved, moved)).toEqual(draft);
  const plain = 'Russia delivered 12 tanks to Iran.';
  const other = filledIn(old, plain);
  expect(datesFollowing(dated(old, plain), dated(now, plain), other, other).saidOn).toBe(now);
});

it('keeps a date that a person filled in, and those of a claim that is there already', () => {
  const [old, now] = [dated('2020-01-09'), dated('2021-01-09')];
  const typed = { ...filledIn('2020-01-09'), saidOn: '2018' as EdtfDate };
  expect(datesFollowing(old, now, typed, typed).saidOn).toBe('2018');
  const there = { ...filledIn('2020-01-09'), id: 'there' as ClaimDraft['id'] };
  expect(datesFollowing(old, now, there, there)).toBe(there);
});
