/** Ids for what is made at the desk: slugs that nothing else in the case file has, or had. */
import type { DatasetStatement } from '../model/dataset';

/** As long as a slug may be. */
const MAX_LENGTH = 64;

/** Every id of a case file, and those that its parties and systems had before. */
export function idsOf(statement: DatasetStatement): Set<string> {
  const { parties, systems, sources, relationships, claims, groups = [], stories = [] } = statement;
  const lists = [parties, systems, sources, relationships, claims, groups, stories];
  const former = [...parties, ...systems].flatMap(({ formerIds }): readonly string[] => formerIds);
  return new Set([...lists.flatMap((list) => list.map(({ id }): string => id)), ...former]);
}

/** The slug, with a number behind it where something has that id. */
export function freeId(taken: ReadonlySet<string>, slug: string): string {
  let id = slug.slice(0, MAX_LENGTH).replace(/-$/, '');
  for (let number = 2; taken.has(id); number++) {
    const end = `-${number}`;
    id = `${slug.slice(0, MAX_LENGTH - end.length).replace(/-$/, '')}${end}`;
  }
  return id;
}
