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
import { WebhookPartner } from "./webhook-partner.js";

// npm run partner:demo [-- --seconds N]: the example partner copies the procedures of an installation in which, for a
// minute, one thing after another is killed, and another partner is sent everything; then what each has is compared with
// what was committed.
const seconds = numberAfter("--seconds", 60);
const EXAMPLE = path.join(import.meta.dirname, "..", "..", "..", "docs", "examples", "partner", "mirror-procedures.ts");

/** The example as its own readers run it: Node takes the types away. */
interface Example {
  mirrorProcedures(url: string, file: string, more: object): { copy: DatabaseSync; stop(): Promise<void> };
}

console.log("Starting PostgreSQL, Redis, three subgraphs, the gateway and the sender of webhooks …");
const { mirrorProcedures } = (await import(pathToFileURL(EXAMPLE).href)) as Example;
const town = await openTown(SERVICES.stream);
try {
  const start = await settled(town, SERVICES.stream);
  const position = await headOf(town, SERVICES.stream);
  const file = path.join(town.dataFolder, "partner.sqlite");
  const open = () => mirrorProcedures(town.url, file, { longestPauseMs: 500, silenceMs: 5_000 });
  let partner = open();
  const rows = (table: string) => partner.copy.prepare(`select * from ${table}`).all() as Record<string, unknown>[];
  while (rows("feed").length === 0) await pause(100);
  console.log(`The partner has copied ${rows("procedure").length} procedures and follows. Now things go wrong:`);

  const tokenFor = await openPeople(town.dataFolder);
  const sent = await WebhookPartner.open(1, { ...SERVICES, url: town.url, start, tokenFor });
  const writing = writeAll(SERVICES, town, tokenFor);
  await goWrong(town, SERVICES.stream, seconds, async (name) => {
    console.log(`  ${name} (${rows("change").length} changes so far)`);
    // The partner too: it dies and begins again where its own copy says.
    await partner.stop();
    partner.copy.close();
    partner = open();
  });
  await writing.stop();

  const committed = await committedAfter(town, SERVICES.stream, position);
  const toBeSent = new Set(committed.filter(({ isOpen }) => isOpen).map(({ key }) => key));
  const ofProcedures = committed.filter(({ isOpen, subjectId }) => isOpen && /^Procedure_/.test(subjectId));
  const due = new Set(ofProcedures.map(({ key }) => key));
  const copied = () => new Set(rows("change").map(({ subjectId, version }) => `${subjectId} ${version}`));
  const lacking = () => due.difference(copied()).size + toBeSent.difference(sent.taken).size;
  for (let tries = 0; tries < 900 && lacking() > 0; tries++) await pause(100);
  await Promise.all([partner.stop(), sent.stop()]);
  const wrong = [
    compared("The partner's copy", due, copied()),
    compared(`What ${sent.name} was sent`, toBeSent, sent.taken) + sent.faults.length,
  ];
  for (const fault of sent.faults) console.log(`${sent.name}: ${fault}`);
  console.log(wrong.every((count) => count === 0) ? "Nothing was lost." : "Something was lost.");
  if (wrong.some((count) => count > 0)) process.exitCode = 1;
  partner.copy.close();
} finally {
  await town.close();
}

/** Says, and counts, how two sets of changes differ. */
function compared(what: string, due: ReadonlySet<string>, had: ReadonlySet<string>): number {
  const [missing, extra] = [due.difference(had).size, had.difference(due).size];
  console.log(`${what}: ${due.size} changes committed, ${had.size} there; ${missing} missing, ${extra} too many.`);
  return missing + extra;
}
