import { countIn, type Said } from './said';

/** How many relationships leave the parties of the picture, as each of its places says; null where lines stand for several. */
function linesIn({ graph, lines }: Said): number | null {
  if (!graph || lines.length > 0) return null;
  const { nodes } = graph;
  const leaving = nodes.map((name) => Number(/Relationships: (\d+) leaving/.exec(name)?.[1] ?? 0));
  return leaving.reduce((sum, count) => sum + count, 0);
}

/** Where what one page says of a view does not agree with itself. */
export function disagreementsIn(said: Said): string[] {
  const { sentence, graph, table, title } = said;
  const faults: string[] = [];
  const count = countIn(sentence);
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  must(Number.isFinite(count), `no number of relationships in “${sentence}”`);
  must(title.includes(sentence.slice(0, 20)), `the title says “${title}”, the sentence “${sentence}”`);
  const shown = [graph, table].filter((view) => view !== null).length;
  must(
    shown === (count > 0 ? 1 : 0),
    `the sentence counts ${count}, and ${shown} of graph and table are shown`,
  );
  if (graph) {
    must(
      graph.caption.includes(sentence),
      `the graph is called “${graph.caption}”, the sentence says “${sentence}”`,
    );
    must(graph.nodes.length > 0, `the sentence counts ${count}, the graph has no node`);
    const lines = linesIn(said);
    must(lines === null || lines === count, `the sentence counts ${count}, the graph has ${lines} lines`);
  }
  if (table) {
    must(
      table.caption.includes(sentence),
      `the table is called “${table.caption}”, the sentence says “${sentence}”`,
    );
    must(table.rows === count, `the sentence counts ${count}, the table has ${table.rows} rows`);
  }
  return faults;
}

/** Of each party of a picture that has a line for each relationship, how many the table has from it and to it, where the two differ. */
export function disagreementsBetween({ graph, lines }: Said, { table }: Said): string[] {
  const ends = table?.ends;
  if (!graph || lines.length > 0 || !ends) return [];
  const countOf = (name: string, cells: readonly string[]) => cells.filter((cell) => cell === name).length;
  const parties = graph.nodes.flatMap((node) => {
    const numbers = / Relationships: (\d+) leaving, (\d+) arriving\.$/.exec(node);
    const name = [...new Set([...ends.from, ...ends.to])].find((cell) => node.startsWith(`${cell}, `));
    return numbers
      ? [{ node, leaving: Number(numbers[1]), arriving: Number(numbers[2]), name: name ?? '' }]
      : [];
  });
  return parties.flatMap(({ node, name, leaving, arriving }) => {
    const [from, to] = [countOf(name, ends.from), countOf(name, ends.to)];
    return from === leaving && to === arriving
      ? []
      : [`the graph says “${node}”, the table has ${from} rows from there, ${to} to there`];
  });
}

const COMPARED = [
  'sentence',
  'title',
  'details',
  'chips',
  'lens',
  'lines',
  'source',
  'graph',
  'table',
] as const;

/** Where two pages that show the same link do not say the same. */
export function differencesBetween(page: Said, twin: Said): string[] {
  const different = COMPARED.flatMap((what) => {
    const [here, there] = [page[what], twin[what]].map((value) => JSON.stringify(value ?? null));
    return here === there ? [] : [`${what}: the page has ${here}, its link ${there} in another page`];
  });
  // The page wrote the link itself: nothing in it can be wrong.
  const complaints = twin.notices.filter((notice) => !page.notices.includes(notice));
  return [...different, ...complaints.map((notice) => `another page says of the link: ${notice}`)];
}
