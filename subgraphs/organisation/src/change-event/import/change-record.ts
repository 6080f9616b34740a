import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { CERTAINTIES, type Certainty } from "../../organisation/certainty.js";
import type { Decision } from "../../organisation/decision.rules.js";
import { readBody, readOptionalBody } from "../../organisation/import/natural-keys.js";
import { DECISION, readDecision } from "../../organisation/import/read-decision.js";
import { Reading } from "../../organisation/import/reading.js";
import { CHANGE_KINDS, type ChangeKind, EXTENTS, type Extent, namesSuccessor } from "../change-kind.rules.js";

/** One row of a file of changes: one step of a change, from an original to what came out of it. */
export interface ChangeRecord {
  id: string;
  stepId: string;
  kind: ChangeKind;
  effectiveOn: PlainDate;
  decision: Decision;
  originalId: string;
  resultingId: string | null;
  extent: Extent;
  certainty: Certainty;
  source: string;
}

/** Reads one row of a file of changes; what is wrong with it by itself. */
export function readChange(record: CsvRecord): ChangeRecord | RowFault[] {
  const reading = new Reading(record);
  const id = changeIdOf(reading.text("key"));
  const effectiveOn = reading.day("effective_on");
  const decision = readDecision(reading, DECISION, { column: "effective_on", day: effectiveOn });
  if (decision === null) reading.text("decision");
  const originalId = readBody(reading, "original");
  const resultingId = readOptionalBody(reading, "resulting");
  const extent = reading.oneOf("extent", EXTENTS);
  if (namesSuccessor(extent) !== (resultingId !== null)) {
    const reason = `${extent} ${resultingId === null ? "needs" : "has"} a resulting body.`;
    reading.fault(
      "resulting",
      "EXTENT_AND_BODY",
      reason,
      "Name the body with FULL or PARTIAL; leave it empty with NONE or UNKNOWN.",
    );
  }
  return reading.done({
    ...{ id, effectiveOn, originalId, resultingId, extent },
    stepId: stableId("OrganisationSuccession", id, originalId, resultingId ?? ""),
    kind: reading.oneOf("kind", CHANGE_KINDS),
    decision: decision!,
    certainty: reading.oneOf("certainty", CERTAINTIES, "CERTAIN"),
    source: reading.text("source"),
  });
}

/** The id of the change that a file names by its key. */
export function changeIdOf(key: string): string {
  return stableId("ChangeEvent", key);
}
