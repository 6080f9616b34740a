import type { DatabaseConfig } from "./database-config.js";

/** Creates the schema of a subgraph when it is missing. */
export async function openSchema(config: Extract<DatabaseConfig, { engine: "postgresql" }>): Promise<void> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(config.schema)) {
    throw new Error(`"${config.schema}" cannot name a schema; use small letters, digits and _`);
  }
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: config.url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query(`create schema if not exists "${config.schema}"`);
  } catch (error) {
    // Two processes may create it at once; the loser finds it made.
    if (!String(error).includes("pg_namespace")) throw error;
  } finally {
    await client.end();
  }
}
