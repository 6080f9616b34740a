import type { Pool, PoolClient } from "pg";

/**
 * Makes a pool take back a connection that the server ends while somebody holds it. Else it would be held for ever: a
 * transaction on it can be neither committed nor rolled back, and only then is a connection given back.
 */
export function releaseLost(pool: Pool): void {
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  pool.connect = (async (...callback: []) => {
    if (callback.length > 0) return connect(...callback);
    const client = await connect();
    const giveBack = client.release.bind(client);
    const lost = () => client.release(true);
    let isHeld = true;
    client.release = (error) => {
      if (!isHeld) return;
      isHeld = false;
      client.off("end", lost);
      giveBack(error);
    };
    client.once("end", lost);
    return client;
  }) as typeof pool.connect;
}
