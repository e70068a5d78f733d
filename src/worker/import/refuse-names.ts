/** Refuses files that name so many things that no list or picture of them is of use, and that hold the page up. */
import type { Refusal } from '../read/reading';

/** What a file may name, and how many of it. SIPRI's register names some 300 parties and 5,000 systems. */
const LIMITS = [
  { of: 'parties', most: 5_000 },
  { of: 'systems', most: 20_000 },
] as const;

/** How many of each a file has named so far. */
type Counts = Readonly<Record<(typeof LIMITS)[number]['of'], number>>;

/** Why a file is refused that has named so many things, however many more it names; or null. */
export function refuseTooManyNames(counts: Counts, name: string): Refusal | null {
  const beyond = LIMITS.find(({ of, most }) => counts[of] > most);
  if (!beyond) return null;
  const { of, most } = beyond;
  return { why: { code: 'too-many-names', of, most }, where: { name } };
}
