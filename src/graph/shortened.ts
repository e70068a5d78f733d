const ELLIPSIS_AFTER = 26;

/** A text cut to a number of letters. */
export function shortened(text: string, most = ELLIPSIS_AFTER): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
