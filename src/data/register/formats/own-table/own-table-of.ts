/** What a person's own table was taken for, with what they gave that it leaves out. */

import { fixedValue, TABLE_FIELDS, type TableField, type TableMapping } from '../../rows/table-mapping';
import { isByReporter } from './row-ends';

/** A table whose columns a person has explained. */
export interface OwnTable {
  readonly code: 'table';
  /** What holds for every row because they gave it. */
  readonly given: readonly { readonly field: TableField; readonly value: string }[];
  readonly namesNoWeapons: boolean;
  /** What stands in for the names of weapons, where it has none. */
  readonly standsIn?: readonly ('category' | 'description')[];
  readonly givesNoYears: boolean;
  /** Whether it is told by who reports, with the direction of each row. */
  readonly isByReporter?: true;
}

/** A description goes before a category. */
const standInsOf = (mapping: TableMapping) =>
  (['description', 'category'] as const).filter((field) => mapping[field] !== undefined);

/** What is said of a table that was read so. */
export function ownTableOf(mapping: TableMapping): OwnTable {
  return {
    code: 'table',
    given: TABLE_FIELDS.flatMap((field) => {
      const value = fixedValue(mapping, field);
      return value === null ? [] : [{ field, value }];
    }),
    namesNoWeapons: mapping.system === 'nothing',
    ...(mapping.system === 'nothing' && { standsIn: standInsOf(mapping) }),
    givesNoYears: mapping.ordered === 'nothing',
    ...(isByReporter(mapping) && { isByReporter: true }),
  };
}
