/** Numbers as they are read. */
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number with thousands separated: 1,800. */
export function formatNumber(value: number): string {
  return WHOLE.format(value);
}
