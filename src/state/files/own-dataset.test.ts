import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import type { Clash } from '../../domain/join/clashes';
import { datasetId } from '../../domain/model/ids';
import { faultWords } from '../../words/files/faults';
import { subjectOf } from '../../words/files/said-fault';
import { loadingWords } from '../../words/page/loading';
import { besideOthers, failureOf, opensInPlaceOf } from './own-dataset';

const { data: statement } = smallDatasetFile();
const FILE = besideOthers({ statement, hash: 'a'.repeat(64), file: new File(['{}'], 'small.json') });

describe('a dataset of one’s own beside others', () => {
  it('goes by the hash of its file, and its relationships with it', () => {
    const { dataset, ownId } = FILE;
    expect(dataset).toMatchObject({ id: 'file-aaaaaaaaaaaa', title: 'A small dataset' });
    expect(dataset.members).toMatchObject([{ id: dataset.id, title: dataset.title }]);
    expect(new Set(dataset.relationships.ready.flatMap(({ datasets }) => datasets))).toEqual(
      new Set([dataset.id]),
    );
    expect(ownId).toBe('small');
  });

  it('is told of as what it is', () => {
    expect(FILE.report).toMatchObject({
      name: 'small.json',
      takenFor: { code: 'dataset', version: '1.0.0' },
      relationships: statement.relationships.length,
      notes: [],
    });
  });
});

describe('a dataset that was taken from others', () => {
  const member = { ...{ id: statement.id, title: statement.title, version: '1.0.0', date: statement.date } };
  const taken = {
    ...statement,
    id: datasetId('small-part-12345678'),
    members: [{ ...member, ...{ licence: '', credit: '', sha256: 'b'.repeat(64) } }],
  };

  it('is beside others what its file is, whatever it was taken from', () => {
    const [first, ...others] = statement.relationships;
    if (!first) throw new Error('There is none.');
    const relationships = [{ ...first, datasets: [statement.id] }, ...others];
    const own = {
      statement: { ...taken, relationships },
      hash: 'c'.repeat(64),
      file: new File([], 'x.json'),
    };
    const { dataset } = besideOthers(own);
    expect(dataset.members.map(({ id }) => id)).toEqual(['file-cccccccccccc']);
    expect(dataset.relationships.at(0).datasets).toEqual(['file-cccccccccccc']);
  });

  it('opens in the place of any of them, of what was taken from them, and of its own copy', () => {
    const open = (...ids: string[]) => opensInPlaceOf(taken, new Set(ids.map(datasetId)));
    expect(open('small')).toBe(true);
    expect(open('small-part-00000000', 'small')).toBe(true);
    expect(open('small-part-12345678')).toBe(true);
    expect(open('another')).toBe(false);
  });
});

describe('what is said of one that does not fit', () => {
  const failure = (clashes: readonly Clash[], isWithFile = false) => {
    const { trouble, ...rest } = failureOf({ file: FILE, clashes, with: FILE.dataset, isWithFile });
    return { ...rest, ...loadingWords().trouble(trouble) };
  };

  it('names the file, what it cannot be joined to, each id, and the way to open it by itself', () => {
    const said = failure([{ of: 'source', id: 'wire-report' }]);
    expect(said.what).toContain('cannot be joined to “A small dataset”: both use an id');
    expect(said.where).toBe('small.json');
    expect(said.todo).toContain('open it by itself');
    expect(said.faults.shown.map(subjectOf)).toEqual(['source wire-report']);
    expect(said.faults.more).toBe(0);
  });

  it('tells of removing what can be removed', () => {
    const clashes: Clash[] = [{ of: 'claim', id: 'delivery' }];
    expect(failure(clashes, true).todo).toContain('remove “A small dataset” first');
    expect(failure(clashes).todo).not.toContain('remove');
  });

  it('says of all ids of a kind in one line what is said of each, and counts those that are too many to name', () => {
    const claims = Array.from({ length: 9 }, (_, i): Clash => ({ of: 'claim', id: `claim-${i}` }));
    const { faults } = failure([...claims, { of: 'source', id: 'wire' }, { of: 'source', id: 'report' }]);
    expect(faults.shown.map(subjectOf)).toEqual([
      '9 claims: claim-0, claim-1, claim-2, claim-3, claim-4, claim-5 and 3 more',
      '2 sources: wire and report',
    ]);
    expect(faults.shown.map(({ problem }) => faultWords().problem(problem))).toEqual([
      'are there already, as a claim',
      'are there already, as a source with other words about it',
    ]);
  });
});
