import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { datasetFrom } from '../../domain/evidence/build-dataset';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { partOf, registerCsv } from '../../worker/fixtures/made-parts';
import { inertText } from '../csv';
import { exportedView } from '../fixtures/exported-view';
import { HOSTILE_PIECES } from '../fixtures/hostile-pieces';
import type { ExportedView } from '../view/exported-view';
import type { ViewExport } from '../view/view-export';
import { CLAIMS_CSV } from './claims';
import { EDGES_CSV } from './edges';
import { NODES_CSV } from './nodes';
import { RELATIONSHIPS_CSV } from './relationships';

type Record = Readonly<{ [name: string]: string }>;

const csvOf = ({ write }: ViewExport, view: ExportedView) => String(write(view)).replace(/^\uFEFF/, '');

/** The rows of a table, as another program reads them. */
function rowsOf(row: ViewExport, view: ExportedView): Record[] {
  const { data, errors } = Papa.parse<Record>(csvOf(row, view), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** The row in which a column has a value. */
function rowWith(row: ViewExport, view: ExportedView, value: string, column = 'id'): Record {
  const found = rowsOf(row, view).find((cells) => cells[column] === value);
  if (!found) throw new Error(`No row has ${value}.`);
  return found;
}

const small = exportedView();
const ALL = [RELATIONSHIPS_CSV, CLAIMS_CSV, NODES_CSV, EDGES_CSV];

/** A view of a register with one deal. */
async function registerView(): Promise<ExportedView> {
  const file = registerCsv({
    ordered: '12',
    orderedFlag: '?',
    tivDelivered: '30',
    comments: 'Financed by USA',
  });
  const { dataset, index } = openPart(await partOf(file));
  return exportedView(dataset, undefined, { index });
}

describe.each(ALL)('the table that ends in $extension', (row) => {
  it('says in every row of which view it is, and of which datasets', () => {
    const rows = rowsOf(row, small);
    expect(rows).not.toEqual([]);
    for (const cells of rows) {
      expect(cells).toMatchObject({
        ...{ dataset: 'small', dataset_version: '1.0.0', dataset_sha256: 'ab'.repeat(32) },
        ...{ credit: 'Armsgraph', view: small.about.sentence, permalink: small.about.permalink },
        ...{ retrieved: '2027-05-02', caveats: 'TIV is a measure of volume and no money.' },
      });
    }
  });

  it('holds what is visible and no more', () => {
    const one = exportedView(small.dataset, Uint32Array.of(1));
    const rows = rowsOf(row, one);
    const said = JSON.stringify(rows);
    expect(said).toContain('XWE');
    expect(said).not.toContain('sting-2');
    expect(rows).toHaveLength(row === RELATIONSHIPS_CSV || row === EDGES_CSV ? 1 : 2);
  });

  it('has no two columns of one name, and a cell for each in every row', () => {
    const [header = [], ...rows] = Papa.parse<string[]>(csvOf(row, small), { skipEmptyLines: true }).data;
    expect(header).toEqual([...new Set(header)]);
    for (const cells of rows) expect(cells).toHaveLength(header.length);
  });
});

describe('the relationships', () => {
  it('begin with a byte order mark, by which spreadsheets know them for UTF-8', () => {
    expect(String(RELATIONSHIPS_CSV.write(small)).startsWith('\uFEFFid,headline,kind,from_id,')).toBe(true);
  });

  it('stand in the order of the view', () => {
    const view = exportedView(small.dataset, Uint32Array.of(3, 0));
    expect(rowsOf(RELATIONSHIPS_CSV, view).map(({ id }) => id)).toEqual([
      'northarms-exports-for-xno',
      'xno-xea-lance-m',
    ]);
  });

  it('tell who, what, how far and how sure, with numbers as numbers and dates as EDTF', () => {
    expect(rowWith(RELATIONSHIPS_CSV, small, 'xno-xwe-lance-m')).toMatchObject({
      ...{ kind: 'supplies', from_id: 'XNO', from_name: 'Northland', from_code: 'XNO' },
      ...{ to_id: 'XWE', to_name: 'Westland', to_code: 'XWE' },
      ...{ system_id: 'lance-m', system_name: 'Lance-M', category: 'air-defence' },
      ...{ via_ids: 'northarms', via_names: 'Northarms', about: '', scope: '' },
      ...{ status: 'negotiating', as_of: '2007-01', disputed: 'TRUE', evidence: 'single-source' },
      ...{ quantity_min: '10', quantity_max: '12', quantity_unit: 'systems', quantity_estimate: 'TRUE' },
      ...{ years: '2007', first_year: '2007', last_year: '2007' },
      ...{ source_ids: 'wire-report', sources: 'Northland delivers' },
      ...{ claims_supporting: '1', claims_contradicting: '1', claims_context: '0', counted_once: 'TRUE' },
    });
  });

  it('say of each relationship on which side of a comparison it is, where two filters are compared', () => {
    const sides = (['a', 'b', 'both'] as const).slice(0, 3);
    const compared = exportedView(small.dataset, Uint32Array.of(0, 1, 2), { sides });
    const told = (view: ExportedView) => rowsOf(RELATIONSHIPS_CSV, view).map((row) => row['compared']);
    expect(told(compared)).toEqual(['A', 'B', 'A and B']);
    expect(new Set(told(small))).toEqual(new Set(['']));
  });

  it('give amounts of money, and the sources of all claims', () => {
    expect(rowWith(RELATIONSHIPS_CSV, small, 'xno-xea-lance-m')).toMatchObject({
      ...{ value_min: '700000000', value_max: '1400000000', value_currency: 'USD', value_scope: 'package' },
      ...{ items_delivered: '29', tiv_delivered_millions: '', delivered_lacks: 'tiv' },
      ...{ sources: 'Northland delivers; Register of deals', years: '2005; 2006' },
    });
  });

  it('give what has come in money beside what was agreed', async () => {
    const header = 'Seller,Buyer,What,Year,Value agreed (EUR),Value delivered (EUR)';
    const text = `${header}\nNorthland,Eastland,Lance-M,2005,100,40\n`;
    const money = { value: 4, valueDelivered: 5, currency: 'nothing' } as const;
    const mapping = { from: 0, to: 1, system: 2, ordered: 3, ...money };
    const { dataset, index } = openPart(await partOf(text, mapping));
    const [row] = rowsOf(RELATIONSHIPS_CSV, exportedView(dataset, undefined, { index }));
    expect(row).toMatchObject({
      ...{ value_min: '100', value_scope: 'package' },
      ...{ value_delivered_min: '40', value_delivered_max: '40', value_delivered_currency: 'EUR' },
    });
  });

  it('tell of an objection what it is about, and over which system', () => {
    expect(rowWith(RELATIONSHIPS_CSV, small, 'xso-objects-to-xno-lance-m')).toMatchObject({
      ...{ about: 'xno-xwe-lance-m', system_id: 'lance-m', quantity_min: '', value_currency: '' },
    });
  });

  it('tell of a register what it measures', async () => {
    const [row] = rowsOf(RELATIONSHIPS_CSV, await registerView());
    expect(row).toMatchObject({
      ...{ condition: 'new', remarks: 'financed', tiv_delivered_millions: '30', items_delivered: '12' },
      ...{ estimated: 'TRUE', delivered_lacks: '', delivered_guessed: '', years: '2005; 2006; 2007' },
    });
  });
});

describe('the claims', () => {
  it('give the words of a quotation letter for letter, with a page that opens at them', () => {
    expect(rowWith(CLAIMS_CSV, small, 'delivery')).toMatchObject({
      ...{ relationship_id: 'xno-xea-lance-m', stance: 'supports', status_said: 'delivered 2006-12~' },
      ...{ quantity_min: '29', quantity_max: '29', quantity_estimate: 'FALSE', citation_type: 'quotation' },
      ...{ speaker: 'the trade minister', speaker_role: 'Northland’s trade ministry', speaker_party: 'XNO' },
      ...{ excerpt: 'completed delivery of 29 Lance-M systems to Eastland', paraphrase: '' },
      ...{ source_id: 'wire-report', source_author: 'A. Reporter', source_date: '2007-02-01~' },
      address: expect.stringMatching(
        /^https:\/\/wire\.example\/northland-delivers#:~:text=completed%20delivery/,
      ),
    });
  });

  it('never give our own words as those of a source', () => {
    expect(rowWith(CLAIMS_CSV, small, 'sanctions')).toMatchObject({
      ...{
        citation_type: 'paraphrase',
        excerpt: '',
        paraphrase: 'Southland’s sanctions on Northarms apply.',
      },
    });
  });

  it('give the cells of a row of a register by its own names, and where it stands in a file', async () => {
    const view = await registerView();
    const row = rowsOf(CLAIMS_CSV, view).find(({ citation_type }) => citation_type === 'register-row');
    expect(row).toMatchObject({
      file: 'made.csv',
      line: '3',
      file_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.parse(row?.['register_cells'] ?? '')).toMatchObject({
      Supplier: 'Northland',
      'Number ordered': '12 (uncertain)',
    });
  });

  it('lose none of several numbers', () => {
    const file = smallDatasetFile();
    const claims = file.data.claims.map((claim) =>
      claim.id === 'delivery' ? { ...claim, says: [...claim.says, ...claim.says.slice(1)] } : claim,
    );
    const view = exportedView(datasetFrom({ ...file.data, claims }));
    expect(JSON.parse(rowWith(CLAIMS_CSV, view, 'delivery')['other_values'] ?? '')).toEqual([
      { min: 29, max: 29, unit: 'systems', estimate: false },
    ]);
  });
});

describe('the tables for Gephi', () => {
  it('begin with the columns that its import knows, and with no mark before them', () => {
    expect(csvOf(NODES_CSV, small)).toBe(NODES_CSV.write(small));
    expect(csvOf(NODES_CSV, small)).toMatch(/^Id,Label,/);
    expect(csvOf(EDGES_CSV, small)).toBe(EDGES_CSV.write(small));
    expect(csvOf(EDGES_CSV, small)).toMatch(/^Source,Target,Type,Id,Label,Kind,Weight,Timeset,/);
  });

  it('name every end of an edge as a node', () => {
    const nodes = rowsOf(NODES_CSV, small).map(({ Id }) => Id);
    expect(nodes).toEqual([...new Set(nodes)]);
    const ends = rowsOf(EDGES_CSV, small).flatMap(({ Source, Target }) => [Source, Target]);
    expect(new Set(nodes)).toEqual(new Set(ends));
  });

  it('write numbers with a fraction, which Gephi would lose where the first rows have none', () => {
    expect(rowWith(EDGES_CSV, small, 'xno-xwe-lance-m', 'Id')).toMatchObject({
      ...{ Source: 'XNO', Target: 'XWE', Type: 'Directed', Label: 'Lance-M', Kind: 'supplies', Weight: '1' },
      ...{ quantity_min: '10.0', quantity_max: '12.0', Timeset: '<[2007, 2007]>' },
    });
  });
});

describe('texts of others', () => {
  const hostileText = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 6,
    })
    .map((pieces) => pieces.join(''));

  it('come back from every table as they are, or with what is unsafe in them named', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (name, title, words) => {
        const { data } = smallDatasetFile();
        const dataset = datasetFrom({
          ...data,
          parties: data.parties.map((party) => ({ ...party, name })),
          sources: data.sources.map((source) => ({ ...source, title })),
          claims: data.claims.map((claim) => ({
            ...claim,
            attribution: { ...claim.attribution, speaker: words },
          })),
        });
        const view = exportedView(dataset, Uint32Array.of(0), { caveats: [words] });
        const [row] = rowsOf(RELATIONSHIPS_CSV, view);
        expect(row).toMatchObject({ from_name: inertText(name), caveats: inertText(words) });
        expect(rowsOf(CLAIMS_CSV, view)[0]).toMatchObject({
          source_title: inertText(title),
          speaker: inertText(words),
        });
        expect(rowsOf(NODES_CSV, view)[0]).toMatchObject({ Id: 'XNO', Label: inertText(name) });
      }),
      { numRuns: 200 },
    );
  });
});
