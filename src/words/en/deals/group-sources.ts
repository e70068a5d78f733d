import { type GroupSource, SOURCES_READ } from '../../../domain/groups/sources';
import { quoted } from '../grammar/grammar';
import { formatEdtf } from './dates';

/** Where a table of members is from: “Member States”, African Union, https://…, read in November 2026. */
export const sourceOfTable = ({ title, publisher, address, licence }: GroupSource): string =>
  `Source: ${quoted(title)}, ${publisher}, ${address},${licence === undefined ? '' : ` ${licence},`} read ${formatEdtf(SOURCES_READ)}.`;
