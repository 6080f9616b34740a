import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import type { ActRecord } from "../src/dossier/dossier-state.rules.js";
import type { DossierActKind } from "../src/dossier/dossier-words.js";
import { dossiersImport } from "../src/dossier/import/dossiers-import.js";
import { writeHistory } from "../src/dossier/import/history.rules.js";
import { MARRIAGE } from "./dossier-procedures.js";
import { command, NINH_BINH, PHUONG_NAM_DINH, WARD } from "./dossier-world.js";

const COMMANDS: Readonly<Record<DossierActKind, string>> = {
  REGISTERED: "registerDossier",
  RECEIVED: "receiveRegisteredDossier",
  REFUSED: "refuseDossier",
  FORWARDED: "forwardDossier",
  SUPPLEMENT_REQUESTED: "requestSupplement",
  COMPLETED: "completeDossier",
  OBLIGATION_RECORDED: "recordFinancialObligation",
  OBLIGATION_FULFILLED: "fulfilFinancialObligation",
  EXTENDED: "extendWithApology",
  FINISHED: "finishDossier",
  RETURNED: "returnResult",
  WITHDRAWN: "withdrawDossier",
  STOPPED: "stopDossier",
};
const WITH_REASON: readonly DossierActKind[] = ["REFUSED", "SUPPLEMENT_REQUESTED", "EXTENDED", "STOPPED"];
const PLACE = { procedureId: MARRIAGE, bodyId: WARD, communeId: PHUONG_NAM_DINH, provinceId: NINH_BINH };

/** Lives a life by commands, act for act; where one is refused, as the promise of a day too late is, it goes on. */
export async function liveByCommands(subgraph: Subgraph, acts: readonly ActRecord[]): Promise<void> {
  let dossierId: string | null = null;
  for (const { kind, actedOn, promisedOn } of acts) {
    const promise = promisedOn === null ? {} : { promisedOn };
    const reason = WITH_REASON.includes(kind) ? { reason: "Theo quy định." } : {};
    const isFirst = dossierId === null;
    const what: object = isFirst ? { ...PLACE, bodyCode: "005.27.01.H42", submissionMethod: "ONLINE" } : { dossierId };
    const name = isFirst && kind === "RECEIVED" ? "receiveDossier" : COMMANDS[kind];
    const { subject } = await command(subgraph, name, { ...what, on: actedOn, ...promise, ...reason }, OPERATOR);
    dossierId ??= subject?.id ?? null;
    if (dossierId === null) return;
  }
}

/** Tells a life from another system, update for update, in an order of one's own; an older one changes nothing. */
export async function liveByMirror(
  subgraph: Subgraph,
  code: string,
  acts: readonly ActRecord[],
  order: readonly number[],
): Promise<void> {
  const told = acts.map(({ kind, actedOn, promisedOn }) => ({ kind, on: actedOn, promisedOn }));
  for (const length of order.filter((each) => each >= 1 && each <= acts.length)) {
    const update = { ...PLACE, sourceSystem: "G15", code, sourceSequence: length, acts: told.slice(0, length) };
    await command(subgraph, "mirrorDossier", { ...update, sourceUpdatedAt: "2026-11-20T01:00:00Z" }, OPERATOR);
  }
}

/** Imports lives at phường Nam Định, each under the code beside it. Throws where the file has a fault. */
export function importLives(subgraph: Subgraph, lives: readonly (readonly [string, readonly ActRecord[]])[]) {
  const place = { procedure_code: "1.000894", body: "phuong-nam-dinh.ubnd.2025" };
  return importDossiers(
    subgraph,
    lives.map(([code, acts]) => ({ code, ...place, acts: writeHistory(acts) })),
  );
}

/** Imports dossiers from a file made of these rows. Throws where it has a fault. */
export async function importDossiers(subgraph: Subgraph, rows: readonly Readonly<Record<string, string>>[]) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row))), "source"];
  const lines = rows.map((row) =>
    columns.map((column) => (column === "source" ? "tests" : (row[column] ?? ""))).join(),
  );
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-")), "dossiers.csv");
  fs.writeFileSync(file, [columns.join(), ...lines, ""].join("\n"));
  const report = await runImport(subgraph.contextOf(OPERATOR), dossiersImport, file);
  if (report.faults.length > 0) throw new Error(JSON.stringify(report.faults));
}
