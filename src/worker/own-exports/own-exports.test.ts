import { describe, expect, it } from 'vitest';
import { datasetFrom } from '../../domain/evidence/build-dataset';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { Relationship } from '../../domain/model/relationship';
import { everyRow } from '../../domain/model/relationships';
import { exportedView } from '../../export/fixtures/exported-view';
import { EDGES_CSV } from '../../export/tables/edges';
import { RELATIONSHIPS_CSV } from '../../export/tables/relationships';
import type { ViewExport } from '../../export/view/view-export';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import { imported } from '../fixtures/made-parts';

async function again({ write }: ViewExport) {
  const { outcome } = await imported(String(write(exportedView(smallDataset()))));
  if (outcome.type !== 'dataset') throw new Error(JSON.stringify(outcome));
  if (!outcome.loaded.ok) throw new Error(JSON.stringify(outcome.loaded.failure));
  return datasetFrom(outcome.loaded.statement);
}

const all = ({ relationships }: ReturnType<typeof smallDataset>) =>
  [...everyRow(relationships)].map((row) => relationships.at(row));

const said = ({ id, kind, from, to, system, status, asOf, marks, quantity }: Relationship) => ({
  ...{ id, kind, from, to, system, status, asOf, isDisputed: marks.includes('disputed') },
  quantity: quantity && [quantity.min, quantity.max, quantity.unit],
});

describe('a table of relationships that this app wrote', () => {
  it.each([
    ['relationships', RELATIONSHIPS_CSV],
    ['edges', EDGES_CSV],
  ])('comes in as it went out: %s', async (_, format) => {
    const [before, after] = [smallDataset(), await again(format)];
    expect(all(after).map(said)).toEqual(all(before).map(said));
    expect(after.members.map(({ id }) => id)).toEqual(['small']);
    const [first] = all(after);
    expect(first?.claims.map(({ attribution, citation }) => [attribution.speaker, citation])).toMatchObject([
      ['Northland delivers', { type: 'register-row', line: 2, file: { name: 'made.csv' } }],
      ['Register of deals', { type: 'register-row', line: 2 }],
    ]);
  });

  it('is refused where an objection is about what it does not hold', async () => {
    const text = String(RELATIONSHIPS_CSV.write(exportedView(smallDataset())));
    const { outcome } = await imported(text.replace(/^xno-xwe-lance-m,.*\r\n/m, ''));
    if (outcome.type !== 'refused') throw new Error(outcome.type);
    expect(saidRefusal(outcome.refusal).what).toBe(
      '1 objection of this table is about a relationship that it does not hold',
    );
  });
});
