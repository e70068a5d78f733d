import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { readDataset } from '../../data/read-dataset';
import { openPart } from '../../data/register/part/open-part';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { datasetFrom } from '../../domain/evidence/build-dataset';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import { countingOnce } from '../../domain/join/counting-once';
import { joined } from '../../domain/join/join';
import type { Dataset } from '../../domain/model/dataset';
import type { Group } from '../../domain/model/group';
import type { Relationship } from '../../domain/model/relationship';
import { allOf, everyRow } from '../../domain/model/relationships';
import { sumsAt } from '../../domain/sums/sums';
import { faultsOfStories } from '../../permalink/check-stories';
import {
  deliveriesOf,
  OWN_MAPPING,
  OWN_TABLE_FILE,
  partOf,
  registerCsv,
} from '../../worker/fixtures/made-parts';
import { exportedView } from '../fixtures/exported-view';
import { HASH } from '../fixtures/occasion';
import type { ExportedView } from '../view/exported-view';
import { VIEW_JSON } from './own-json';

const indexed = (dataset: Dataset) => ({ dataset, index: facetIndexOf(dataset) });

const written = (view: ExportedView) => String(VIEW_JSON.write(view));

/** What the app makes of the file that a view is written to. */
function opened(view: ExportedView) {
  const check = readDataset(written(view));
  if (!check.ok) throw new Error(JSON.stringify(check.faults.slice(0, 5), null, 1));
  return { statement: check.statement, dataset: datasetFrom(check.statement) };
}

/** A relationship as plain data: a list that is empty says what a list that is not there says. */
function plain(relationship: Relationship): unknown {
  const filled = Object.entries(relationship).filter(
    ([name, value]) => !(['remarks', 'deliveries'].includes(name) && (value as unknown[]).length === 0),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(filled)));
}

// The case file tells of the last of these too.
const register = async () =>
  openPart(
    await partOf(
      registerCsv(
        {},
        { comments: 'aid; financed by Westland' },
        { supplier: 'Russia', recipient: 'Iran', designation: 'Tor-M1' },
      ),
    ),
  );

async function withRegisters() {
  const parts = [
    await register(),
    openPart(await partOf(deliveriesOf({}, { deliveryYear: '2007' }))),
    openPart(await partOf(deliveriesOf({ deliveryYear: '2009' }))),
    openPart(await partOf(OWN_TABLE_FILE, OWN_MAPPING)),
  ];
  return joined(indexed(caseFile()), parts);
}

