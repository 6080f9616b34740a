import { isIdOf, stableId } from "@lienthong/kernel/domain/id.js";
import {
  type CsvRecord,
  fault,
  type ImportKind,
  type ReadRow,
  type RowFault,
} from "@lienthong/kernel/service/import/import-kind.js";
import { RowReader } from "../../../import/row-reader.js";
import { CODE_FORM, isProcedureCode } from "../../../procedure/procedure-code.rules.js";
import { procedureIdOf } from "../../../procedure/procedure-ids.js";
import { database } from "../../../tables.js";
import { type NewTransfer, saveTransfers } from "../save-transfer.js";
import { refusalToTransfer } from "../transfer.rules.js";
import { transferId } from "../transfer-dossiers.js";

/** The columns to which the refusals of a transfer belong. */
const COLUMNS: Readonly<Record<string, string>> = {
  fromBodyId: "from_body",
  toBodyId: "to_body",
  procedureIds: "procedures",
  effectiveOn: "effective_on",
  decisionCitation: "decision",
};

/**
 * Transfers of open dossiers, a row a transfer: `from_body` and `to_body` (keys or ids), `effective_on`, `procedures`
 * (their codes with `|` between; empty for all of the body's), `decision` as it is cited, `source`.
 */
export const transfersImport: ImportKind<NewTransfer> = {
  kind: "dossier-transfers",
  description: "Which body finishes the open dossiers of another, from which day on and by which decision",
  required: ["from_body", "to_body", "effective_on", "decision", "source"],
  optional: ["procedures"],
  read: readTransfer,

  async check(context, rows) {
    const codes = await database(context).selectFrom("procedure").select("id").execute();
    const known = new Set(codes.map(({ id }) => id));
    const seen = new Map<string, number>();
    return rows.flatMap(({ record, row }): RowFault[] => {
      const before = seen.get(row.id);
      seen.set(row.id, before ?? record.line);
      if (before !== undefined) {
        return [fault(record, "from_body", "REPEATED_ROW", `Line ${before} says the same.`, "Keep one of the rows.")];
      }
      const unknown = row.procedureIds?.some((id) => !known.has(id)) ?? false;
      if (unknown) {
        return [fault(record, "procedures", "UNKNOWN_PROCEDURE", "One is not recorded.", "Import it first.")];
      }
      const refused = refusalToTransfer(row, context.today);
      if (refused === null) return [];
      return [fault(record, COLUMNS[refused.field[0]!]!, refused.code, refused.message, "Correct the row.")];
    });
  },

  async write(context, rows, progress) {
    const stored = await database(context).selectFrom("dossier_transfer").select("id").execute();
    const known = new Set(stored.map(({ id }) => id));
    const fresh = rows.map(({ row }) => row).filter(({ id }) => !known.has(id));
    const inOrder = fresh.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
    await saveTransfers(context, context.em, inOrder);
    progress(rows.length);
    return { inserted: fresh.length, updated: 0, unchanged: rows.length - fresh.length };
  },
};

function readTransfer(record: CsvRecord): ReadRow<NewTransfer>["row"] | RowFault[] {
  const read = new RowReader(record);
  const [fromBodyId, toBodyId] = [readBody(read, "from_body"), readBody(read, "to_body")];
  read.needed("effective_on", "Give the first day on which the other body has to finish them.");
  const effectiveOn = read.day("effective_on");
  const codes = read.list("procedures");
  const wrong = codes.find((code) => !isProcedureCode(code));
  if (wrong !== undefined) read.refuse("procedures", "BAD_CODE", `"${wrong}" is no procedure code.`, CODE_FORM);
  const decisionCitation = read.needed("decision", "Cite it: 05/NQ-HĐND (HĐND tỉnh Nam Định, 2025).");
  const source = read.needed("source", "Say where it was read, or how it was concluded.");
  return read.outcome(() => {
    const procedureIds = codes.length === 0 ? null : codes.map(procedureIdOf);
    const asked = { fromBodyId, toBodyId, effectiveOn: effectiveOn!, procedureIds, decisionCitation };
    return { id: transferId(asked), ...asked, source };
  });
}

function readBody(read: RowReader, column: string): string {
  const text = read.needed(column, "Write the key of the body, like nam-dinh.so-tu-phap.");
  return isIdOf("Organisation", text) ? text : stableId("Organisation", text);
}
