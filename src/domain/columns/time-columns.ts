/** When each relationship was ordered, delivered and active, in typed columns. */
import type { Times } from '../model/year-meanings';
import { startsOf } from './facet-column';

/** The times of every relationship; nought stands for what no source tells. */
export interface TimeColumns {
  /** The first and the last day on which each may have been ordered, as `20061223`. */
  readonly orderFirst: Int32Array;
  readonly orderLast: Int32Array;
  /** The years of delivery of relationship `i` are those from `deliveredStarts[i]` to `deliveredStarts[i + 1] - 1`. */
  readonly deliveredStarts: Uint32Array;
  readonly delivered: Int16Array;
  readonly activeFirst: Int16Array;
  readonly activeLast: Int16Array;
  /** The meanings in which a date leaves the year open, in the bits of MEANING_BIT. */
  readonly unsure: Uint8Array;
}

/** The columns of the times of relationships. */
export function timeColumnsOf(times: readonly Times[]): TimeColumns {
  return {
    orderFirst: Int32Array.from(times, ({ order }) => order?.first ?? 0),
    orderLast: Int32Array.from(times, ({ order }) => order?.last ?? 0),
    deliveredStarts: startsOf(times.map(({ delivered }) => delivered.length)),
    delivered: Int16Array.from(times.flatMap(({ delivered }) => [...delivered])),
    activeFirst: Int16Array.from(times, ({ active }) => active?.first ?? 0),
    activeLast: Int16Array.from(times, ({ active }) => active?.last ?? 0),
    unsure: Uint8Array.from(times, ({ unsure }) => unsure),
  };
}

/** The times of one relationship. */
export function timesAt(columns: TimeColumns, row: number): Times {
  const { orderFirst, orderLast, deliveredStarts, delivered, activeFirst, activeLast, unsure } = columns;
  const [order, active] = [orderFirst[row] ?? 0, activeFirst[row] ?? 0];
  return {
    order: order === 0 ? null : { first: order, last: orderLast[row] ?? order },
    delivered: [...delivered.subarray(deliveredStarts[row], deliveredStarts[row + 1])],
    active: active === 0 ? null : { first: active, last: activeLast[row] ?? active },
    unsure: unsure[row] ?? 0,
  };
}
