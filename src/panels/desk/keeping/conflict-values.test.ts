import { expect, it } from 'vitest';
import { UNDATED } from '../../../domain/dates/edtf';
import { STATUS_NOT_SAID } from '../../../domain/evidence/taken-status';
import { smallDatasetFile } from '../../../domain/fixtures/small-dataset';
import type { Citation, Claim } from '../../../domain/model/claim';
import { STATUSES, type Status } from '../../../domain/model/status';
import { model } from '../../../words/en/deals/model';
import { type Copies, conflictValues } from './conflict-values';

const { data } = smallDatasetFile();
const [claim] = data.claims;
if (!claim) throw new Error('The small dataset has claims.');

const saying = (status: Status): Claim['says'] => [{ field: 'status', status, date: UNDATED }];
const row: Citation = {
  ...{ type: 'register-row', source: claim.citation.source, row: 1 },
  cells: { [STATUS_NOT_SAID]: '' },
} as never;

/** What two copies are told to say of the first claim; theirs rests on the citation. */
function valuesOf(ours: Claim['says'], theirs: Claim['says'], citation = claim?.citation) {
  const copy = { ...data, claims: data.claims.map((one) => (one === claim ? { ...one, citation } : one)) };
  return conflictValues(
    [data, copy] as Copies,
    {
      ...{ code: 'field', key: 'key', chosen: null, thing: { of: 'claim', id: claim?.id ?? '' } },
      ...{ field: 'says', ours, theirs },
    } as never,
  );
}

it.each(STATUSES)('tells two copies apart where a claim says that it is %s', (status) => {
  const [mine, theirs] = valuesOf(saying(status), []);
  expect(mine).toContain(model.statuses[status].label);
  expect(theirs).toBe('Nothing');
});

it('tells of a row that does not say how far it has come, in the copy that rests on it', () => {
  const [mine, theirs] = valuesOf(saying('ordered'), saying('ordered'), row);
  expect(mine).not.toContain('taken as');
  expect(theirs).toContain('not how far it has come (taken as ordered');
});
