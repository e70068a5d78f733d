/** Reads the tables of our documents, so that tests can hold them to the project. */

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/**
 * The rows of the table whose first column has this heading, each by its headings.
 * @throws Error where a text has no such table, or a row of it has other columns: it would be read as another thing.
 */
export function rowsOfTable(text: string, heading: string): Record<string, string>[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  if (start < 0) throw new Error(`There is no table that begins with the column “${heading}”.`);
  const headings = cellsOf(lines[start] ?? '');
  const below = lines.slice(start + 2);
  const end = below.findIndex((line) => !line.startsWith('|'));
  return below.slice(0, end < 0 ? undefined : end).map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== headings.length) throw new Error(`A row has ${cells.length} cells: ${line}`);
    return Object.fromEntries(headings.map((name, index) => [name, cells[index] ?? '']));
  });
}
