/** A view of a register, opened as the app opens one: made rows, shaped as real ones are. */
import { type MadeRegister, madeRegister } from '../../../bench/made-register';
import { type Chance, chanceFrom } from '../../../bench/random';
import { COUNT } from '../../../bench/register-shape';
import { openPart } from '../../../src/data/register/part/open-part';
import { everyRow } from '../../../src/domain/model/relationships';
import { hasArrived, type Status } from '../../../src/domain/model/status';
import { exportedView } from '../../../src/export/fixtures/exported-view';
import type { ExportedView } from '../../../src/export/view/exported-view';
import { partOf, type RegisterCells, registerCsv } from '../../../src/worker/fixtures/made-parts';

const CONDITION = { new: 'New', 'second-hand': 'Second hand', modernised: 'Second hand but modernized' };

/** What stands behind a code. */
const named = <Value>(values: readonly Value[], codes: ArrayLike<number>, deal: number): Value =>
  values[codes[deal] as number] as Value;

/** Who sold what to whom, and in which years it came. */
function factsOf(register: MadeRegister, deal: number) {
  const { yearStarts, years } = register;
  return {
    supplier: named(register.parties, register.fromCodes, deal),
    recipient: named(register.parties, register.toCodes, deal),
    designation: named(register.systems, register.systemCodes, deal),
    orderYear: String(register.orderYears[deal]),
    condition: CONDITION[named(register.conditions, register.conditionCodes, deal)],
    status: named(register.statuses, register.statusCodes, deal),
    years: [...years.slice(yearStarts[deal], yearStarts[deal + 1])].join('; '),
  };
}

/** Numbers that are drawn: how many were ordered and came, and what volume that is. */
function numbersOf(status: Status, years: string, chance: Chance) {
  const [items, each] = [1 + Math.floor(chance() * 300), Math.round(chance() * 4000) / 100];
  const came = status === 'partly-delivered' ? Math.ceil(items / 2) : items;
  const ordered = {
    ordered: chance() < 0.05 ? '' : String(items),
    orderedFlag: chance() < 0.4 ? '?' : '',
    ...{ tivPerUnit: String(each), tivOrdered: (items * each).toFixed(2) },
  };
  return hasArrived(status)
    ? { ...ordered, delivered: String(came), deliveryYears: years, tivDelivered: (came * each).toFixed(2) }
    : { ...ordered, delivered: '0', deliveryYears: '', tivDelivered: '0' };
}

/** Deals as cells of SIPRI's register: first it has one for each pair; of those that follow, many are of one pair. */
function cellsOf(register: MadeRegister): RegisterCells[] {
  const chance = chanceFrom(11);
  return Array.from({ length: register.size - COUNT.pairs }, (_, i) => {
    const { status, years, ...facts } = factsOf(register, COUNT.pairs + i);
    const comments = status === 'cancelled' ? 'Cancelled' : '';
    return { ...facts, comments, ...numbersOf(status, years, chance) };
  });
}

/** The first of so many deals. */
export async function registerView(shown: number, deals: number): Promise<ExportedView> {
  const cells = cellsOf(madeRegister(COUNT.pairs + deals));
  const { dataset, index } = openPart(await partOf(registerCsv(...cells)));
  return exportedView(dataset, everyRow(dataset.relationships).slice(0, shown), { index });
}
