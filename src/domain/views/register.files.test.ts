/**
 * What the page says of SIPRI's own register, held against sums that are taken from its lines by nothing but this file, where a
 * copy is at hand: none of its rows is part of this project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { partOf } from '../../worker/fixtures/made-parts';
import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import type { PartyId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { rankingOf } from '../ranking/ranking';
import { countedIn } from '../sums/counting';
import { firmDealsAt } from '../sums/firm-deals';
import { directionsOf } from './between';
import { caveatsOf } from './caveats';
import { digestOf, type Lead, leadsOf } from './digest';
import { supplierRank } from './supplier-rank';

const REGISTER = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

/** A line of the file, as it says it. */
interface Deal {
  readonly from: string;
  readonly to: string;
  readonly isFirm: boolean;
  readonly tiv: number;
  /** The year of the order and those of deliveries, each once. */
  readonly years: ReadonlySet<number>;
}

/** The cells of each line, by a walk through its letters. */
function linesOf(text: string): string[][] {
  const lines: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  const end = () => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') {
      if (isQuoted && text[at + 1] === '"') cell += text[++at];
      else isQuoted = !isQuoted;
    } else if (letter === ',' && !isQuoted) end();
    else if (letter === '\n' && !isQuoted) {
      end();
      lines.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  end();
  return lines;
}

/** The deals. A line that is too short goes on in the next. */
function dealsIn(text: string): Deal[] {
  const lines = linesOf(text);
  const first = lines.findIndex((cells) => cells.includes('Supplier'));
  const header = lines[first] ?? [];
  const whole: string[][] = [];
  for (const cells of lines.slice(first + 1)) {
    const last = whole.at(-1);
    if (last && last.length < header.length) {
      const [begin = '', ...rest] = cells;
      last.push(`${last.pop() ?? ''} ${begin}`, ...rest);
    } else if (cells.length > 1) whole.push([...cells]);
  }
  return whole.map((cells) => {
    const of = (name: string) => cells[header.indexOf(name)]?.trim() ?? '';
    const years = `${of('Year of order')} ${of('Year(s) of delivery')}`.match(/\d{4}/g) ?? [];
    const isChosenOnly =
      /selected\b.*\bnot\b.*\b(?:ord|signed)/i.test(of('Comments')) &&
      Number(of('Number delivered') || 0) === 0;
    return {
      ...{ from: of('Supplier'), to: of('Recipient'), isFirm: !isChosenOnly },
      tiv: Number(of('SIPRI TIV of delivered weapons') || 0),
      years: new Set(years.map(Number)),
    };
  });
}

/** A name without the marks on its letters, which the file leaves out of Türkiye. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** The sums of some deals by what they have in common, the greatest first. */
function greatest(deals: readonly Deal[], by: (deal: Deal) => string): [string, number][] {
  const sums = new Map<string, number>();
  for (const deal of deals) sums.set(by(deal), (sums.get(by(deal)) ?? 0) + deal.tiv);
  return [...sums].sort((a, b) => b[1] - a[1]);
}

