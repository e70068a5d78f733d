/** The files that a person had this device remember, and their database; read without the app, which may be what is broken. */

/** The database that src/state/remembered.ts keeps them in. */
const DATABASE = 'armsgraph';

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** The database; null where there is none. */
function opened(): Promise<IDBDatabase | null> {
  const request = indexedDB.open(DATABASE);
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

async function inDatabase<Value>(act: (database: IDBDatabase) => Promise<Value>): Promise<Value | null> {
  const database = await opened();
  if (!database) return null;
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

const stores = (database: IDBDatabase) => [...database.objectStoreNames];

/** What is remembered, by name. */
export async function rememberedNames(): Promise<readonly string[]> {
  const values = await inDatabase(async (database) => {
    if (stores(database).length === 0) return [];
    const transaction = database.transaction(stores(database));
    const lists = stores(database).map((store) => answer<unknown[]>(transaction.objectStore(store).getAll()));
    return (await Promise.all(lists)).flat();
  });
  return (values ?? []).map((value) => (value instanceof File ? value.name : 'something without a name'));
}

/** Forgets every file: the database is emptied, also where another window holds on to it, and then deleted. */
export async function forgetFiles(): Promise<void> {
  await inDatabase(async (database) => {
    if (stores(database).length === 0) return;
    const transaction = database.transaction(stores(database), 'readwrite');
    await Promise.all(stores(database).map((store) => answer(transaction.objectStore(store).clear())));
  });
  await answer(indexedDB.deleteDatabase(DATABASE));
}
