/** A view of a dataset that holds a hostile text wherever a text may stand: no check of ours has seen it. */
import { datasetFrom } from '../../../src/domain/evidence/build-dataset';
import type { DatasetStatement } from '../../../src/domain/model/dataset';
import { KINDS } from '../../../src/domain/model/relationship';
import { CATEGORIES } from '../../../src/domain/model/system';
import { exportedView } from '../../../src/export/fixtures/exported-view';
import type { ExportedView } from '../../../src/export/view/exported-view';
import { HOSTILE_TEXTS } from './hostile-texts';

const at = <Item>(items: readonly Item[], i: number): Item => items[i % items.length] as Item;

/** The text of a row; a shift gives every field of it another. */
const text = (i: number, shift = 0) => at(HOSTILE_TEXTS, i + shift);

const partyOf = (i: number) => ({
  ...{ id: `party-${i}`, kind: i % 3 === 0 ? 'state' : 'agency-or-company', name: text(i), formerIds: [] },
  aliases: [{ name: text(i, 1), type: 'spelling' }],
});

const systemOf = (i: number) => ({
  ...{
    id: `system-${i}`,
    kind: 'system',
    name: text(i, 2),
    description: text(i, 3),
    aliases: [],
    formerIds: [],
  },
  category: at(CATEGORIES, i),
});

const sourceOf = (i: number) => ({
  ...{ id: `source-${i}`, kind: 'document', title: text(i, 4), publisher: text(i, 5), author: text(i, 6) },
  ...{ date: '2007-02-01~', note: text(i, 7), credit: text(i, 8) },
  address: `https://hostile.example/${i}?a=1&b="c"#d`,
});

const relationshipOf = (i: number, of: number) => ({
  ...{ id: `relationship-${i}`, kind: at(KINDS, i), from: `party-${i}`, to: `party-${(i + 1) % of}` },
  ...{ system: `system-${i}`, via: [`party-${(i + 2) % of}`], scope: text(i, 9) },
});

const claimOf = (i: number) => ({
  ...{ id: `claim-${i}`, relationship: `relationship-${i}`, stance: 'supports' },
  says: [
    { field: 'status', status: 'confirmed', date: '2006/2008' },
    {
      field: 'quantity',
      quantity: { min: 1.5, max: 3e9, unit: text(i, 10), estimate: true, words: text(i, 11) },
    },
  ],
  attribution: { speaker: text(i, 12), role: text(i, 13), date: '2007-01' },
  citation: {
    ...{ type: 'quotation', source: `source-${i}`, position: { start: 0, end: 1 } },
    quote: { exact: text(i), prefix: text(i, 14), suffix: text(i, 15) },
  },
});

/** Hundreds of relationships, each of them with a text in every field that no other has there. */
export function hostileView(): ExportedView {
  const all = <Item>(make: (i: number, of: number) => Item) =>
    HOSTILE_TEXTS.map((_, i) => make(i, HOSTILE_TEXTS.length));
  const statement = {
    ...{ id: 'hostile', title: text(20), version: '1.0.0', date: '2026', description: text(21) },
    ...{ licence: text(22), credit: text(23) },
    parties: all(partyOf),
    systems: all(systemOf),
    sources: all(sourceOf),
    relationships: all(relationshipOf),
    claims: all(claimOf),
  };
  const view = exportedView(datasetFrom(statement as unknown as DatasetStatement));
  const sentence = `${view.rows.length} of ${view.rows.length} relationships: ${text(24)}`;
  return { ...view, about: { ...view.about, sentence }, caveats: HOSTILE_TEXTS.slice(0, 40) };
}
