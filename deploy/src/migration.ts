import fs from "node:fs";
import path from "node:path";
import { openDatabase } from "@lienthong/kernel/service/database/database.js";
import type { DatabaseConfig } from "@lienthong/kernel/service/database/database-config.js";
import { SHARED_TABLES, type SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { startPostgresql } from "@lienthong/tests/support/postgresql.js";
import { SUBGRAPHS } from "./subgraphs.js";

// npm run migration -- SUBGRAPH NAME: writes what the tables say and the migrations do not yet, for both engines.
const [subgraph, name = ""] = process.argv.slice(2);
const definition = SUBGRAPHS.find((each) => each.name === subgraph);
if (!definition || !/^[a-z0-9-]+$/.test(name)) {
  console.error(`Use: npm run migration -- ${SUBGRAPHS.map((each) => each.name).join("|")} what-it-does`);
  process.exit(1);
}
const server = await startPostgresql();
try {
  await write(definition, { engine: "sqlite", file: ":memory:" });
  await write(definition, { engine: "postgresql", url: server.url, schema: definition.name });
} finally {
  await server.stop();
}

async function write({ tables, migrations }: SubgraphDefinition, config: DatabaseConfig): Promise<void> {
  const folder = path.join(migrations, config.engine);
  fs.mkdirSync(folder, { recursive: true });
  const database = await openDatabase(config, { tables: [...tables, ...SHARED_TABLES], migrations });
  const sql = await database.pendingSql();
  await database.close();
  if (sql.trim() === "") return console.log(`${config.engine}: nothing to do`);

  const next = String(fs.readdirSync(folder).length + 1).padStart(4, "0");
  const file = path.join(folder, `${next}-${name}.sql`);
  fs.writeFileSync(file, `${withoutSchema(sql, definition!.name).trim()}\n`);
  console.log(`${config.engine}: ${path.relative(process.cwd(), file)}`);
}

/** A migration names no schema: the connection has one, and any schema can hold the tables. */
function withoutSchema(sql: string, schema: string): string {
  return sql.replace(/^create schema .*;\n/, "").replaceAll(`"${schema}".`, "");
}
