import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ENGINES, openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { NoteTable, notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { notesImport } from "@lienthong/tests/support/notes/notes-import.js";
import { expect, it } from "vitest";
import { seedFiles, seedOnce } from "./seed.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));
fs.writeFileSync(path.join(folder, "first.csv"), "title,weight\nTờ trình,1\n");
fs.writeFileSync(path.join(folder, "second.csv"), "title,weight\nQuyết định,2\n");
fs.writeFileSync(path.join(folder, "bad.csv"), "title,weight\nCông văn,nặng\n");

it.each(ENGINES)("a seeding that was interrupted is done again on %s, one that was finished is not", async (engine) => {
  let seedings = 0;
  const definition = {
    ...notes,
    seed: async (context: Parameters<typeof notes.seed>[0]) => {
      seedings += 1;
      await seedFiles(context, folder, [[notesImport, "first.csv"]]);
      if (seedings === 1) throw new Error("the power failed");
      await seedFiles(context, folder, [[notesImport, "second.csv"]]);
    },
  };
  const subgraph = await openTestSubgraph(definition, engine);

  await expect(seedOnce(subgraph)).rejects.toThrow("the power failed");
  await seedOnce(subgraph);
  await seedOnce(subgraph);

  expect(seedings).toBe(2);
  expect(await subgraph.database.fork().count(NoteTable)).toBe(2);
  await subgraph.close();
});

it("a seed file that is at fault is named with its line, column, reason and fix", async () => {
  const subgraph = await openTestSubgraph(notes, "sqlite");
  const context = subgraph.contextOf({} as never);

  await expect(seedFiles(context, folder, [[notesImport, "bad.csv"]])).rejects.toThrow(
    "Seed file bad.csv, line 2, weight: The weight is not a whole number. Write digits only.",
  );
  await subgraph.close();
});
