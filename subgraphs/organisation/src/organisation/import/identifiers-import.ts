import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type {
  CsvRecord,
  ImportKind,
  ReadRow,
  RowFault,
  WriteCounts,
} from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { CERTAINTIES, type Certainty } from "../certainty.js";
import { IDENTIFIER_SCHEMES, problemOfCode } from "../identifier.rules.js";
import { faultsOfIdentifiers, type ListedIdentifier } from "./check-identifiers.js";
import { faultsOfUnknown } from "./check-known.js";
import { readBody } from "./natural-keys.js";
import { countRecords, once, raiseOwners } from "./raise-owners.js";
import { Reading } from "./reading.js";

interface IdentifierRecord extends ListedIdentifier {
  certainty: Certainty;
  source: string;
}

/** Codes of bodies in any scheme, each for a time. */
export const identifiersImport: ImportKind<IdentifierRecord> = {
  kind: "organisation-identifiers",
  description: "Codes of bodies, each from one day to another",
  required: ["organisation", "scheme", "value", "valid_from", "valid_to", "source"],
  optional: ["certainty"],
  read: readIdentifier,
  async check(context, rows) {
    const unknown = await faultsOfUnknown(context, rows, "organisation", [
      { column: "organisation", idOf: ({ organisationId }) => organisationId },
    ]);
    return [...unknown, ...(await faultsOfIdentifiers(context, rows, "value"))];
  },
  write,
};

function readIdentifier(record: CsvRecord): IdentifierRecord | RowFault[] {
  const reading = new Reading(record);
  const organisationId = readBody(reading, "organisation");
  const scheme = reading.oneOf("scheme", IDENTIFIER_SCHEMES);
  const value = reading.text("value");
  const validFrom = reading.day("valid_from");
  const validTo = reading.optionalDay("valid_to");
  const problem = problemOfCode(scheme, value);
  if (value && problem) reading.fault("value", "BAD_CODE", problem, "Correct the code, or name it OTHER.");
  if (validFrom && validTo && validTo <= validFrom) {
    const reason = `The code ends on ${validTo}, not after its first day ${validFrom}.`;
    reading.fault("valid_to", "END_BEFORE_START", reason, "valid_to is the first day on which it no longer holds.");
  }
  return reading.done({
    id: identifierIdOf({ organisationId, scheme, value, validFrom }),
    ...{ organisationId, scheme, value, validFrom, validTo },
    certainty: reading.oneOf("certainty", CERTAINTIES, "CERTAIN"),
    source: reading.text("source"),
  });
}

/** The id of a code that a file lists: its body, scheme, value and first day. */
export function identifierIdOf(code: { organisationId: string; scheme: string; value: string; validFrom: string }) {
  return stableId("OrganisationIdentifier", code.organisationId, code.scheme, code.value, code.validFrom);
}

async function write(
  context: RequestContext,
  rows: readonly ReadRow<IdentifierRecord>[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const identifiers = once(rows.map(({ row }) => ({ ...row })));
  const { changes } = await upsertRows(context.em, "organisation_identifier", identifiers, progress);
  const ownerOf = new Map(identifiers.map(({ id, organisationId }) => [id, organisationId]));
  const raised = await raiseOwners(context, "organisation", [], [{ field: "identifiers", changes, ownerOf }]);
  const happenings = raised.map(({ id, version, changedFields }) => ({
    ...{ type: "OrganisationIdentifierRecorded", subjectId: id, subjectVersion: version, changedFields },
    organisationId: id,
  }));
  await recordEvents(context, context.em, happenings);
  return countRecords(rows, ({ id }) => [id], changes);
}
