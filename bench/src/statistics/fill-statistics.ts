import fs from "node:fs";
import path from "node:path";
import { openSystem } from "@lienthong/deploy/open-system.js";
import { readSettings } from "@lienthong/deploy/settings.js";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { assignToBodies, PROCEDURE_CODE } from "../procedures.js";

/** What the names of the made-up bodies have in common. */
export const NAMED = "Ủy ban nhân dân xã giả định";
/** The made-up bodies. */
export const KEYS = Array.from({ length: 250 }, (_, at) => `bench-${at + 1}`);
const YEARS = 6;

/** Makes an installation in a folder: seeded, and with so many dossiers at 250 bodies over six years, all SYNTHETIC. */
export async function fillStatistics(dataFolder: string, dossiers: number): Promise<void> {
  const system = await openSystem(readSettings(0, { DATA_DIR: dataFolder, LOG_LEVEL: "warn" }), silentLog);
  try {
    const of = (name: string) => system.subgraphs.find((subgraph) => subgraph.name === name)!;
    await importLines(of("organisation"), "organisations", bodyLines(), dataFolder);
    const ids = KEYS.map((key) => stableId("Organisation", key));
    await assignToBodies(of("services"), ids);
    await importLines(of("services"), "dossiers", dossierLines(dossiers), dataFolder);
  } finally {
    await system.close();
  }
}

/** Imports lines of a file of some kind. Throws when they are refused. */
export async function importLines(
  subgraph: Subgraph,
  name: string,
  lines: readonly string[],
  folder: string,
): Promise<void> {
  const file = path.join(folder, `${name}.csv`);
  fs.writeFileSync(file, `${lines.join("\n")}\n`);
  const kind = subgraph.definition.imports.find((each) => each.kind === name)!;
  const { committed, faults } = await runImport(subgraph.contextOf(OPERATOR), kind, file);
  if (!committed) throw new Error(`The ${name} were refused: ${faults[0]?.reason}`);
}

function bodyLines(): string[] {
  const columns = "key,name,kind,level,parent,valid_from,valid_to,certainty,source";
  const line = (key: string) => `${key},${NAMED} ${key} (SYNTHETIC),COMMITTEE,COMMUNE,,2021-01-04,,INFERRED,bench`;
  return [columns, ...KEYS.map(line)];
}

/** One dossier a line: received on a weekday, nine in ten finished within two weeks, the days spread evenly. */
function dossierLines(dossiers: number): string[] {
  const lines = ["code,procedure_code,body,submission_method,acts,origin,source"];
  const days = weekdays();
  for (let at = 0; at < dossiers; at++) {
    const place = Math.floor((at / dossiers) * days.length);
    const day = days[place]!;
    const end = days[place + 1 + ((at * 7) % 10)];
    const number = String((at % 9999) + 1).padStart(4, "0");
    const code = `${String(1 + (at % 900)).padStart(3, "0")}.27.01.H42-${day.slice(2).replaceAll("-", "")}-${number}`;
    const finished = end === undefined || at % 10 === 9 ? "" : `; FINISHED@${end}; RETURNED@${end}`;
    const method = at % 3 === 0 ? "ONLINE" : "DIRECT";
    lines.push(
      `${code},${PROCEDURE_CODE},${KEYS[(at * 11) % KEYS.length]},${method},RECEIVED@${day}${finished},SYNTHETIC,bench`,
    );
  }
  return lines;
}

function weekdays(): string[] {
  const days: string[] = [];
  const end = Date.UTC(2021 + YEARS - 1, 9, 30);
  for (let at = Date.UTC(2021, 0, 5); at < end; at += 86_400_000) {
    const day = new Date(at);
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}
