import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import type { EdtfDate } from '../../domain/dates/edtf';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import { importFile } from '../../worker/import/import-file';
import { exportedView } from '../fixtures/exported-view';
import type { ExportedView } from '../view/exported-view';
import { dataPackageOf } from './data-package';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly unit?: string;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

function filesOf(view: ExportedView) {
  const files = unzipSync(dataPackageOf(view));
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const descriptor = JSON.parse(textOf('datapackage.json'));
  const resources: readonly Resource[] = descriptor.resources;
  return { names: Object.keys(files), files, textOf, descriptor, resources };
}

const small = exportedView();

describe('a Data Package', () => {
  it('holds every table, what describes them, and a page to read', () => {
    expect(filesOf(small).names).toEqual([
      ...[
        'datapackage.json',
        'README.md',
        'relationships.csv',
        'claims.csv',
        'deliveries.csv',
        'sources.csv',
      ],
      ...['nodes.csv', 'edges.csv'],
    ]);
  });

  it('is not read as a table of a person’s own, and leads to what comes in again', async () => {
    const file = new File([dataPackageOf(small)], 'armsgraph-all.zip');
    const request = { file, today: '2026-11-30' as EdtfDate, mapping: null };
    const outcome = await importFile(request, () => undefined);
    expect(outcome).toMatchObject({ type: 'refused', refusal: { why: { code: 'own-package' } } });
  });

  it('says of which view and which data it is, whom to credit, and what must be said', () => {
    const { descriptor } = filesOf(small);
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'armsgraph-all',
      title: small.about.sentence,
      description: 'TIV is a measure of volume and no money.',
      version: '1.0.0',
      created: '2027-05-02T00:00:00Z',
      homepage: small.about.permalink,
      licenses: [{ name: 'CC0-1.0' }],
      contributors: [{ title: 'Armsgraph' }],
      datasets: [{ id: 'small', title: 'A small dataset', version: '1.0.0', sha256: 'ab'.repeat(32) }],
      sources: [
        { title: 'Northland delivers', path: 'https://wire.example/northland-delivers' },
        { title: 'Register of deals', path: 'https://deals.example/register' },
      ],
    });
  });

  it('tells the terms where they have no name, and none where nobody told any', () => {
    const { descriptor } = filesOf(exportedView(caseFile()));
    expect(descriptor.licenses).toEqual([
      { path: 'README.md', title: expect.stringMatching(/^Facts are free to use/) },
    ]);
    const { descriptor: untold } = filesOf(exportedView({ ...smallDataset(), licence: '' }));
    expect(untold).not.toHaveProperty('licenses');
  });

  it.each(['relationships', 'claims', 'deliveries', 'sources', 'nodes', 'edges'])(
    'describes every column of %s, in its order',
    (name) => {
      const { resources, files, textOf } = filesOf(small);
      const resource = resources.find((one) => one.name === name);
      const text = textOf(`${name}.csv`);
      expect(text.startsWith('\uFEFF')).toBe(false);
      expect(resource?.bytes).toBe(files[`${name}.csv`]?.length);
      expect(resource?.schema.fields.map((field) => field.name)).toEqual(Papa.parse<string[]>(text).data[0]);
      for (const { description } of resource?.schema.fields ?? []) expect(description).toMatch(/\.$/);
    },
  );

  it('refers to columns that there are, and to rows that there are', () => {
    const { resources, textOf } = filesOf(exportedView(caseFile()));
    const column = (table: string, name = '') =>
      Papa.parse<Record<string, string>>(textOf(`${table}.csv`), {
        header: true,
        skipEmptyLines: true,
      }).data.map((row) => row[name]);
    const keys = resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map((key) => ({ name, ...key })),
    );
    expect(keys).toHaveLength(8);
    for (const { name, fields, reference } of keys) {
      const there = new Set(column(reference.resource, reference.fields[0]));
      expect(there.has(undefined)).toBe(false);
      expect(column(name, fields[0]).filter((value) => !there.has(value))).toEqual([]);
    }
  });

  it('names the unit of every volume', () => {
    const fields = filesOf(small).resources.flatMap(({ schema }) => schema.fields);
    const volumes = fields.filter(({ name }) => name.startsWith('tiv_'));
    expect(volumes.map(({ unit }) => unit)).toEqual(volumes.map(() => 'millions of SIPRI TIV'));
    expect(volumes).not.toEqual([]);
  });

  it('tells those who read the same, and what each column means', () => {
    const readme = filesOf({ ...small, caveats: ['TIV is no money.', '<b>Mind</b> this.'] }).textOf(
      'README.md',
    );
    for (const line of [
      `${small.about.sentence}\n`,
      `<${small.about.permalink}>`,
      'Taken on 2 May 2027.',
      '- TIV is no money.\n- \\<b>Mind\\</b> this.',
      `- A small dataset: small, version 1.0.0, SHA-256 ${'ab'.repeat(32)}\n- Credit: Armsgraph`,
      'Of “A small dataset”: CC0-1.0',
      '| as_of | string | Since when, or at which time, it has this status (EDTF). |',
    ]) {
      expect(readme).toContain(line);
    }
  });

  it('says how many rows of a file are in no table, and that files keep their terms', () => {
    const [first] = small.about.members;
    const about = { ...small.about, members: [first, { ...first, title: 'mine.csv', skipped: 2 }] as const };
    const readme = filesOf({ ...small, about }).textOf('README.md');
    expect(readme).toContain('2 rows of this file could not be read, and are in no table.');
    expect(readme).toContain('keep the terms of whoever made them');
  });
});

describe('the bytes of a Data Package', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('are the same for the same view, in every time zone', () => {
    const written = ['UTC', 'Pacific/Auckland', 'America/Sao_Paulo', 'Asia/Kathmandu'].map((place) => {
      process.env['TZ'] = place;
      return Buffer.from(dataPackageOf(small)).toString('base64');
    });
    expect(new Set(written).size).toBe(1);
  });
});
