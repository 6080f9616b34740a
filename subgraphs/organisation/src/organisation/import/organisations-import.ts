import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { ImportKind, ReadRow, WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { type UpsertedRow, upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { namesToStore } from "../add-organisation.js";
import type { OrganisationStateRow } from "../organisation.table.js";
import { checkAgain } from "./check-again.js";
import { faultsOfOrganisations, identifierOf } from "./check-organisations.js";
import { findStoredStates } from "./find-stored-states.js";
import { type OrganisationRecord, readOrganisation } from "./organisation-record.js";
import { countRecords, raiseOwners } from "./raise-owners.js";

/** Bodies with their days: every row says what a body was from one day to another. */
export const organisationsImport: ImportKind<OrganisationRecord> = {
  kind: "organisations",
  description: "Bodies: what each was, from one day to another",
  required: ["key", "name", "kind", "level", "parent", "valid_from", "valid_to", "source"],
  optional: [
    ...["short_name", "area_code", "area_from", "founded_on", "code_scheme", "code", "certainty"],
    ...["founding_decision", "founding_decided_on", "founding_issuer"],
    ...["ending_decision", "ending_decided_on", "ending_issuer"],
  ],
  read: readOrganisation,
  check: (context, rows) => checkAgain(rows, (good) => faultsOfOrganisations(context, good)),
  write,
};

async function write(
  context: RequestContext,
  rows: readonly ReadRow<OrganisationRecord>[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const records = rows.map(({ row }) => row);
  const states = records.map(stateOf);
  const identifiers = records.flatMap(codeOf);
  const listed = [...new Set(records.map(({ id }) => id))];
  const stored = Map.groupBy(await findStoredStates(context, listed), ({ organisationId }) => organisationId);
  const bodies = await upsertRows(context.em, "organisation", organisationsOf(records, stored));
  const ofStates = (await upsertRows(context.em, "organisation_state", states, progress)).changes;
  const ofCodes = (await upsertRows(context.em, "organisation_identifier", identifiers)).changes;

  const ownerOf = new Map([...states, ...identifiers].map(({ id, organisationId }) => [id, organisationId]));
  const changes = await raiseOwners(context, "organisation", bodies.changes, [
    { field: "states", changes: ofStates, ownerOf },
    { field: "identifiers", changes: ofCodes, ownerOf },
  ]);
  await recordEvents(context, context.em, changes.map(happening));
  return countRecords(rows, ({ id, stateId }) => [stateId, id], [
    ...ofStates,
    ...changes.filter(({ isNew }) => !isNew),
  ]);
}

/** One row a body: its life runs from its first state to its last, stored or listed; any of its rows names its acts. */
function organisationsOf(
  records: readonly OrganisationRecord[],
  stored: ReadonlyMap<string, readonly OrganisationStateRow[]>,
) {
  return [...Map.groupBy(records, ({ id }) => id).entries()].map(([id, states]) => {
    const inOrder = states.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    const first = inOrder[0]!;
    const life = lifeOf(states, stored.get(id) ?? []);
    const foundedOn = inOrder.find((state) => state.foundedOn)?.foundedOn ?? null;
    const founding = inOrder.find((state) => state.founding)?.founding ?? null;
    const ending = inOrder.find((state) => state.ending)?.ending ?? null;
    return {
      ...{ id, ...life, foundedOn },
      foundingNumber: founding?.number ?? null,
      foundingDecidedOn: founding?.decidedOn ?? null,
      foundingIssuerId: founding?.issuerId ?? null,
      endingNumber: ending?.number ?? null,
      endingDecidedOn: ending?.decidedOn ?? null,
      endingIssuerId: ending?.issuerId ?? null,
      ...{ certainty: first.certainty, source: first.source },
    };
  });
}

function lifeOf(listed: readonly OrganisationRecord[], stored: readonly OrganisationStateRow[]) {
  const inFile = new Set(listed.map(({ stateId }) => stateId));
  const all = [...listed, ...stored.filter(({ id }) => !inFile.has(id))];
  const inOrder = all.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return { validFrom: inOrder[0]!.validFrom, validTo: inOrder.at(-1)!.validTo };
}

function stateOf(record: OrganisationRecord) {
  const { id, stateId, name, shortName, kind, level, parentId, areaId, validFrom, validTo } = record;
  const names = namesToStore(name, shortName);
  return { id: stateId, organisationId: id, ...names, kind, level, parentId, areaId, validFrom, validTo };
}

function codeOf(record: OrganisationRecord) {
  if (record.code === null) return [];
  return [{ ...identifierOf(record, record.code), certainty: record.certainty, source: record.source }];
}

function happening({ id, version, changedFields, isNew }: UpsertedRow) {
  const type = isNew ? "OrganisationRecorded" : "OrganisationCorrected";
  return { type, subjectId: id, subjectVersion: version, changedFields, organisationId: id };
}
