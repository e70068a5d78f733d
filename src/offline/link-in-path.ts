/** Links of which the "?" was escaped or lost on the way, so that servers take them for the name of a file: pure. */

/** "%3F" and what stands behind it, or the first parameter of a complete link without its "?". */
const LINK = /^(?:index\.html)?(%(?:25)*3F.*|[&;]?v(?:=|%(?:25)*3D)1(?!\d).*)$/is;

/**
 * The query that was meant by what stands in the place of a file, as it was written; null where none was. What the app
 * says of it, it says by itself.
 * @param file behind the folder of the site, as the address has it
 * @param search the query that the address has beside it
 */
export function linkInPath(file: string, search: string): string | null {
  const [, query] = LINK.exec(file) ?? [];
  if (query === undefined) return null;
  return search.length > 1 ? `?${query}&${search.slice(1)}` : `?${query}`;
}
