import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { NoteTable, notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { notesImport } from "@lienthong/tests/support/notes/notes-import.js";
import { beforeEach, expect, it } from "vitest";
import { EventTable } from "../event/event.table.js";
import { type ImportOptions, runImport } from "./run-import.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));
let files = 0;
function csv(content: string | Buffer): string {
  const file = path.join(folder, `${++files}.csv`);
  fs.writeFileSync(file, content);
  return file;
}
const GOOD = 'title,weight\nQuyết định,3\n"Tờ trình, phiếu",1\n';
const MIXED = "title,weight\nQuyết định,3\nTờ trình,nặng\nQuyết định,4\n";

eachEngine(notes, (subgraph) => {
  const context = () => subgraph().contextOf(OPERATOR);
  const run = (content: string | Buffer, options?: ImportOptions) =>
    runImport(context(), notesImport, csv(content), options);
  const stored = async () =>
    (await context().em.find(NoteTable, {}, { orderBy: { title: 1 } })).map(({ title, weight }) => [title, weight]);
  const events = () => context().em.count(EventTable);

  beforeEach(async () => {
    await context().em.nativeDelete(NoteTable, {});
    await context().em.nativeDelete(EventTable, {});
  });

  it("stores every row with its event, and nothing the second time", async () => {
    const first = await run(GOOD);
    const second = await run(GOOD);

    expect(first).toMatchObject({
      rows: 2,
      counts: { inserted: 2, updated: 0, unchanged: 0 },
      faults: [],
      committed: true,
    });
    expect(second).toMatchObject({ counts: { inserted: 0, updated: 0, unchanged: 2 }, committed: true });
    expect(await stored()).toEqual([
      ["Quyết định", 3],
      ["Tờ trình, phiếu", 1],
    ]);
    expect(await events()).toBe(2);
  });

  it("changes only what differs, with the version raised and one event", async () => {
    await run(GOOD);

    const report = await run('title,weight\nQuyết định,8\n"Tờ trình, phiếu",1\n');

    expect(report.counts).toEqual({ inserted: 0, updated: 1, unchanged: 1 });
    expect(await context().em.findOneOrFail(NoteTable, { title: "Quyết định" })).toMatchObject({
      weight: 8,
      version: 2,
    });
    const changed = await context().em.find(EventTable, { subjectVersion: 2 });
    expect(changed).toMatchObject([{ type: "NoteImported", changedFields: "weight", actorId: "operator" }]);
  });

  it("stores nothing of a file with a bad row, and names each by line, column, value, reason and fix", async () => {
    const report = await run(MIXED);

    expect(report.committed).toBe(false);
    expect(report.faults).toEqual([
      {
        line: 3,
        column: "weight",
        value: "nặng",
        code: "BAD_WEIGHT",
        reason: "The weight is not a whole number.",
        fix: "Write digits only.",
      },
      {
        line: 4,
        column: "title",
        value: "Quyết định",
        code: "REPEATED",
        reason: "The title stands twice.",
        fix: "Keep one row.",
      },
    ]);
    expect([await stored(), await events()]).toEqual([[], 0]);
  });

  it("keeps the good rows of such a file when asked to", async () => {
    const report = await run(MIXED, { skipBad: true });

    expect(report).toMatchObject({ rows: 3, counts: { inserted: 1 }, committed: true });
    expect(await stored()).toEqual([["Quyết định", 3]]);
  });

  it("says in a dry run what would happen, and changes nothing", async () => {
    const report = await run(GOOD, { dryRun: true });

    expect(report).toMatchObject({ counts: { inserted: 2, updated: 0, unchanged: 0 }, committed: false });
    expect([await stored(), await events()]).toEqual([[], 0]);
  });

  it("reads a file with a byte order mark and composed letters alike", async () => {
    const report = await run(`\uFEFFtitle,weight\r\n${"Quyết định".normalize("NFD")},3\r\n`);

    expect(report.counts.inserted).toBe(1);
    expect(await stored()).toEqual([["Quyết định", 3]]);
  });

  it.each([
    ["another encoding", Buffer.from("title,weight\nQuy\xEAt,3\n", "latin1"), /it is not UTF-8 text/],
    ["UTF-16", Buffer.from("title,weight\nx,3\n", "utf16le"), /it is not UTF-8 text/],
    ["a missing column", "title,gewicht\nx,3\n", /the header lacks "weight". It has title, gewicht/],
    ["a column named twice", "title,weight,title\nx,3,y\n", /the header names "title" twice/],
    ["a row of another length", "title,weight\nx,3,4\n", /line 2/],
    ["an open quotation mark", 'title,weight\n"x,3\n', /Quote/],
  ])("refuses a file with %s, storing nothing", async (_what, content, message) => {
    await expect(run(content)).rejects.toThrow(message);
    expect(await stored()).toEqual([]);
  });

  it("refuses a file that is not there", async () => {
    const missing = path.join(folder, "missing.csv");

    await expect(runImport(context(), notesImport, missing)).rejects.toThrow(`${missing}: there is no such file`);
  });
});
