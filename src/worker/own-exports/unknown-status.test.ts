/** A status that a table says in words that are not known here: it is no other one, wherever it is taken, and comes back as it went. */
import { expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { datasetFrom } from '../../domain/evidence/build-dataset';
import { statusNotKnown } from '../../domain/evidence/taken-status';
import type { Dataset } from '../../domain/model/dataset';
import { allOf } from '../../domain/model/relationships';
import { EXPORTS } from '../../export/exports';
import { exportedView } from '../../export/fixtures/exported-view';
import { modelWords } from '../../words/deals/model';
import { imported, partOf } from '../fixtures/made-parts';

const OUTCOMES = ['export forbidden', 'Ausfuhr ausgesetzt?', 'refused', 'unknown'];

async function table(): Promise<Dataset> {
  const rows = OUTCOMES.map((outcome, i) => `Austria,Kenya,Lance-M ${i},2015,${outcome}\n`).join('');
  const data = await partOf(`Exporter,Importer,Weapon,Year,Outcome\n${rows}`, {
    ...{ from: 0, to: 1, system: 2, ordered: 3, status: 4 },
  });
  return openPart(data).dataset;
}

const told = (dataset: Dataset) =>
  allOf(dataset.relationships).map((deal) => modelWords().nameOfStatus(deal));

const WORDS = [
  ...['“export forbidden”, not known here', '“Ausfuhr ausgesetzt?”, not known here'],
  ...['refused', '“unknown”, not known here'],
];

const formOf = (extension: string) => {
  const form = EXPORTS.view.find((one) => one.extension === extension);
  if (!form) throw new Error(extension);
  return form;
};

it.each(['csv', 'edges.csv', 'ftm.json', 'json'])('comes in again as it went out: %s', async (extension) => {
  const before = await table();
  expect(told(before)).toEqual(WORDS);
  const text = String(await formOf(extension).write(exportedView(before)));
  const { outcome } = await imported(text);
  if (outcome.type !== 'dataset' || !outcome.loaded.ok) throw new Error(JSON.stringify(outcome));
  const after = datasetFrom(outcome.loaded.statement);
  expect(told(after)).toEqual(WORDS);
  expect(allOf(after.relationships).map(statusNotKnown)).toEqual([
    ...[['export forbidden'], ['Ausfuhr ausgesetzt?'], [], ['unknown']],
  ]);
});

it('has a code in every table, with the words beside it', async () => {
  const [header = '', first = ''] = String(await formOf('csv').write(exportedView(await table()))).split(
    '\r\n',
  );
  const at = header.split(',').indexOf('status');
  expect(header.split(',').slice(at, at + 2)).toEqual(['status', 'status_words']);
  expect(first).toContain(',unknown,export forbidden,2015,');
});

it.each(EXPORTS.view.map((form) => [form.extension, form] as const))(
  'is never told as possible: %s',
  async (extension, form) => {
    // The page holds the app, with all its words; a package tells what a column can say.
    if (extension === 'html' || extension === 'zip') return;
    const text = String(await form.write(exportedView(await table())));
    expect(text).not.toMatch(/\bpossible\b/);
  },
);
