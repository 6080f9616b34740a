import { fold } from "@lienthong/kernel/domain/fold.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { type CsvRecord, fault, type ImportKind, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { issuerKindOf } from "../../competence/issuer-kind.js";
import type { DraftRow } from "../draft.table.js";
import { programmeYear } from "../draft-due.rules.js";
import { DRAFT_TYPES } from "../draft-type.js";
import { regimeOn } from "../drafting-regime.rules.js";
import { refusalsToProposal } from "../proposal.rules.js";
import { SIMPLIFIED_GROUNDS } from "../simplified-ground.js";
import { draftIdOf, knownDrafts } from "./known-drafts.js";

type ImportedDraft = Omit<DraftRow, "version" | "publicOn" | "actCount" | "regime"> & {
  regime: DraftRow["regime"] | null;
};

/** Drafts as they were proposed; what was done with them since is in files of its own. */
export const draftsImport: ImportKind<ImportedDraft> = {
  kind: "drafts",
  description: "Drafts of normative documents: title, issuer, drafting body, due day",
  required: [
    ...["key", "title", "type", "issuer_key", "issuer_name", "committee_key", "drafting_body_key", "touches_business"],
    ...["proposed_on", "due_on", "simplified_ground", "simplified_on", "origin", "source"],
  ],

  read: readDraft,

  async check({ today }, rows) {
    const lines = new Map<string, number>();
    return rows.flatMap(({ record, row }) => {
      const before = lines.get(row.id);
      lines.set(row.id, before ?? record.line);
      const proposal = { ...row, issuer: row.issuerId, draftingBody: row.draftingBodyId, committee: row.committeeId };
      const faults = refusalsToProposal(proposal, today).map(({ code, field, message }) =>
        fault(record, COLUMNS[field[0] ?? ""] ?? "key", code, message, "Correct the value."),
      );
      if (before === undefined) return faults;
      return [...faults, fault(record, "key", "REPEATED_DRAFT", `Line ${before} has the same key.`, "Keep one row.")];
    });
  },

  async write(context, rows, progress) {
    const drafts = rows.map(({ row }) => row);
    const known = await knownDrafts(
      context,
      drafts.map(({ id }) => id),
    );
    const added = drafts.filter(({ id }) => !known.has(id)).map((row) => ({ ...row, publicOn: null, actCount: 0 }));
    const { counts, changes } = await upsertRows(context.em, "document_draft", added);
    const corrected = await upsertRows(
      context.em,
      "document_draft",
      drafts.filter(({ id }) => known.has(id)),
    );

    const bodies = new Map(drafts.map(({ id, draftingBodyId }) => [id, draftingBodyId]));
    const happenings = [...changes, ...corrected.changes].map(({ id, version, changedFields, isNew }) => ({
      type: isNew ? "DraftProposed" : "DraftCorrected",
      subjectId: id,
      subjectVersion: version,
      changedFields,
      organisationId: bodies.get(id) ?? null,
      classification: known.get(id)?.publicOn == null ? ("RESTRICTED" as const) : ("PUBLIC" as const),
    }));
    await recordEvents(context, context.em, happenings);
    progress(rows.length);
    return { ...corrected.counts, inserted: counts.inserted };
  },
};

const COLUMNS: Readonly<Record<string, string>> = {
  title: "title",
  type: "type",
  issuerName: "issuer_name",
  on: "proposed_on",
  dueOn: "due_on",
};

function readDraft(record: CsvRecord): ImportedDraft | RowFault[] {
  const cells = cellsOf(record);
  const title = cells.text("title");
  const issuerName = cells.text("issuer_name");
  const proposedOn = cells.day("proposed_on");
  const dueOn = cells.optionalDay("due_on");
  const simplifiedGround = cells.optionalWord("simplified_ground", SIMPLIFIED_GROUNDS);
  const simplifiedOn = cells.optionalDay("simplified_on");
  if ((simplifiedGround === null) !== (simplifiedOn === null)) {
    cells.fault("simplified_on", "INCOMPLETE", "A ground and its day belong together.", "Fill both cells or none.");
  }
  return cells.rowOr({
    id: draftIdOf(cells.text("key")),
    title,
    searchText: fold(title),
    type: cells.word("type", DRAFT_TYPES),
    issuerId: cells.body("issuer_key"),
    issuerName,
    issuerKind: issuerKindOf(issuerName),
    committeeId: cells.body("committee_key"),
    draftingBodyId: cells.body("drafting_body_key"),
    touchesBusiness: cells.word("touches_business", ["yes", "no"]) === "yes" ? 1 : 0,
    regime: proposedOn && regimeOn(proposedOn),
    simplifiedGround,
    simplifiedOn,
    proposedOn,
    dueOn,
    programmeYear: proposedOn && programmeYear({ dueOn, proposedOn }),
    origin: cells.word("origin", ["SOURCE", "SYNTHETIC"]),
    source: cells.text("source"),
  });
}
