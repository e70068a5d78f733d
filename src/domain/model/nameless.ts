/** Those whom a register cannot name: each stands for nobody knows how many, and is no party to be ranked, no partner, and no link between others. */
export const NAMELESS: ReadonlySet<string> = new Set([
  'unknown-party',
  'unknown-supplier',
  'unknown-recipient',
  'unknown-rebel-group',
]);

/** Whether this is one of those. */
export const isNameless = (party: string): boolean => NAMELESS.has(party);
