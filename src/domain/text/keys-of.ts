/** The keys of a table of our own making, which has a row for each key that its type names and no others. */
export function keysOf<Rows extends object>(rows: Rows): readonly (keyof Rows & string)[] {
  return Object.keys(rows) as (keyof Rows & string)[];
}
