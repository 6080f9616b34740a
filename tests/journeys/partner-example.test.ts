import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { poll } from "@lienthong/feed-client/sources/poll.js";
import { sse } from "@lienthong/feed-client/sources/sse.js";
import { ws } from "@lienthong/feed-client/sources/ws.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mirrorProcedures } from "../../docs/examples/partner/mirror-procedures.js";

let world: World;
let ids: string[];
beforeAll(async () => {
  world = await openWorld();
  await services().feed.catchUp();
  const rows = await services().database.fork().execute("select id from procedure order by id limit 3");
  ids = rows.map(({ id }) => id);
});
afterAll(() => world.close());
const services = () => world.subgraphs.get("services")!;
const changed = (subjectId: string) => recordHappenings(services(), { type: "ProcedureChanged", subjectId });
const stored = async () => (await services().database.fork().execute("select id from procedure")).length;
const copyFile = () => path.join(fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-")), "copy.sqlite");

it.each([
  ["SSE", sse],
  ["WebSocket", ws],
  ["polling", poll(50)],
])(
  "the example partner copies the procedures, and follows them over %s through a restart of its own",
  async (_, over) => {
    const url = `${world.url}/graphql`;
    const file = copyFile();
    const first = mirrorProcedures(url, file, { over });
    const count = (partner: typeof first, table: string) =>
      partner.copy.prepare(`select count(*) as count from ${table}`).get()?.count;
    await expect.poll(() => count(first, "feed"), { timeout: 10_000 }).toBe(1);
    expect(count(first, "procedure")).toBe(await stored());

    await changed(ids[0]!);
    await expect.poll(() => count(first, "change")).toBe(1);
    await first.stop();
    first.copy.close();
    await changed(ids[1]!);
    await changed(ids[2]!);

    const second = mirrorProcedures(url, file, { over, snapshot: () => Promise.reject(new Error("not again")) });
    await expect.poll(() => count(second, "change")).toBe(3);
    expect(second.copy.prepare("select subjectId from change order by rowid").all()).toEqual(
      ids.map((subjectId) => ({ subjectId })),
    );
    await second.stop();
    second.copy.close();
  },
);

it("a partner that was away for too long copies everything anew, by itself", async () => {
  const file = copyFile();
  const first = mirrorProcedures(`${world.url}/graphql`, file);
  await expect.poll(() => first.copy.prepare("select cursor from feed").all().length, { timeout: 10_000 }).toBe(1);
  await first.stop();
  first.copy.exec("delete from procedure");
  first.copy.close();
  await changed(ids[0]!);
  await changed(ids[0]!);
  await services().database.fork().execute("delete from event where position < (select position from feed_head)");

  const second = mirrorProcedures(`${world.url}/graphql`, file);

  const copied = () => second.copy.prepare("select id from procedure").all().length;
  await expect.poll(copied, { timeout: 10_000 }).toBe(await stored());
  await changed(ids[1]!);
  const told = () => second.copy.prepare("select subjectId from change").all();
  await expect.poll(told, { timeout: 10_000 }).toEqual([{ subjectId: ids[1] }]);
  await second.stop();
  second.copy.close();
});
