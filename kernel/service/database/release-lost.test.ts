import { emptyDatabase } from "@lienthong/tests/support/each-engine.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { expect, it } from "vitest";
import { SHARED_TABLES } from "../subgraph.js";
import { openDatabase } from "./database.js";

it("goes on when the server has ended more connections in mid-transaction than there are in the pool", async () => {
  const database = await openDatabase(
    { ...(emptyDatabase("postgresql") as { engine: "postgresql"; url: string; schema: string }), poolSize: 2 },
    { tables: [...notes.tables, ...SHARED_TABLES], migrations: notes.migrations },
  );
  const cut = () =>
    database.fork().transactional(async (em) => {
      const [{ pid }] = (await em.execute("select pg_backend_pid() as pid")) as [{ pid: number }];
      await database.fork().execute("select pg_terminate_backend(?)", [pid]);
      await em.execute("select 1");
    });

  for (let time = 0; time < 5; time++) await expect(cut()).rejects.toThrow();

  expect(await database.isReady()).toBe(true);
  await database.close();
}, 10_000);
