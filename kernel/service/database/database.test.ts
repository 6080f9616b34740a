import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ENGINES, emptyDatabase, postgresqlUrl } from "@lienthong/tests/support/each-engine.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { freePort } from "@lienthong/tests/support/server.js";
import { describe, expect, it } from "vitest";
import { SHARED_TABLES } from "../subgraph.js";
import { openDatabase } from "./database.js";
import type { DatabaseConfig } from "./database-config.js";

const open = (config: DatabaseConfig) =>
  openDatabase(config, { tables: [...notes.tables, ...SHARED_TABLES], migrations: notes.migrations });
const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));

describe.each(ENGINES)("a database on %s", (engine) => {
  it("is as the tables say after its migrations, and again when opened a second time", async () => {
    const config = emptyDatabase(engine);

    for (const time of [1, 2]) {
      const database = await open(config);
      expect([time, await database.pendingSql()]).toEqual([time, ""]);
      expect(await database.isReady()).toBe(true);
      await database.close();
    }
  });
});

describe("a database that cannot be used is named, with advice", () => {
  it("when the file is damaged", async () => {
    const file = path.join(folder(), "notes.sqlite");
    fs.writeFileSync(file, "this is a letter, not a database. ".repeat(200));

    await expect(open({ engine: "sqlite", file })).rejects.toThrow(
      `The database file ${file} is damaged. Restore it from a backup, or move it away to begin with an empty one.`,
    );
    expect(fs.readFileSync(file, "utf8")).toContain("this is a letter");
  });

  it("when the file may only be read", async () => {
    const file = path.join(folder(), "notes.sqlite");
    await (await open({ engine: "sqlite", file })).close();
    fs.chmodSync(file, 0o444);
    fs.chmodSync(path.dirname(file), 0o555);

    await asOrdinaryUser(() =>
      expect(open({ engine: "sqlite", file })).rejects.toThrow(
        `The database file ${file} is read-only. Give this user the right to write the file and its folder.`,
      ),
    );
  });

  it("when the folder does not exist", async () => {
    const file = path.join(folder(), "nowhere", "notes.sqlite");

    await expect(open({ engine: "sqlite", file })).rejects.toThrow(`The database file ${file} cannot be opened.`);
  });

  it("when PostgreSQL does not answer", async () => {
    const url = `postgresql://clerk@127.0.0.1:${await freePort()}/graph`;

    await expect(open({ engine: "postgresql", url, schema: "notes" })).rejects.toThrow(
      /graph \(schema notes\) does not answer/,
    );
  });

  it("when the PostgreSQL database does not exist", async () => {
    const url = postgresqlUrl().replace(/worker\d$/, "nowhere");

    await expect(open({ engine: "postgresql", url, schema: "notes" })).rejects.toThrow(
      /nowhere \(schema notes\) does not exist/,
    );
  });

  it("when the name of the schema could be something else", async () => {
    const config = { engine: "postgresql", url: postgresqlUrl(), schema: 'a"; drop schema public' } as const;

    await expect(open(config)).rejects.toThrow("cannot name a schema");
  });
});

/** Acts as `nobody` where the tests run as root, who may write everything. */
async function asOrdinaryUser(act: () => Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.("nobody");
  try {
    await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
