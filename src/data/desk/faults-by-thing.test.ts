import { describe, expect, it } from 'vitest';
import { edited } from '../../domain/desk/edit';
import { keyOf } from '../../domain/desk/thing';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import type { DatasetStatement } from '../../domain/model/dataset';
import { claimId, sourceId } from '../../domain/model/ids';
import { checkDataset } from '../check';
import { FORMAT_KIND, FORMAT_VERSION } from '../dataset-format';
import { chanceEdit, chanceOf } from '../fixtures/chance-edits';
import { faultsByThing, ofField } from './faults-by-thing';

/** What the check says of the file, and where that is shown. */
function faultsOf(data: DatasetStatement) {
  const check = checkDataset({ meta: { kind: FORMAT_KIND, version: FORMAT_VERSION }, data });
  const faults = check.ok ? [] : check.faults;
  return { faults, ...faultsByThing(data, faults) };
}

function brokenFile() {
  const { data } = smallDatasetFile();
  const file = JSON.parse(JSON.stringify(data));
  file.version = 'one';
  file.changes = [{ version: '1.0.0', words: ' ' }];
  file.claims[1].attribution.date = '2007-02-30';
  file.claims[2].citation.quote.exact = 'never said';
  file.claims[2].relationship = 'no-such';
  file.sources[0].title = '';
  file.groups = 'none';
  file.relationships[0].system = undefined;
  return file as DatasetStatement;
}

describe('the faults of a case file', () => {
  const { of, head, others, things } = faultsOf(brokenFile());
  const fields = (list: readonly { readonly field: string }[]) => list.map(({ field }) => field);

  it('stand beside the thing and its field', () => {
    expect(fields(of({ of: 'source', id: sourceId('wire-report') }))).toEqual(['title']);
    expect(fields(of({ of: 'claim', id: claimId('delivery-in-register') }))).toEqual(['attribution.date']);
    expect(fields(of({ of: 'claim', id: claimId('talks') }))).toEqual(['relationship']);
    expect(of({ of: 'claim', id: claimId('fear') })).toEqual([]);
  });

  it('are of the head, or of no one thing', () => {
    expect(fields(head)).toEqual(['version', 'changes[0].words']);
    expect(others.map(({ path }) => path)).toEqual(['data.groups']);
  });

  it('name the things that have some in the order of the file', () => {
    expect(things.map(keyOf).slice(0, 2)).toEqual(['source wire-report', 'relationship xno-xea-lance-m']);
  });

  it('are of a field and of all that is in it', () => {
    const talks = [
      { field: 'citation.quote.exact', fault: { path: '', problem: { code: 'missing' } } },
      { field: 'says[0].date', fault: { path: '', problem: { code: 'missing' } } },
      { field: 'sayso', fault: { path: '', problem: { code: 'missing' } } },
    ] as const;
    expect(fields(ofField(talks, 'citation'))).toEqual(['citation.quote.exact']);
    expect(fields(ofField(talks, 'says'))).toEqual(['says[0].date']);
    expect(fields(ofField(talks, 'says[0]'))).toEqual(['says[0].date']);
  });

  it('are all there, wherever chance has put them', () => {
    let seen = 0;
    for (let seed = 0; seed < 20; seed++) {
      const chance = chanceOf(seed);
      let data: DatasetStatement = smallDatasetFile().data;
      for (let step = 0; step < 20; step++) data = edited(data, chanceEdit(data, chance));
      const sorted = faultsOf(data);
      const placed = new Set([
        ...sorted.things.flatMap((thing) => sorted.of(thing).map(({ fault }) => fault)),
        ...sorted.head.map(({ fault }) => fault),
        ...sorted.others,
      ]);
      expect(placed).toEqual(new Set(sorted.faults));
      expect(sorted.others).toEqual([]);
      seen += sorted.faults.length;
    }
    expect(seen).toBeGreaterThan(20);
  });
});
