import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { readBody } from "../../organisation/import/natural-keys.js";
import { Reading } from "../../organisation/import/reading.js";
import { LEADERSHIPS, type Leadership, ORIGINS, type Origin } from "../post.rules.js";

/** One row of a file of posts: a post and one of its holders, or a post that nobody held. */
export interface PostRecord {
  postId: string;
  organisationId: string;
  title: string;
  leadership: Leadership;
  rank: number;
  seats: number;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  holder: HolderRecord | null;
  origin: Origin;
  source: string;
}

export interface HolderRecord {
  membershipId: string;
  officialId: string;
  displayName: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
}

/** Reads one row of a file of posts; what is wrong with it by itself. */
export function readPost(record: CsvRecord): PostRecord | RowFault[] {
  const reading = new Reading(record);
  const organisationId = readBody(reading, "organisation");
  const title = reading.text("title");
  const validFrom = reading.day("valid_from");
  const validTo = reading.optionalDay("valid_to");
  const postId = stableId("Post", organisationId, title, validFrom);
  const seats = reading.count("seats");
  if (seats === 0) reading.fault("seats", "BAD_NUMBER", "Nobody can hold it.", "Give 1 or more.");
  checkEnd(reading, "valid_to", validFrom, validTo);
  return reading.done({
    ...{ postId, organisationId, title, seats, validFrom, validTo },
    leadership: reading.oneOf("leadership", LEADERSHIPS),
    rank: reading.count("rank"),
    holder: readHolder(reading, postId),
    origin: reading.oneOf("origin", ORIGINS),
    source: reading.text("source"),
  });
}

function readHolder(reading: Reading, postId: string): HolderRecord | null {
  const key = reading.optional("official");
  if (key === null) return null;
  const displayName = reading.text("official_name");
  const validFrom = reading.day("held_from");
  const validTo = reading.optionalDay("held_to");
  checkEnd(reading, "held_to", validFrom, validTo);
  const officialId = stableId("Official", key);
  const membershipId = stableId("Membership", postId, officialId, validFrom);
  return { membershipId, officialId, displayName, validFrom, validTo };
}

function checkEnd(reading: Reading, column: string, from: PlainDate, to: PlainDate | null): void {
  if (!from || !to || from < to) return;
  const reason = `It ends on ${to}, not after its first day ${from}.`;
  reading.fault(column, "END_BEFORE_START", reason, "The end is the first day on which it no longer holds.");
}
