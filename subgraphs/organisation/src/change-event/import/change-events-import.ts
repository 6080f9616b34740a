import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { ImportKind, ReadRow, WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { checkAgain } from "../../organisation/import/check-again.js";
import { countRecords, once, raiseOwners } from "../../organisation/import/raise-owners.js";
import { decisionColumns } from "../../organisation/import/read-decision.js";
import { type ChangeRecord, readChange } from "./change-record.js";
import { faultsOfChanges } from "./check-changes.js";

/** Changes of bodies that are over: every row is one step, from an original to what came out of it. */
export const changeEventsImport: ImportKind<ChangeRecord> = {
  kind: "change-events",
  description: "Changes of bodies: which came out of which, by which decision",
  required: ["key", "kind", "effective_on", "decision", "decided_on", "original", "resulting", "extent", "source"],
  optional: ["issuer", "certainty"],
  read: readChange,
  check: (context, rows) => checkAgain(rows, (good) => faultsOfChanges(context, good)),
  write,
};

async function write(
  context: RequestContext,
  rows: readonly ReadRow<ChangeRecord>[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const records = rows.map(({ row }) => row);
  const events = await upsertRows(context.em, "change_event", once(records.map(eventOf)));
  const steps = await upsertRows(context.em, "organisation_succession", records.map(stepOf), progress);

  const ownerOf = new Map(records.map(({ stepId, id }) => [stepId, id]));
  const parts = [{ field: "successions", changes: steps.changes, ownerOf }];
  const changes = await raiseOwners(context, "change_event", events.changes, parts);
  const originalOf = new Map(records.toReversed().map(({ id, originalId }) => [id, originalId]));
  const happenings = changes.map(({ id, version, changedFields, isNew }) => ({
    type: isNew ? "ChangeEventRecorded" : "ChangeEventCorrected",
    ...{ subjectId: id, subjectVersion: version, changedFields, organisationId: originalOf.get(id) ?? null },
  }));
  await recordEvents(context, context.em, happenings);
  const corrected = changes.filter(({ isNew }) => !isNew);
  return countRecords(rows, ({ id, stepId }) => [stepId, id], [...steps.changes, ...corrected]);
}

function eventOf({ id, kind, effectiveOn, decision, certainty, source }: ChangeRecord) {
  return { id, kind, effectiveOn, ...decisionColumns(decision), certainty, source };
}

function stepOf({ id, stepId, originalId, resultingId, extent }: ChangeRecord) {
  return { id: stepId, changeEventId: id, originalId, resultingId, extent };
}
