import { stableId } from "@lienthong/kernel/domain/id.js";
import { type PlainDate, partsOf } from "@lienthong/kernel/domain/plain-date.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import type { Decision } from "../../organisation/decision.rules.js";
import { readBody, readOptionalBody } from "../../organisation/import/natural-keys.js";
import { DECISION, readDecision } from "../../organisation/import/read-decision.js";
import { Reading } from "../../organisation/import/reading.js";
import { ORIGINS, type Origin } from "../../post/post.rules.js";
import {
  HEADCOUNT_PARTS,
  HEADCOUNT_QUANTITIES,
  HEADCOUNT_STAGES,
  type HeadcountPart,
  type HeadcountQuantity,
  type HeadcountStage,
} from "../headcount.rules.js";

/** One row of a file of numbers of staff. */
export interface HeadcountRecord {
  id: string;
  organisationId: string;
  year: number;
  quantity: HeadcountQuantity;
  part: HeadcountPart;
  stage: HeadcountStage;
  number: number;
  decidedForId: string | null;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  decision: Decision | null;
  origin: Origin;
  source: string;
}

/** Reads one row of a file of numbers of staff; what is wrong with it by itself. */
export function readHeadcount(record: CsvRecord): HeadcountRecord | RowFault[] {
  const reading = new Reading(record);
  const organisationId = readBody(reading, "organisation");
  const year = reading.count("year");
  const quantity = reading.oneOf("quantity", HEADCOUNT_QUANTITIES);
  const part = reading.oneOf("part", HEADCOUNT_PARTS, "MAIN");
  const stage = reading.oneOf("stage", HEADCOUNT_STAGES);
  const validFrom = reading.day("valid_from");
  const validTo = reading.optionalDay("valid_to");
  const decidedForId = readOptionalBody(reading, "decided_for");
  checkRow(reading, { year, stage, validFrom, validTo, decidedForId });
  return reading.done({
    id: stableId("Headcount", organisationId, String(year), quantity, part, stage, validFrom),
    ...{ organisationId, year, quantity, part, stage, validFrom, validTo, decidedForId },
    number: reading.count("number"),
    decision: readDecision(reading, DECISION, { column: "valid_from", day: validFrom }),
    origin: reading.oneOf("origin", ORIGINS),
    source: reading.text("source"),
  });
}

type RowDays = Pick<HeadcountRecord, "year" | "stage" | "validFrom" | "validTo" | "decidedForId">;

function checkRow(reading: Reading, { year, stage, validFrom, validTo, decidedForId }: RowDays): void {
  if (validFrom && partsOf(validFrom).year !== year) {
    reading.fault("valid_from", "WRONG_YEAR", `${validFrom} is no day of ${year}.`, "Give a day of the year.");
  }
  if (validFrom && validTo && validTo <= validFrom) {
    const reason = `It ends on ${validTo}, not after its first day ${validFrom}.`;
    reading.fault("valid_to", "END_BEFORE_START", reason, "valid_to is the first day of the next number.");
  }
  if ((stage === "ASSIGNED") !== (decidedForId !== null)) {
    const reason = "A number assigned, and no other, says from whose decided number it is taken.";
    reading.fault("decided_for", "DECIDED_FOR", reason, "Give the body with ASSIGNED, and leave it empty else.");
  }
}
