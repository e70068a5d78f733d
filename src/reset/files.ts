/**
 * The files that a person had this device remember, the case files that they make, and their databases; read without the
 * app, which may be what is broken.
 */

/** The database that src/state/files/remembered.ts keeps files in. */
const FILES = 'armsgraph';
/** The one that src/state/desk/case-shelf.ts keeps case files in. */
const CASES = 'armsgraph-desk';

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** The database; null where there is none. */
function opened(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  let isThere = true;
  request.addEventListener('upgradeneeded', () => {
    // There was none, and looking for it must not make one.
    isThere = false;
    request.transaction?.abort();
  });
  return answer(request).catch((error: unknown) => {
    if (isThere) throw error;
    return null;
  });
}

async function inDatabase<Value>(
  name: string,
  act: (database: IDBDatabase) => Promise<Value>,
): Promise<Value | null> {
  const database = await opened(name);
  if (!database) return null;
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

const stores = (database: IDBDatabase) => [...database.objectStoreNames];

/** All that lies in a database. */
async function valuesIn(name: string): Promise<readonly unknown[]> {
  const values = await inDatabase(name, async (database) => {
    if (stores(database).length === 0) return [];
    const transaction = database.transaction(stores(database));
    const lists = stores(database).map((store) => answer<unknown[]>(transaction.objectStore(store).getAll()));
    return (await Promise.all(lists)).flat();
  });
  return values ?? [];
}

/** The database is emptied, also where another window holds on to it, and then deleted. */
async function deleted(name: string): Promise<void> {
  await inDatabase(name, async (database) => {
    if (stores(database).length === 0) return;
    const transaction = database.transaction(stores(database), 'readwrite');
    await Promise.all(stores(database).map((store) => answer(transaction.objectStore(store).clear())));
  });
  await answer(indexedDB.deleteDatabase(name));
}

/** What is remembered, by name. */
export async function rememberedNames(): Promise<readonly string[]> {
  const values = await valuesIn(FILES);
  return values.map((value) => (value instanceof File ? value.name : 'something without a name'));
}

/** Forgets every file. */
export const forgetFiles = (): Promise<void> => deleted(FILES);

/** The case files that are kept, by title: beside each lies an entry that tells of it. */
export async function keptTitles(): Promise<readonly string[]> {
  const values = await valuesIn(CASES);
  return values.flatMap((value) => {
    const { title } = Object(value) as { title?: unknown };
    return typeof title === 'string' ? [title] : [];
  });
}

/** Forgets every case file. */
export const forgetCases = (): Promise<void> => deleted(CASES);
