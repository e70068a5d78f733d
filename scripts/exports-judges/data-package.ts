/**
 * The reader of Data Packages that their makers wrote for JavaScript: the descriptor keeps to its profile, every cell is of
 * the type of its column, keys are there once, and whatever refers to another table finds it there.
 */
import { Package } from 'datapackage';
import { type Judge, oneByOne, type WrittenFile } from './judge';

type Resource = Package['resources'][number];

/** What a table holds, with what each row refers to found. */
async function faultsOfTable(resource: Resource): Promise<string[]> {
  if (!resource.tabular) return [`${resource.name} is no table`];
  try {
    await resource.read({ relations: true });
    return [];
  } catch (error) {
    const all: readonly unknown[] = error instanceof Error && 'errors' in error ? Object(error.errors) : [];
    return [error, ...all].map(
      (fault) => `${resource.name}: ${fault instanceof Error ? fault.message : fault}`,
    );
  }
}

/** A key that stands twice; the reader takes the word of the table that there is none. */
async function faultsOfKey(resource: Resource): Promise<string[]> {
  const key = resource.schema.primaryKey;
  if (key.length === 0) return [];
  const rows = await resource.read({ keyed: true });
  const keys = rows.map((row) => JSON.stringify(key.map((name) => row[name])));
  return new Set(keys).size === keys.length ? [] : [`${resource.name}: a key stands twice`];
}

/** Data Packages. */
export const dataPackage: Judge = {
  name: 'datapackage.js',
  judge: oneByOne(async ({ path, view }: WrittenFile) => {
    const read = await Package.load(path);
    const faults = read.errors.map(({ message }) => message);
    for (const resource of read.resources) {
      faults.push(...(await faultsOfTable(resource)), ...(await faultsOfKey(resource)));
    }
    const relationships = await read.getResource('relationships').read();
    if (relationships.length !== view.relationships.length) faults.push('not every relationship is there');
    return faults;
  }),
};
