import { fold, sortKeyVietnamese } from "@lienthong/kernel/domain/fold.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { ImportKind, ReadRow, WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { checkAgain } from "../../organisation/import/check-again.js";
import { countRecords, once, raiseOwners } from "../../organisation/import/raise-owners.js";
import { decisionColumns } from "../../organisation/import/read-decision.js";
import { faultsOfHoldings } from "./check-holdings.js";
import { type HoldingRecord, readHolding } from "./holding-record.js";

/** Functions and their holders: every row says who held one from one day to another. */
export const functionsImport: ImportKind<HoldingRecord> = {
  kind: "functions",
  description: "Functions of state management: who held each, from one day to another",
  required: ["key", "name", "holder", "valid_from", "valid_to", "source"],
  optional: ["area_code", "area_from", "change", "decision", "decided_on", "issuer", "certainty"],
  read: readHolding,
  check: (context, rows) => checkAgain(rows, (good) => faultsOfHoldings(context, good)),
  write,
};

async function write(
  context: RequestContext,
  rows: readonly ReadRow<HoldingRecord>[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const records = rows.map(({ row }) => row);
  const functions = await upsertRows(context.em, "public_function", once(records.toReversed().map(functionOf)));
  const holdings = await upsertRows(context.em, "function_holding", records.map(holdingOf), progress);

  const ownerOf = new Map(records.map(({ holdingId, functionId }) => [holdingId, functionId]));
  const parts = [{ field: "holder", changes: holdings.changes, ownerOf }];
  const changes = await raiseOwners(context, "public_function", functions.changes, parts);
  const holderOf = new Map(records.map(({ functionId, organisationId }) => [functionId, organisationId]));
  const happenings = changes.map(({ id, version, changedFields, isNew }) => ({
    type: isNew ? "PublicFunctionRecorded" : "PublicFunctionCorrected",
    ...{ subjectId: id, subjectVersion: version, changedFields, organisationId: holderOf.get(id) ?? null },
  }));
  await recordEvents(context, context.em, happenings);
  const corrected = changes.filter(({ isNew }) => !isNew);
  return countRecords(rows, ({ holdingId, functionId }) => [holdingId, functionId], [
    ...holdings.changes,
    ...corrected,
  ]);
}

/** The first row of a function says how sure it is that there is one. */
function functionOf({ functionId, name, areaId, certainty, source }: HoldingRecord) {
  const names = { name, foldedName: fold(name), sortName: sortKeyVietnamese(name) };
  return { id: functionId, ...names, areaId, certainty, source };
}

function holdingOf(record: HoldingRecord) {
  const { holdingId, functionId, organisationId, validFrom, validTo, changeEventId, certainty, source } = record;
  const days = { validFrom, validTo, changeEventId, ...decisionColumns(record.decision) };
  return { id: holdingId, functionId, organisationId, ...days, certainty, source };
}
