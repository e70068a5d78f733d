import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../../../domain/fixtures/small-dataset';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { proposedVersion } from '../saved/next-version';
import { thingsChanged } from './things-changed';

const { data } = smallDatasetFile();
const [first, second] = data.parties;
if (!first || !second) throw new Error('The small dataset has changed.');

const changed = (after: DatasetStatement) =>
  thingsChanged('party', proposedVersion(data, after), { before: data, after });

describe('the things that another state of a case file changes', () => {
  it('are told with the fields that differ, and what came and went', () => {
    const renamed = { ...first, name: 'Elsewhere', note: 'Far away.' };
    const added = { ...first, id: 'ruritania' as typeof first.id };
    const parties = [renamed, added, ...data.parties.filter(({ id }) => id !== first.id && id !== second.id)];
    expect(changed({ ...data, parties })).toEqual([
      { thing: { of: 'party', id: first.id }, is: 'changed', fields: ['name', 'note'] },
      { thing: { of: 'party', id: 'ruritania' }, is: 'added', fields: [] },
      { thing: { of: 'party', id: second.id }, is: 'removed', fields: [] },
    ]);
  });

  it('are none where nothing has changed', () => {
    expect(changed(data)).toEqual([]);
  });
});
