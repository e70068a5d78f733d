/** What a person's own table was taken for, with what they gave that it leaves out. */

import { takenByApp, type WhyTaken } from '../../mapping/taken-by-app';
import { saysStatus, unreadStatus } from '../../mapping/unsaid-status';
import type { TableFormat } from '../../rows/row-format';
import {
  columnOf,
  fixedValue,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../../rows/table-mapping';
import { isByReporter } from './row-ends';

/** A table whose columns a person has explained. */
export interface OwnTable {
  readonly code: 'table';
  /** What holds for every row because they gave it, or because the app took it, for a reason, and they left it so. */
  readonly given: readonly {
    readonly field: TableField;
    readonly value: string;
    readonly taken?: WhyTaken;
  }[];
  readonly namesNoWeapons: boolean;
  /** What stands in for the names of weapons, where it has none. */
  readonly standsIn?: readonly ('category' | 'description')[];
  readonly givesNoYears: boolean;
  /** Whether nothing in it says how far its deals have come: they are taken for orders. */
  readonly saysNoStatus?: true;
  /** The column for it that was left aside by whoever said that its deals are to be taken for orders, or are of another status. */
  readonly unreadStatus?: string;
  /** Whether it is told by who reports, with the direction of each row. */
  readonly isByReporter?: true;
}

/** A description goes before a category. */
const standInsOf = (mapping: TableMapping) =>
  (['description', 'category'] as const).filter((field) => mapping[field] !== undefined);

/** What is said of a table that was read so. */
export function ownTableOf(format: TableFormat): OwnTable {
  const { mapping } = format;
  const taken = takenByApp(format);
  const unread = columnOf(mapping, 'status') >= 0 ? null : unreadStatus(format);
  return {
    code: 'table',
    given: TABLE_FIELDS.flatMap((field) => {
      const [value, why] = [fixedValue(mapping, field), taken[field]];
      return value === null ? [] : [{ field, value, ...(why && { taken: why }) }];
    }),
    namesNoWeapons: mapping.system === 'nothing',
    ...(mapping.system === 'nothing' && { standsIn: standInsOf(mapping) }),
    givesNoYears: mapping.ordered === 'nothing',
    ...(unread !== null && { unreadStatus: unread }),
    ...(unread === null && !saysStatus(format) && { saysNoStatus: true }),
    ...(isByReporter(mapping) && { isByReporter: true }),
  };
}
