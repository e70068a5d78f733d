/**
 * Registers of any size that are shaped as real ones are (`register-shape.ts`), and name nobody: the parties and the
 * systems have numbers for names. The same size and seed always give the same register.
 *
 * The parties, the pairs and the systems are as many at every size: what grows is how many deals each of them has.
 */
import type { Condition } from '../src/domain/model/deal';
import type { Kind } from '../src/domain/model/relationship';
import type { Status } from '../src/domain/model/status';
import type { Category } from '../src/domain/model/system';
import { type MadePairs, madePairs } from './made-pairs';
import { type MadeSystems, madeSystems } from './made-systems';
import { type Chance, chanceFrom, pickBy } from './random';
import {
  CANCELLED,
  CONDITION_SHARE,
  COUNT,
  DELIVERY_YEARS,
  FIRST_YEAR,
  KIND_SHARE,
  LAST_YEAR,
  ORDERED_IN_SPAN,
  PARTLY,
  REMARKED,
  YEARS_BETWEEN,
  YEARS_IN_SPAN,
  YEARS_TO_DELIVERY,
} from './register-shape';

/** A register in columns: `xCodes[i]` is what deal `i` has of x, an index into the list of the x. */
export interface MadeRegister {
  readonly size: number;
  readonly parties: readonly string[];
  readonly systems: readonly string[];
  readonly categories: readonly Category[];
  readonly statuses: readonly Status[];
  readonly kinds: readonly Kind[];
  readonly conditions: readonly Condition[];
  readonly fromCodes: Uint16Array;
  readonly toCodes: Uint16Array;
  readonly systemCodes: Uint16Array;
  readonly categoryCodes: Uint8Array;
  readonly statusCodes: Uint8Array;
  readonly kindCodes: Uint8Array;
  readonly conditionCodes: Uint8Array;
  /** 1 where the deal has a comment. */
  readonly remarked: Uint8Array;
  readonly orderYears: Int16Array;
  /** The years of order and delivery of deal `i`, each once and in order: `years[yearStarts[i]]` up to `yearStarts[i + 1]`. */
  readonly yearStarts: Uint32Array;
  readonly years: Int16Array;
}

const STATUSES = [
  'ordered',
  'partly-delivered',
  'delivered',
  'cancelled',
] as const satisfies readonly Status[];

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${word} ${i + 1}`);
}

/** A list of values, and a pick of their indexes by their shares. */
function choiceOf<T extends string>(shares: Readonly<Partial<Record<T, number>>>, chance: Chance) {
  const weights: readonly number[] = Object.values(shares);
  return { values: Object.keys(shares) as T[], pick: pickBy(weights, chance) };
}

function statusCode(delivered: boolean, chance: Chance): number {
  const draw = chance();
  if (delivered) return STATUSES.indexOf(draw < PARTLY ? 'partly-delivered' : 'delivered');
  return STATUSES.indexOf(draw < CANCELLED ? 'cancelled' : 'ordered');
}

/** Draws the year of an order and the years of its deliveries, which end where the register does. */
function yearsDrawer(chance: Chance): () => { ordered: number; delivered: number[] } {
  const span = pickBy(ORDERED_IN_SPAN, chance);
  const howMany = pickBy(DELIVERY_YEARS, chance);
  const wait = pickBy(YEARS_TO_DELIVERY, chance);
  const gap = pickBy(YEARS_BETWEEN, chance);
  return () => {
    const ordered = FIRST_YEAR + span() * YEARS_IN_SPAN + Math.floor(chance() * YEARS_IN_SPAN);
    const count = howMany();
    const delivered: number[] = [];
    for (let year = ordered + wait(); delivered.length < count && year <= LAST_YEAR; year += 1 + gap()) {
      delivered.push(year);
    }
    return { ordered, delivered };
  };
}

/** Draws the pair of each deal: every pair once, and then by how much goes on in it. */
function pairDrawer(pairs: MadePairs, chance: Chance): (deal: number) => number {
  const pick = pickBy(pairs.weights, chance);
  return (deal) => (deal < pairs.weights.length ? deal : pick());
}

function systemDrawer(systems: MadeSystems, chance: Chance): (supplier: number) => number {
  const picks = systems.ofSupplier.map(({ codes, weights }) => ({ codes, pick: pickBy(weights, chance) }));
  return (supplier) => {
    const own = picks[supplier];
    return own?.codes[own.pick()] ?? 0;
  };
}

/** Makes a register of so many deals. */
export function madeRegister(size: number = COUNT.deals, seed = 1): MadeRegister {
  const chance = chanceFrom(seed);
  const pairs = madePairs(chance);
  const systems = madeSystems(pairs, chance);
  const pairOf = pairDrawer(pairs, chance);
  const systemOf = systemDrawer(systems, chance);
  const drawYears = yearsDrawer(chance);
  const kind = choiceOf<Kind>(KIND_SHARE, chance);
  const condition = choiceOf<Condition>(CONDITION_SHARE, chance);
  const columns = {
    fromCodes: new Uint16Array(size),
    toCodes: new Uint16Array(size),
    systemCodes: new Uint16Array(size),
    categoryCodes: new Uint8Array(size),
    statusCodes: new Uint8Array(size),
    kindCodes: new Uint8Array(size).map(kind.pick),
    conditionCodes: new Uint8Array(size).map(condition.pick),
    remarked: new Uint8Array(size).map(() => Number(chance() < REMARKED)),
    orderYears: new Int16Array(size),
    yearStarts: new Uint32Array(size + 1),
  };
  const years: number[] = [];
  for (let deal = 0; deal < size; deal += 1) {
    const pair = pairOf(deal);
    const supplier = pairs.from[pair] ?? 0;
    const system = systemOf(supplier);
    const { ordered, delivered } = drawYears();
    columns.fromCodes[deal] = supplier;
    columns.toCodes[deal] = pairs.to[pair] ?? 0;
    columns.systemCodes[deal] = system;
    columns.categoryCodes[deal] = systems.categoryCodes[system] ?? 0;
    columns.statusCodes[deal] = statusCode(delivered.length > 0, chance);
    columns.orderYears[deal] = ordered;
    years.push(...(delivered[0] === ordered ? delivered : [ordered, ...delivered]));
    columns.yearStarts[deal + 1] = years.length;
  }
  return {
    size,
    parties: numbered('Party', COUNT.parties),
    systems: numbered('System', systems.categoryCodes.length),
    categories: systems.categories,
    statuses: STATUSES,
    kinds: kind.values,
    conditions: condition.values,
    ...columns,
    years: Int16Array.from(years),
  };
}
