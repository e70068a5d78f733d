/** Refuses files that name so many things that no list or picture of them is of use, and that hold the page up. */
import type { PartData } from '../../data/register/part-data';
import { formatNumber } from '../../domain/quantity';
import type { Refusal } from '../read/reading';

/** What a file may name, and how many of it. SIPRI's register names some 300 parties and 5,000 systems. */
const LIMITS = [
  { of: 'parties', most: 5_000, columns: 'exporters and importers' },
  { of: 'systems', most: 20_000, columns: 'weapon systems' },
] as const;

/** Why a file with too many names is refused, or null. */
export function refuseTooManyNames(data: Pick<PartData, 'parties' | 'systems' | 'report'>): Refusal | null {
  const beyond = LIMITS.find(({ of, most }) => data[of].length > most);
  if (!beyond) return null;
  const { of, most, columns } = beyond;
  return {
    what: `It names ${formatNumber(data[of].length)} ${of}, and ${formatNumber(most)} are the most`,
    where: data.report.name,
    todo: `Check that the columns of ${columns} are what they were taken for, or split the file.`,
  };
}
