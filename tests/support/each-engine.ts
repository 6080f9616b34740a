import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type FindBodyScope, onlyItself } from "@lienthong/kernel/service/body-scope.js";
import type { DatabaseConfig, Engine } from "@lienthong/kernel/service/database/database-config.js";
import { EnvelopeKeys } from "@lienthong/kernel/service/envelope/envelope-keys.js";
import { localDoorbell } from "@lienthong/kernel/service/event/doorbell.js";
import { type Log, silentLog } from "@lienthong/kernel/service/log.js";
import { openSubgraph, type Subgraph, type SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { toldChanges } from "./told-changes.js";

export const ENGINES: readonly Engine[] = ["sqlite", "postgresql"];

/** The PostgreSQL database of the worker that runs this test. */
export const postgresqlUrl = (): string => inject("postgresqlUrls")[Number(process.env.VITEST_POOL_ID) - 1]!;

/** A fresh, empty database of an engine; PostgreSQL's is a schema of its own in the worker's. */
export function emptyDatabase(engine: Engine): DatabaseConfig {
  const name = `t${randomBytes(6).toString("hex")}`;
  if (engine === "postgresql") return { engine, url: postgresqlUrl(), schema: name, poolSize: 4 };
  return { engine, file: path.join(fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-")), `${name}.sqlite`) };
}

/** The clock of tests: 23 November 2026, noon in Viet Nam. */
export const NOON = new Date("2026-11-23T05:00:00Z");

/** Seals and opens the envelopes of tests. */
export const TEST_ENVELOPE_KEYS = new EnvelopeKeys([{ id: "test", secret: "a key for tests, of no worth" }]);

/** The secret of tests: signs cursors, and what is derived from it. */
export const TEST_SECRET = Buffer.from("a key for tests, of no worth");

/** Opens a subgraph on an empty database, which goes when the subgraph is closed. */
export async function openTestSubgraph(
  definition: SubgraphDefinition,
  engine: Engine,
  now = () => NOON,
  log: Log = silentLog,
  bodyScope: FindBodyScope = onlyItself,
): Promise<Subgraph> {
  const database = emptyDatabase(engine);
  const cursorKey = TEST_SECRET;
  const envelopeKeys = TEST_ENVELOPE_KEYS;
  const settings = { database, doorbell: localDoorbell(), log, cursorKey, envelopeKeys, bodyScope, now };
  const subgraph = await openSubgraph(definition, settings);
  subgraph.database.orm.em.getEventManager().registerSubscriber(toldChanges);
  return {
    ...subgraph,
    close: async () => {
      // The server serves all tests: schemas left behind would slow every look at its catalogue.
      if (database.engine === "postgresql") {
        await subgraph.database.fork().execute(`drop schema "${database.schema}" cascade`);
      }
      await subgraph.close();
    },
  };
}

/**
 * Describes the same tests once for each engine, each on an empty database. `subgraph()` is open inside tests and
 * hooks; `fill` runs once before them.
 */
export function eachEngine(
  definition: SubgraphDefinition,
  tests: (subgraph: () => Subgraph, engine: Engine) => void,
  fill: (subgraph: Subgraph) => Promise<void> = async () => {},
): void {
  describe.each(ENGINES)("on %s", (engine) => {
    let open: Subgraph;
    beforeAll(async () => {
      open = await openTestSubgraph(definition, engine);
      await fill(open);
    });
    afterAll(() => open.close());
    tests(() => open, engine);
  });
}
