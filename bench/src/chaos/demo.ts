import path from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { numberAfter } from "../number-after.js";
import { committedAfter, headOf } from "./oracle.js";
import { openPeople } from "./people.js";
import { goWrong, settled, writeAll } from "./run-chaos.js";
import { SERVICES } from "./scene.js";
import { openTown } from "./town.js";

// npm run partner:demo [-- --seconds N]: the example partner copies the procedures of an installation in which, for a
// minute, one thing after another is killed; then its copy is compared with what was committed.
const seconds = numberAfter("--seconds", 60);
const EXAMPLE = path.join(import.meta.dirname, "..", "..", "..", "docs", "examples", "partner", "mirror-procedures.ts");

/** The example as its own readers run it: Node takes the types away. */
interface Example {
  mirrorProcedures(url: string, file: string, more: object): { copy: DatabaseSync; stop(): Promise<void> };
}

console.log("Starting PostgreSQL, Redis, two subgraphs and the gateway …");
const { mirrorProcedures } = (await import(pathToFileURL(EXAMPLE).href)) as Example;
const town = await openTown(SERVICES.stream);
try {
  await settled(town, SERVICES.stream);
  const position = await headOf(town, SERVICES.stream);
  const file = path.join(town.dataFolder, "partner.sqlite");
  const open = () => mirrorProcedures(town.url, file, { longestPauseMs: 500, silenceMs: 5_000 });
  let partner = open();
  const rows = (table: string) => partner.copy.prepare(`select * from ${table}`).all() as Record<string, unknown>[];
  while (rows("feed").length === 0) await pause(100);
  console.log(`The partner has copied ${rows("procedure").length} procedures and follows. Now things go wrong:`);

  const writing = writeAll(SERVICES, town, await openPeople(town.dataFolder));
  await goWrong(town, SERVICES.stream, seconds, async (name) => {
    console.log(`  ${name} (${rows("change").length} changes so far)`);
    // The partner too: it dies and begins again where its own copy says.
    await partner.stop();
    partner.copy.close();
    partner = open();
  });
  await writing.stop();

  const committed = await committedAfter(town, SERVICES.stream, position);
  const due = new Set(
    committed.filter(({ isOpen, subjectId }) => isOpen && /^Procedure_/.test(subjectId)).map(({ key }) => key),
  );
  const copied = () => new Set(rows("change").map(({ subjectId, version }) => `${subjectId} ${version}`));
  for (let tries = 0; tries < 300 && due.difference(copied()).size > 0; tries++) await pause(100);
  const [missing, extra] = [due.difference(copied()).size, copied().difference(due).size];
  await partner.stop();
  console.log(
    `${due.size} changes were committed; the partner has ${copied().size}: ${missing} missing, ${extra} too many.`,
  );
  console.log(missing + extra === 0 ? "Nothing was lost." : "Something was lost.");
  if (missing + extra > 0) process.exitCode = 1;
  partner.copy.close();
} finally {
  await town.close();
}
