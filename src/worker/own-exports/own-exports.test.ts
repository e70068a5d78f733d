import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetFrom } from '../../domain/evidence/build-dataset';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { Dataset } from '../../domain/model/dataset';
import type { Relationship } from '../../domain/model/relationship';
import { everyRow } from '../../domain/model/relationships';
import { exportedView } from '../../export/fixtures/exported-view';
import { FOLLOW_THE_MONEY } from '../../export/follow-the-money/follow-the-money';
import { EDGES_CSV } from '../../export/tables/edges';
import { RELATIONSHIPS_CSV } from '../../export/tables/relationships';
import type { ViewExport } from '../../export/view/view-export';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import { imported } from '../fixtures/made-parts';

const CASE_FILE = new URL('../../../public/datasets/russia-venezuela-iran.json', import.meta.url);

/** The datasets that go out: a small one, and the one that is shipped. */
const BEFORE = [smallDataset(), datasetFrom(JSON.parse(readFileSync(CASE_FILE, 'utf8')).data)] as const;

async function again({ write }: ViewExport, dataset: Dataset) {
  const { outcome } = await imported(String(write(exportedView(dataset))));
  if (outcome.type !== 'dataset') throw new Error(JSON.stringify(outcome));
  if (!outcome.loaded.ok) throw new Error(JSON.stringify(outcome.loaded.failure));
  return datasetFrom(outcome.loaded.statement);
}

const all = ({ relationships }: Dataset) => [...everyRow(relationships)].map((row) => relationships.at(row));

const said = ({ id, kind, from, to, system, status, asOf, marks, quantity, reported }: Relationship) => ({
  ...{ id, kind, from, to, system, status, asOf, reported, isDisputed: marks.includes('disputed') },
  quantity: quantity && [quantity.min, quantity.max, quantity.unit],
});

describe('a table of relationships that this app wrote', () => {
  const formats = { relationships: RELATIONSHIPS_CSV, edges: EDGES_CSV, entities: FOLLOW_THE_MONEY } as const;

  it.each(['relationships', 'edges', 'entities'] as const)('comes in as it went out: %s', async (format) => {
    for (const before of BEFORE) {
      const after = await again(formats[format], before);
      expect(all(after).map(said)).toEqual(all(before).map(said));
      expect(after.members.map(({ id }) => id)).toEqual([before.id]);
      const names = (dataset: Dataset) => all(dataset).map(({ from }) => dataset.parties.get(from)?.name);
      expect(names(after)).toEqual(names(before));
    }
  });

  it.each(['relationships', 'edges', 'entities'] as const)(
    'says who reported each deal: %s',
    async (format) => {
      const reports = [
        { by: 'exporter' },
        { by: 'both' },
        { by: 'third', name: 'SIPRI' },
        undefined,
      ] as const;
      const before = madeDataset(
        reports.map((reported) => ({
          ...{ from: 'RUS', to: 'IRN', system: 'tor-m1' },
          ...(reported && { reported }),
        })),
      );
      const after = await again(formats[format], before);
      expect(all(after).map(({ reported }) => reported)).toEqual(reports);
    },
  );

  it('has each row for the evidence, in the name of the sources that it tells', async () => {
    const [first] = all(await again(EDGES_CSV, BEFORE[0]));
    expect(first?.claims.map(({ attribution, citation }) => [attribution.speaker, citation])).toMatchObject([
      ['Northland delivers', { type: 'register-row', line: 2, file: { name: 'made.csv' } }],
      ['Register of deals', { type: 'register-row', line: 2 }],
    ]);
  });

  it('of FollowTheMoney keeps the words of the sources in the evidence', async () => {
    const [first] = all(await again(FOLLOW_THE_MONEY, BEFORE[0]));
    const citation = first?.claims[0]?.citation;
    expect(citation?.type === 'register-row' && citation.cells['description']).toContain('“');
  });

  it('of FollowTheMoney says which of its lines is damaged', async () => {
    const text = String(FOLLOW_THE_MONEY.write(exportedView(smallDataset())));
    const { outcome } = await imported(text.slice(0, -40));
    if (outcome.type !== 'refused') throw new Error(outcome.type);
    expect(saidRefusal(outcome.refusal)).toMatchObject({
      what: 'A line of this file of FollowTheMoney is damaged',
      where: 'made.csv, line 16',
    });
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
