const CACHE = 'counterpoint-read';
const ADDRESS = '/kept-copies/';

/**
 * What was loaded stays readable without a network: copies of answers in this browser's cache storage, until the session
 * ends here. Pages on plain http have no such storage, and keep nothing. `keep` may leave out what must not be written.
 */
export async function withCopy<Value>(
  name: string,
  load: () => Promise<Value>,
  keep: (value: Value) => Value = (value) => value,
): Promise<Value> {
  try {
    const value = await load();
    void keepCopy(name, keep(value)).catch(() => undefined);
    return value;
  } catch (error) {
    // A TypeError is a connection that could not be made; a refusal of the server is an answer.
    const copy = error instanceof TypeError ? await readCopy(name) : undefined;
    if (!copy) throw error;
    const value: Value = await copy.json();
    return value;
  }
}

/** Forgets every copy, as at the end of a session. */
export async function clearCopies(): Promise<void> {
  if ('caches' in window) await caches.delete(CACHE);
}

/** Writes down what was loaded, under the name `withCopy` reads it by. */
export async function keepCopy(name: string, value: unknown): Promise<void> {
  if (!('caches' in window)) return;
  const cache = await caches.open(CACHE);
  await cache.put(ADDRESS + encodeURIComponent(name), new Response(JSON.stringify(value)));
}

async function readCopy(name: string): Promise<Response | undefined> {
  return 'caches' in window ? caches.match(ADDRESS + encodeURIComponent(name), { cacheName: CACHE }) : undefined;
}
