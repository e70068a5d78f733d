import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { openPart } from '../../data/register/part/open-part';
import { partOf, registerCsv } from '../../worker/fixtures/made-parts';
import { datasetFrom } from '../evidence/build-dataset';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { smallDataset, smallDatasetFile } from '../fixtures/small-dataset';
import type { Dataset } from '../model/dataset';
import type { SourceId, SystemId } from '../model/ids';
import type { Source } from '../model/source';
import { clashesOf } from './clashes';

const supply = (id: string, more: Partial<Line> = {}): Line => ({
  ...{ id, from: 'northland', to: 'southland', system: 'lance' },
  ...more,
});

/** What clashes, a line each. */
const inWords = (added: Dataset, open: Dataset) => clashesOf(added, open).map(({ of, id }) => `${of} ${id}`);

const withSource = (change: Partial<Source>): Dataset => {
  const { data } = smallDatasetFile();
  const sources = data.sources.map((source) => ({ ...source, ...change, id: source.id }));
  return { ...madeDataset([]), sources: new Map(sources.map((source) => [source.id, source])) };
};

describe('two datasets', () => {
  it('fit where they share parties, systems and the very same sources', () => {
    expect(clashesOf(madeDataset([supply('first')]), madeDataset([supply('second')]))).toEqual([]);
  });

  it('do not fit where one has a relationship or claim of the other, even if it says the same', () => {
    const open = madeDataset([supply('deal'), supply('other')]);
    expect(inWords(madeDataset([supply('deal')]), open)).toEqual(['relationship deal', 'claim deal-0']);
  });

  it('do not fit where a relationship has the id of a party or system of the other', () => {
    const open = madeDataset([supply('deal')]);
    expect(inWords(madeDataset([supply('northland', { from: 'eastland' })]), open)).toEqual([
      'relationship northland',
    ]);
    expect(inWords(open, madeDataset([supply('lance', { system: 'pike' })]))).toEqual(['relationship lance']);
  });

  it('do not fit where a party of one is a system of the other', () => {
    const open = madeDataset([supply('deal')]);
    expect(inWords(madeDataset([supply('second', { from: 'lance', system: 'pike' })]), open)).toEqual([
      'party lance',
    ]);
    expect(inWords(madeDataset([supply('second', { system: 'southland', to: 'eastland' })]), open)).toEqual([
      'system southland',
    ]);
  });

  it('do not fit where they say different things of a document, and do where of the day of a register', () => {
    const open = smallDataset();
    expect(clashesOf(withSource({}), open)).toEqual([]);
    expect(inWords(withSource({ date: '2020' as Source['date'] }), open)).toEqual(['source wire-report']);
    expect(inWords(withSource({ title: 'Another' }), open)).toEqual([
      'source wire-report',
      'source deal-register',
    ]);
  });

  it('do not fit where only one of them holds the text of a document', () => {
    const open = smallDataset();
    const source = open.sources.get('wire-report' as SourceId);
    const { text, sha256, ...rest } = source ?? ({} as Source);
    expect(text).toBeDefined();
    const without = { ...madeDataset([]), sources: new Map([[rest.id, rest]]) };
    expect(inWords(without, open)).toEqual(['source wire-report']);
    expect(inWords(open, without)).toEqual(['source wire-report']);
  });

  it('clash the same way whichever of them comes first, but for parties and systems, which change places', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const lines = fc
      .array(fc.record({ from: ids, to: ids, system: ids, id: ids }), { maxLength: 3 })
      // As the dataset check has it: every relationship has an id of its own.
      .map((all) => [...new Map(all.map((line) => [line.id, line])).values()]);
    const neutral = (clashes: readonly string[]) =>
      clashes.map((words) => words.replace(/^(party|system) /, 'node ')).toSorted();
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const [one, other] = [madeDataset(first), madeDataset(second)];
        const hasNodeOfBoth = (dataset: Dataset) =>
          [...dataset.parties.keys()].some((id) => dataset.systems.has(id as string as SystemId));
        fc.pre(!hasNodeOfBoth(one) && !hasNodeOfBoth(other));
        expect(neutral(inWords(one, other))).toEqual(neutral(inWords(other, one)));
      }),
    );
  });
});

describe('the rows of a register', () => {
  it('fit the case file, which cites the same register', async () => {
    const { dataset } = openPart(await partOf(registerCsv({ supplier: 'Russia', recipient: 'Iran' })));
    expect(clashesOf(dataset, caseFile())).toEqual([]);
    expect(clashesOf(caseFile(), dataset)).toEqual([]);
  });

  it('do not fit where a person gave a relationship the id of one of them', async () => {
    const { dataset } = openPart(await partOf(registerCsv({})));
    const id = dataset.relationships.idAt(0);
    expect(inWords(madeDataset([supply(id)]), dataset)).toEqual([`relationship ${id}`]);
    expect(inWords(dataset, madeDataset([supply(id)]))).toEqual([`relationship ${id}`]);
  });
});

describe('a dataset with another id and the same content', () => {
  it('clashes by all its relationships and claims, and by none of its sources', () => {
    const { data } = smallDatasetFile();
    const copy = datasetFrom({ ...data, id: 'copy' as typeof data.id });
    const kinds = new Set(clashesOf(copy, smallDataset()).map(({ of }) => of));
    expect(kinds).toEqual(new Set(['relationship', 'claim']));
  });
});
