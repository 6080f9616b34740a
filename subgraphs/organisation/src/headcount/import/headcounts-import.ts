import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { ImportKind, ReadRow, WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { checkAgain } from "../../organisation/import/check-again.js";
import { once } from "../../organisation/import/raise-owners.js";
import { decisionColumns } from "../../organisation/import/read-decision.js";
import { faultsOfHeadcounts } from "./check-headcounts.js";
import { type HeadcountRecord, readHeadcount } from "./headcount-record.js";

/** Numbers of staff decided, assigned and present. */
export const headcountsImport: ImportKind<HeadcountRecord> = {
  kind: "headcounts",
  description: "Numbers of staff of bodies: decided, assigned, present",
  required: ["organisation", "year", "quantity", "stage", "number", "valid_from", "origin", "source"],
  optional: ["part", "valid_to", "decided_for", "decision", "decided_on", "issuer"],
  read: readHeadcount,
  check: (context, rows) => checkAgain(rows, (good) => faultsOfHeadcounts(context, good)),
  write,
};

async function write(
  context: RequestContext,
  rows: readonly ReadRow<HeadcountRecord>[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const numbers = once(rows.map(({ row: { decision, ...row } }) => ({ ...row, ...decisionColumns(decision) })));
  const { counts, changes } = await upsertRows(context.em, "headcount", numbers, progress);
  const bodyOf = new Map(numbers.map(({ id, organisationId }) => [id, organisationId]));
  const happenings = changes.map(({ id, version, changedFields, isNew }) => ({
    type: isNew ? "HeadcountRecorded" : "HeadcountCorrected",
    ...{ subjectId: id, subjectVersion: version, changedFields, organisationId: bodyOf.get(id) ?? null },
  }));
  await recordEvents(context, context.em, happenings);
  return counts;
}
