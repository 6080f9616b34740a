import { fold } from "@lienthong/kernel/domain/fold.js";
import { fault, type ImportKind, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { agencyCodeScheme } from "../agency-code.rules.js";
import { FULL_BY_DEFAULT_FROM, lacksPartialReason } from "../online.rules.js";
import { readEditionBook } from "./edition-book.js";
import { planEditions } from "./plan-editions.js";
import type { ProcedureLine } from "./procedure-line.js";
import { readProcedure } from "./read-procedure.js";
import { storeEditions } from "./store-editions.js";

/** Procedures, in the project's own columns or in those of the two files of the national portal. */
export const proceduresImport: ImportKind<ProcedureLine> = {
  kind: "procedures",
  description: "Administrative procedures: code, name, field, bodies, level, online kind, publication decision, cases",
  required: ["code", "name"],

  read: readProcedure,

  async check(context, rows) {
    const faults = faultsOfRepeats(rows);
    const bad = new Set(faults.map(({ line }) => line));
    const good = rows.filter(({ record }) => !bad.has(record.line));
    return [...faults, ...planEditions(await bookOf(context, good), good, context.today).faults];
  },

  async write(context, rows, progress) {
    const { plans } = planEditions(await bookOf(context, rows), rows, context.today);
    const counts = await storeEditions(context, plans);
    progress(rows.length);
    return counts;
  },

  notes(rows) {
    const lines = rows.map(({ row }) => row);
    return [
      note(lines, ({ facts }) => facts.promulgatorName === undefined, "name no body that promulgates them"),
      note(lines, ({ day }) => day === null, "have no day: they are known from the day of the import at the latest"),
      note(lines, isPartialWithoutReason, "are partly online without the reason Decree 224/2026/NĐ-CP, Art. 14, wants"),
      note(lines, hasLooseCode, "name a body by a code that follows no scheme; it is kept as text"),
    ].flat();
  },
};

const bookOf = (context: Parameters<typeof readEditionBook>[0], rows: readonly ReadRow<ProcedureLine>[]) =>
  readEditionBook(
    context,
    rows.map(({ row }) => row.code),
  );

/** A code may have a row a day. Two rows of one name repeat each other; of two names nobody knows whose it is. */
function faultsOfRepeats(rows: readonly ReadRow<ProcedureLine>[]): RowFault[] {
  const faults: RowFault[] = [];
  for (const same of Map.groupBy(rows, ({ row }) => `${row.code} ${row.day ?? ""}`).values()) {
    const [first] = same;
    if (first === undefined || same.length === 1) continue;
    const lines = same.map(({ record }) => record.line).join(", ");
    if (new Set(same.map(({ row }) => fold(row.facts.name))).size === 1) {
      const reason = `The procedure stands on the lines ${lines}.`;
      for (const { record } of same.slice(1)) {
        faults.push(fault(record, "code", "REPEATED_ROW", reason, "Keep one of the rows."));
      }
    } else {
      const reason = `The lines ${lines} give this code to different procedures.`;
      for (const { record } of same) {
        faults.push(fault(record, "code", "CODE_OF_SEVERAL", reason, "Find out whose code it is; keep that row."));
      }
    }
  }
  return faults;
}

const isPartialWithoutReason = ({ facts: { onlineKind = null, partialReason = null } }: ProcedureLine) =>
  lacksPartialReason({ onlineKind, partialReason }, FULL_BY_DEFAULT_FROM);

const hasLooseCode = ({ bodies }: ProcedureLine) =>
  Object.values(bodies).some((list) => list.some(({ code }) => code !== null && agencyCodeScheme(code) === "TEXT"));

function note(lines: readonly ProcedureLine[], is: (line: ProcedureLine) => boolean, what: string): string[] {
  const count = lines.filter(is).length;
  return count === 0 ? [] : [`${count} procedures ${what}.`];
}
