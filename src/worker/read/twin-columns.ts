/** What the second of two columns of a register says that have one name: only the first is read. */
import { createComparison } from '../../data/register/mapping/equal-columns';
import type { ReportNote } from '../../data/register/rows/report-note';
import type { FoundTable } from './found-table';

/** Compares such columns, row by row. */
export interface TwinCounter {
  look(line: number, cells: readonly string[]): void;
  notes(): ReportNote[];
}

/** A counter at the beginning of a table. */
export function createTwinCounter({ order, headerLine }: FoundTable): TwinCounter {
  const twins = (order?.twins ?? []).map((twin) => ({ ...twin, comparison: createComparison() }));
  return {
    look(line, cells) {
      for (const { used, other, comparison } of twins) comparison.look(line, cells[used], cells[other]);
    },
    notes: () =>
      twins.map(({ name, comparison }) => {
        const difference = comparison.difference();
        return {
          line: difference?.first.line ?? headerLine ?? 1,
          column: name,
          what: difference ? 'doubtful' : 'skipped',
          reason: difference ? { code: 'twin', difference } : { code: 'equal-twin' },
        };
      }),
  };
}