describe('a view in our own format', () => {
  it.each([
    ['the case file', async () => indexed(caseFile())],
    ['a small dataset', async () => indexed(smallDataset())],
    ['a register', register],
    ['a case file with registers and tables', withRegisters],
  ])('opens again to the same relationships, claims and marks: %s', async (_, made) => {
    const { dataset, index } = await made();
    const { dataset: again } = opened(exportedView(dataset, everyRow(dataset.relationships), { index }));
    expect(allOf(again.relationships).map(plain)).toEqual(allOf(dataset.relationships).map(plain));
    expect(again.members.map(({ id, title, credit }) => [id, title, credit])).toEqual(
      dataset.members.map(({ id, title, credit }) => [id, title, credit]),
    );
    const { measures, ...columns } = facetIndexOf(again);
    expect(columns.years).toEqual(index.years);
    expect({ ...measures, lacking: null }).toEqual({ ...index.measures, lacking: null });
    expect(columns.columns).toEqual(index.columns);
  });

  it('keeps its stories, whose views show the same, as long as nothing is left out', () => {
    const { dataset } = indexed(caseFile());
    const { dataset: again } = opened(exportedView(dataset));
    expect(again.stories).toEqual(dataset.stories);
    expect(faultsOfStories(again)).toEqual([]);
    expect(opened(exportedView(dataset, Uint32Array.of(0))).statement.stories).toBeUndefined();
  });

  it('adds up to the same sums', async () => {
    const { dataset, index } = await withRegisters();
    const { dataset: again } = opened(exportedView(dataset, everyRow(dataset.relationships), { index }));
    const { index: indexAgain } = countingOnce(indexed(again));
    expect(sumsAt(indexAgain, everyRow(again.relationships))).toEqual(
      sumsAt(index, everyRow(dataset.relationships)),
    );
  });

  it('holds what its relationships need, and no more', () => {
    const dataset = smallDataset();
    const row = dataset.relationships.rowOf('xno-xea-lance-m') ?? -1;
    const { statement } = opened(exportedView(dataset, Uint32Array.of(row)));
    expect(statement.relationships.map(({ id }) => id)).toEqual(['xno-xea-lance-m']);
    expect(new Set(statement.claims.map(({ relationship }) => relationship)).size).toBe(1);
    const { claims } = dataset.relationships.at(row);
    expect(new Set(statement.sources.map(({ id }) => id))).toEqual(
      new Set(claims.map(({ citation }) => citation.source)),
    );
    for (const { text, id } of statement.sources) expect(text).toBe(dataset.sources.get(id)?.text);
    expect(statement.parties.length).toBeLessThan(dataset.parties.size);
  });

  it('holds what an objection is about, and says so', () => {
    const dataset = smallDataset();
    const objection = allOf(dataset.relationships).find(({ about }) => about !== undefined);
    const row = dataset.relationships.rowOf(objection?.id ?? '') ?? -1;
    const { statement } = opened(exportedView(dataset, Uint32Array.of(row)));
    expect(statement.relationships.map(({ id }) => id)).toEqual([objection?.id, objection?.about]);
    expect(statement.description).toContain('It also holds 1 relationship that was not shown');
  });

  it('has a name of its own, and says what it was taken from, when, and what has to be said', () => {
    const view = exportedView(smallDataset());
    const { statement } = opened(view);
    expect(statement).toMatchObject({
      id: expect.stringMatching(/^small-part-[0-9a-f]{8}$/),
      ...{ title: 'Copy of “A small dataset”', version: '1.0.0', date: '2027-05-02' },
      ...{ credit: 'Armsgraph' },
      members: [{ id: 'small', version: '1.0.0', sha256: HASH }],
    });
    const { sentence, permalink } = view.about;
    for (const words of [sentence, permalink, HASH, ...view.caveats]) {
      expect(statement.description).toContain(words);
    }
    const other = { about: { ...view.about, permalink: 'https://armsgraph.example/?v=1' } };
    expect(opened({ ...view, ...other }).statement.id).not.toBe(statement.id);
  });

  it('can be taken from what was taken', () => {
    const { dataset } = opened(exportedView(smallDataset()));
    const { statement } = opened(exportedView(dataset, Uint32Array.of(0)));
    expect(statement.members?.map(({ id }) => id)).toEqual(['small']);
  });

  it('brings the groups of a dataset along, with their sources and every member that it can tell of', () => {
    const { statement } = opened(exportedView(smallDataset()));
    const [source] = smallDataset().sources.keys();
    const member = (party: string) => ({ party, from: '2001', until: null });
    const memberships = ['XNO', 'ESP', 'hill-front'].map(member);
    const groups = [{ id: 'guild', title: 'Guild', memberships, source }] as unknown as readonly Group[];
    const dataset = datasetFrom({ ...statement, groups });
    const row = dataset.relationships.rowOf('xno-xea-lance-m') ?? -1;
    const again = opened(exportedView(dataset, Uint32Array.of(row)));
    expect(again.statement.groups).toEqual([{ ...groups[0], memberships: ['XNO', 'ESP'].map(member) }]);
    expect(facetIndexOf(again.dataset).columns['from-in'].values).toEqual(['guild']);
  });

  it('is written byte for byte the same, an item in each line', () => {
    expect(written(exportedView())).toBe(written(exportedView()));
    const [meta, data] = written(exportedView()).split('\n').slice(1, 3);
    expect([meta, data]).toEqual(['"meta": {"kind":"armsgraph-dataset","version":1},', '"data": {']);
  });
});
