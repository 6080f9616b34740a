import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { changeIdOf } from "../../change-event/import/change-record.js";
import { CERTAINTIES, type Certainty } from "../../organisation/certainty.js";
import type { Decision } from "../../organisation/decision.rules.js";
import { readArea, readBody } from "../../organisation/import/natural-keys.js";
import { DECISION, readDecision } from "../../organisation/import/read-decision.js";
import { Reading } from "../../organisation/import/reading.js";

/** One row of a file of functions: who held one from one day to another. */
export interface HoldingRecord {
  functionId: string;
  holdingId: string;
  name: string;
  areaId: string | null;
  organisationId: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  changeEventId: string | null;
  decision: Decision | null;
  certainty: Certainty;
  source: string;
}

/** Reads one row of a file of functions; what is wrong with it by itself. */
export function readHolding(record: CsvRecord): HoldingRecord | RowFault[] {
  const reading = new Reading(record);
  const functionId = stableId("PublicFunction", reading.text("key"));
  const validFrom = reading.day("valid_from");
  const validTo = reading.optionalDay("valid_to");
  const change = reading.optional("change");
  if (validFrom && validTo && validTo <= validFrom) {
    const reason = `The row ends on ${validTo}, not after its first day ${validFrom}.`;
    reading.fault("valid_to", "END_BEFORE_START", reason, "valid_to is the first day on which it no longer holds.");
  }
  return reading.done({
    functionId,
    holdingId: stableId("FunctionHolding", functionId, validFrom),
    name: reading.text("name"),
    areaId: readArea(reading, "area_code", "area_from"),
    organisationId: readBody(reading, "holder"),
    ...{ validFrom, validTo },
    changeEventId: change === null ? null : changeIdOf(change),
    decision: readDecision(reading, DECISION, { column: "valid_from", day: validFrom }),
    certainty: reading.oneOf("certainty", CERTAINTIES, "CERTAIN"),
    source: reading.text("source"),
  });
}
