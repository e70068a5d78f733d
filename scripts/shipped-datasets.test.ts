import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../src/data/check';
import { formatFault } from '../src/words/files/said-fault';
import { shippedDatasets } from './shipped-datasets';

const FOLDER = new URL('../public/datasets/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const contentOf = (name: string) => readFileSync(new URL(name, FOLDER));

describe('every dataset that is shipped', () => {
  it('is there', () => {
    expect(names).toContain('russia-venezuela-iran.json');
  });

  it.each(names)('passes the check, which the app does not repeat, under its own id: %s', (name) => {
    const check = checkDataset(JSON.parse(contentOf(name).toString('utf8')));
    expect(check.ok ? [] : check.faults.map((fault) => formatFault(fault))).toEqual([]);
    expect(check.ok && check.statement.id).toBe(name.replace('.json', ''));
  });

  it('is known to the app by its SHA-256', () => {
    const { resolveId, load } = shippedDatasets();
    const call = (hook: unknown, id: string) => (hook as (id: string) => string | null)(id);
    const module = call(load, call(resolveId, 'virtual:shipped-datasets') ?? '') ?? '';
    for (const name of names) {
      expect(module).toContain(createHash('sha256').update(contentOf(name)).digest('hex'));
    }
    expect(module.match(/[0-9a-f]{64}/g)).toHaveLength(names.length);
    expect([call(resolveId, 'virtual:other'), call(load, 'virtual:other')]).toEqual([null, null]);
  });
});
