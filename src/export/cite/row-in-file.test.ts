import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import type { EdtfDate } from '../../domain/dates/edtf';
import { importFile } from '../../worker/import/import-file';
import { occasion } from '../fixtures/occasion';
import { CITE_FORMATS, citableOf, cite } from './cite';

const ROWS = [
  'Exporter;Importer;System;Year;Source',
  'Sweden;Chile;Lance-M;2010;A ledger',
  'Norway;Kenya;Pilum;1999;A ledger',
  '',
].join('\n');

/** The second row of a table, cited as whoever opened the table would. */
async function citedRow(name: string) {
  const request = {
    file: new File([ROWS], name),
    today: '2027-05-02' as EdtfDate,
    mapping: { from: 0, to: 1, system: 2, ordered: 3, source: 4 },
  };
  const outcome = await importFile(request, () => undefined);
  if (outcome.type !== 'part') throw new Error(`The table is ${outcome.type}.`);
  const { dataset } = openPart(outcome.data);
  const thing = { type: 'relationship', id: dataset.relationships.idAt(1) } as const;
  const seen = {
    datasetHash: 'ab'.repeat(32),
    permalink: 'https://armsgraph.example/',
    accessed: '2027-05-02',
  };
  return { sha256: outcome.data.report.sha256, citable: citableOf(thing, { dataset, ...seen }) };
}

describe('a row of a person’s own file', () => {
  it.each(CITE_FORMATS)('is cited by its line, and its file by name and hash: %s', async (format) => {
    const { citable, sha256 } = await citedRow('ledger.csv');
    const plain = cite(citable, format).replaceAll('\\', '');
    expect(plain).toContain(`Row: line 3 of the file “ledger.csv,” SHA-256 ${sha256}.`);
  });

  it('stands beside who says so, and which dataset was open', async () => {
    const { citable } = await citedRow('ledger.csv');
    const text = cite(citable, 'text');
    expect(text).toContain('Evidence: A ledger, in “ledger.csv,” your own file, 2 May 2027. Row: line 3');
    expect(text).toMatch(/SHA-256 (ab){32}\. Accessed 2 May 2027\.$/);
  });

  it('leaves no name of a file the power to turn or break the line', async () => {
    const { citable } = await citedRow('le\u202Edg\ner.csv');
    expect(citable.evidence?.row?.file).toBe('ledg er.csv');
  });
});

describe('a row of the shipped case file', () => {
  it('is no line of a file', () => {
    const { dataset } = occasion();
    const cited = dataset.relationships.ready.map(({ id }) =>
      citableOf({ type: 'relationship', id }, occasion()),
    );
    expect(cited.every(({ evidence }) => !evidence?.row)).toBe(true);
  });
});