describe.skipIf(!existsSync(REGISTER))(
  'what is said of the whole register (needs the register files)',
  () => {
    let deals: readonly Deal[];
    let firm: readonly Deal[];
    let [dataset, index]: [Dataset, FacetIndex] = [] as never;
    let rows: Uint32Array;
    let idOf: (name: string) => PartyId;
    let leads: ReadonlyMap<string, Lead>;

    beforeAll(async () => {
      const bytes = new Uint8Array(readFileSync(REGISTER));
      deals = dealsIn(new TextDecoder('windows-1252').decode(bytes));
      firm = deals.filter(({ isFirm }) => isFirm);
      ({ dataset, index } = openPart(await partOf(bytes)));
      rows = everyRow(dataset.relationships);
      const ids = new Map(
        [...dataset.parties.values()].flatMap(({ id, name, aliases }) =>
          [name, ...aliases.map((alias) => alias.name)].map((one) => [plain(one), id] as const),
        ),
      );
      idOf = (name) => ids.get(plain(name)) ?? (`nobody knows ${name}` as PartyId);
      leads = new Map(leadsOf(index, rows, digestOf(index, rows)).map((lead) => [lead.code, lead]));
    });

    it('is of as many deals as the file has lines', () => {
      expect(deals).toHaveLength(rows.length);
      expect(firmDealsAt(index, rows)).toHaveLength(firm.length);
    });

    it('is of orders from before its first delivery, of which it says that they are not all', () => {
      const { ordered, delivered } = digestOf(index, rows);
      expect([ordered, delivered]).toEqual([
        { first: 1940, last: 2024 },
        { first: 1950, last: 2024 },
      ]);
      const counted = countedIn(index, { years: { first: 1940, last: 1945 }, dated: 'any' });
      expect(caveatsOf(dataset, counted, rows)).toContainEqual(
        expect.objectContaining({ code: 'before-deliveries', first: 1950 }),
      );
    });

    it('is, of the thirty pairs with most, what went each way, by number and by volume', () => {
      const pairs = greatest(firm, ({ from, to }) => [from, to].sort().join('|')).slice(0, 30);
      expect(
        pairs.filter(([pair]) => firm.some(({ from, to }) => pair === [to, from].join('|'))).length,
      ).toBeGreaterThan(9);
      for (const [pair] of pairs) {
        const [first = '', second = ''] = pair.split('|');
        const told = directionsOf(index, { parties: [idOf(first), idOf(second)] }, rows);
        const expected = [
          [first, second],
          [second, first],
        ].map(([from, to]) => firm.filter((deal) => deal.from === from && deal.to === to));
        for (const [i, own] of expected.entries()) {
          const { sums, byYear } = told[i] as (typeof told)[number];
          const ofFirm = firmDealsAt(index, told[i]?.rows ?? new Uint32Array());
          expect(ofFirm.length, pair).toBe(own.length);
          expect(sums.tiv.sum, pair).toBeCloseTo(sum(own.map(({ tiv }) => tiv)), 4);
          for (const year of [1965, 1985, 2005, 2020])
            expect(byYear.deals.get(year) ?? 0, `${pair} ${year}`).toBe(
              own.filter(({ years }) => years.has(year)).length,
            );
        }
      }
    });

    it('is, of the thirty greatest importers, how concentrated their suppliers are, and what part the first has', () => {
      const { parties } = rankingOf(index, rows);
      for (const [name, volume] of greatest(firm, ({ to }) => to).slice(0, 30)) {
        const party = parties.find((one) => one.party === idOf(name));
        const suppliers = greatest(
          firm.filter(({ to }) => to === name),
          ({ from }) => from,
        ).filter(([from]) => !from.startsWith('unknown'));
        const shares = suppliers.map(([, tiv]) => tiv / volume);
        expect(party?.values['tiv-in'], name).toBeCloseTo(volume, 4);
        expect(party?.values.concentration, name).toBeCloseTo(sum(shares.map((share) => share ** 2)), 8);
        const [most, tiv] = suppliers[0] ?? ['', 0];
        const rank = supplierRank(index, rows, { from: idOf(most), to: idOf(name) });
        expect(rank, name).toMatchObject({ place: 1, measure: 'tiv' });
        expect(rank?.share, name).toBeCloseTo(tiv / volume, 8);
      }
    });

    it('asks who supplied the greatest importer most', () => {
      const [importer = ''] = greatest(firm, ({ to }) => to)[0] ?? [];
      const [supplier = ''] =
        greatest(
          firm.filter(({ to }) => to === importer),
          ({ from }) => from,
        )[0] ?? [];
      expect(leads.get('supplied-most')).toMatchObject({
        party: idOf(importer),
        select: `${idOf(supplier)}..${idOf(importer)}`,
      });
    });

    it('asks of the greatest exporter in which year it had the most firm deals', () => {
      const [exporter = ''] = greatest(firm, ({ from }) => from)[0] ?? [];
      const counts = new Map<number, number>();
      for (const { from, years } of firm)
        if (from === exporter) for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
      const most = Math.max(...counts.values());
      const [year] = [...counts]
        .filter(([, count]) => count === most)
        .map(([one]) => one)
        .sort();
      expect(leads.get('busiest')).toMatchObject({ party: idOf(exporter), year });
    });

    it('asks how those two of the greatest importers are connected that have no dealings and the fewest suppliers in common', () => {
      const noted = greatest(firm, ({ to }) => to)
        .slice(0, 12)
        .map(([name]) => name);
      const suppliersOf = (name: string) =>
        new Set(
          firm.filter(({ from, to }) => to === name && !from.startsWith('unknown')).map(({ from }) => from),
        );
      const suppliers = new Map(noted.map((name) => [name, suppliersOf(name)]));
      const areDirect = (a: string, b: string) =>
        deals.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
      const inCommon = (a: string, b: string) =>
        [...(suppliers.get(a) ?? [])].filter((one) => suppliers.get(b)?.has(one)).length;
      const pairs = noted.flatMap((a, i) => noted.slice(0, i).map((b) => [a, b] as const));
      const shared = pairs
        .filter(([a, b]) => !areDirect(a, b))
        .map(([a, b]) => ({ ids: [idOf(a), idOf(b)].sort(), count: inCommon(a, b) }))
        .filter(({ count }) => count > 0);
      const least = Math.min(...shared.map(({ count }) => count));
      const lead = leads.get('connected');
      const asked = lead?.code === 'connected' ? [...lead.between].sort() : [];
      expect(shared.filter(({ count }) => count === least).map(({ ids }) => ids)).toContainEqual(asked);
    });
  },
);
