/** The list of registers that are known by their columns, and the one place that asks what the rows of a file are. */
import type { TableFormat } from '../rows/row-format';
import { DELIVERIES } from './deliveries/deliveries';
import type { FormatKind, RegisterKind } from './format-kind';
import { ownTable } from './own-table/own-table';
import { TRANSFERS } from './transfers/transfers';

const REGISTER = {
  transfers: TRANSFERS,
  deliveries: DELIVERIES,
};

/** The id of a register, which is how reports name it. */
export type RegisterFormat = keyof typeof REGISTER;

/** A register of the list. */
export type Register = RegisterKind<RegisterFormat>;

/** What the rows of a file are, and for a person's own table what its columns mean. */
export type RowFormat = RegisterFormat | TableFormat;

/** Every register, in the order in which a header is held against them. */
export const REGISTERS: readonly Register[] = Object.values(REGISTER);

/** The register with this id. */
export const registerOf = (format: RegisterFormat): Register => REGISTER[format];

/** What there is to know of rows of this format. */
export function kindOf(format: RowFormat): FormatKind<RegisterFormat> {
  return typeof format === 'string' ? registerOf(format) : ownTable(format);
}
