/** Today, `YYYY-MM-DD`, where the reader is. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
