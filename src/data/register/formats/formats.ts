/** The list of registers that are known by their columns, and the one place that asks what the rows of a file are. */
import type { RegisterFormat } from '../deal-facts';
import type { RowFormat } from '../row-format';
import { DELIVERIES } from './deliveries';
import type { FormatKind, RegisterKind } from './format-kind';
import { ownTable } from './own-table';
import { TRANSFERS } from './transfers';

const REGISTER: Readonly<Record<RegisterFormat, RegisterKind>> = {
  transfers: TRANSFERS,
  deliveries: DELIVERIES,
};

/** Every register, in the order in which a header is held against them. */
export const REGISTERS: readonly RegisterKind[] = Object.values(REGISTER);

/** The register with this id. */
export const registerOf = (format: RegisterFormat): RegisterKind => REGISTER[format];

/** What there is to know of rows of this format. */
export function kindOf(format: RowFormat): FormatKind {
  return typeof format === 'string' ? registerOf(format) : ownTable(format);
}
