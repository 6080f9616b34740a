import DataLoader from "dataloader";
import type { RequestContext } from "./context.js";

/** One request's batches, by the name of the read. */
export type Loaders = Map<string, DataLoader<unknown, unknown>>;

/** Finds many at once; keys without a row are simply not in the map. */
export type Batch<K, V> = (context: RequestContext, keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;

/**
 * Joins all loads of one `name` in a tick into a single call of `batch`. Null for a missing row.
 * A name stands for one batch: put what the batch depends on (a day) into it.
 */
export function load<K, V>(context: RequestContext, name: string, batch: Batch<K, V>, key: K): Promise<V | null> {
  let loader = context.loaders.get(name) as DataLoader<K, V | null> | undefined;
  if (loader === undefined) {
    loader = new DataLoader(async (keys: readonly K[]) => {
      const found = await batch(context, keys);
      return keys.map((each) => found.get(each) ?? null);
    });
    context.loaders.set(name, loader as DataLoader<unknown, unknown>);
  }
  return loader.load(key);
}

/** As `load`, for reads that give several rows a key; an empty list for a key without rows. */
export async function loadList<K, V>(
  context: RequestContext,
  name: string,
  batch: Batch<K, readonly V[]>,
  key: K,
): Promise<readonly V[]> {
  return (await load(context, name, batch, key)) ?? [];
}

/** Rows by the key `keyOf` gives, one row a key. */
export function byKey<K, V>(rows: readonly V[], keyOf: (row: V) => K): Map<K, V> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Rows grouped under the key `keyOf` gives, in their order. */
export function grouped<K, V>(rows: readonly V[], keyOf: (row: V) => K): Map<K, V[]> {
  return Map.groupBy(rows, keyOf);
}
