import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../domain/fixtures/small-dataset';
import type { Clash } from '../domain/join/clashes';
import { MAX_LISTED } from '../domain/text/capped';
import { loadingWords } from '../words/loading';
import { subjectOf } from '../words/said-fault';
import { besideOthers, failureOf } from './own-dataset';

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

describe('what is said of one that does not fit', () => {
  const failure = (clashes: readonly Clash[], isWithFile = false) => {
    const { trouble, ...rest } = failureOf({ file: FILE, clashes, with: FILE.dataset, isWithFile });
    return { ...rest, ...loadingWords().trouble(trouble) };
  };

  it('names the file, what it cannot be joined to, each id, and the way to open it by itself', () => {
    const said = failure([{ of: 'source', id: 'wire-report' }]);
    expect(said.what).toContain('cannot be joined to “A small dataset”: both use an id');
    expect(said.where).toBe('small.json');
    expect(said.todo).toContain('go to ?d=small');
    expect(said.faults.shown.map(subjectOf)).toEqual(['source wire-report']);
    expect(said.faults.more).toBe(0);
  });

  it('tells of removing what can be removed', () => {
    const clashes: Clash[] = [{ of: 'claim', id: 'delivery' }];
    expect(failure(clashes, true).todo).toContain('remove “A small dataset” first');
    expect(failure(clashes).todo).not.toContain('remove');
  });

  it('lists the first ids, and counts the others', () => {
    const clashes = Array.from(
      { length: MAX_LISTED + 3 },
      (_, i): Clash => ({ of: 'claim', id: `claim-${i}` }),
    );
    const { faults } = failure(clashes);
    expect(faults.shown).toHaveLength(MAX_LISTED);
    expect(faults.more).toBe(3);
  });
});
