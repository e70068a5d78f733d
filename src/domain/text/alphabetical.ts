/** The order of texts: A to Z, with capitals and accents as if they were not there, and 9 before 10. */
const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Compares two texts, for sorting from A to Z. */
export const alphabetical: (a: string, b: string) => number = COLLATOR.compare;
