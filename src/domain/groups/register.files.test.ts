/**
 * The members of NATO among the exporters of SIPRI's own register, counted from its cells, where a copy is at hand: none of
 * its rows is part of this project.
 */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../worker/fixtures/made-parts';

const REGISTER = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

/** The year in which each exporter that SIPRI names joined, and no more than that: written down from its own list. */
const JOINED: Readonly<Record<string, number>> = {
  ...{
    Belgium: 1949,
    Canada: 1949,
    Denmark: 1949,
    France: 1949,
    Iceland: 1949,
    Italy: 1949,
    Luxembourg: 1949,
  },
  ...{ Netherlands: 1949, Norway: 1949, Portugal: 1949, 'United Kingdom': 1949, 'United States': 1949 },
  ...{ Greece: 1952, Türkiye: 1952, Turkiye: 1952, Germany: 1955, Spain: 1982 },
  ...{ Czechia: 1999, Hungary: 1999, Poland: 1999 },
  ...{
    Bulgaria: 2004,
    Estonia: 2004,
    Latvia: 2004,
    Lithuania: 2004,
    Romania: 2004,
    Slovakia: 2004,
    Slovenia: 2004,
  },
  ...{ Albania: 2009, Croatia: 2009, Montenegro: 2017, 'North Macedonia': 2020, Finland: 2023, Sweden: 2024 },
};

/** Who supplied, and when it was ordered: of a record that a line break splits, these stand in its first half. */
function ordersIn(bytes: Uint8Array) {
  const { data } = Papa.parse<string[]>(new TextDecoder('latin1').decode(bytes));
  const header = data.find((row) => row.includes('Supplier')) ?? [];
  const [supplier, order] = [header.indexOf('Supplier'), header.indexOf('Year of order')];
  return data.flatMap((row) => {
    const year = /^\d{4}/.exec(row[order]?.trim() ?? '');
    return year ? [{ supplier: row[supplier] ?? '', year: Number(year[0]) }] : [];
  });
}

describe.skipIf(!existsSync(REGISTER))('the whole register (needs the register files)', () => {
  it('has as many deals of members as its cells say', async () => {
    const bytes = new Uint8Array(readFileSync(REGISTER));
    const { index, report } = await partOf(bytes);
    const orders = ordersIn(bytes);
    const ofMembers = orders.filter(
      ({ supplier, year }) => year >= (JOINED[supplier] ?? Number.POSITIVE_INFINITY),
    );
    expect(orders).toHaveLength(report.relationships);
    const { values, totals } = index.columns['from-in'];
    expect(totals[values.indexOf('nato')]).toBe(ofMembers.length);
    // Each deal has one order year, so that no date leaves anything open.
    expect(values).not.toContain('undated');
  });
});
