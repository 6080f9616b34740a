import { fold } from "@lienthong/kernel/domain/fold.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { type CsvRecord, fault, type ImportKind, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import type { DraftActRow } from "../draft-act.table.js";
import type { DraftOpinionRow } from "../draft-opinion.table.js";
import { OPINIONS } from "../member-opinion.rules.js";
import { draftIdOf, knownActs, knownDrafts, unknownDraftFault } from "./known-drafts.js";
import { storeOfDrafts } from "./store-of-drafts.js";

type ImportedOpinion = Omit<DraftOpinionRow, "id" | "version" | "actId">;

/** Opinions of members of the committee on drafts. */
export const draftOpinionsImport: ImportKind<ImportedOpinion> = {
  kind: "draft-opinions",
  description: "Opinions of members of the People's Committee on drafts",
  required: ["draft_key", "member_office", "member_body_key", "opinion", "comment", "given_on"],

  read: readOpinion,

  async check(context, rows) {
    const ids = rows.map(({ row }) => row.draftId);
    const [drafts, acts] = [await knownDrafts(context, ids), await knownActs(context, ids)];
    return rows.flatMap(({ record, row }) => {
      if (!drafts.has(row.draftId)) return [unknownDraftFault(record)];
      if (roundOf(row, acts.get(row.draftId)) !== null) return [];
      const reason = "By that day no member had been asked about this draft.";
      return [fault(record, "given_on", "NOT_ASKED", reason, "Correct the day, or import OPINIONS_BEGUN first.")];
    });
  },

  async write(context, rows, progress) {
    const acts = await knownActs(
      context,
      rows.map(({ row }) => row.draftId),
    );
    const opinions = rows.map(({ row }) => {
      const actId = roundOf(row, acts.get(row.draftId))!.id;
      return { ...row, actId, id: stableId("DraftOpinion", actId, row.memberKey) };
    });
    return storeOfDrafts(context, {
      table: "draft_opinion",
      rows: opinions,
      events: { isNew: "DraftOpinionGiven", isChanged: "DraftOpinionCorrected" },
      progress,
    });
  },
};

/** The act that began the round in which an opinion was given. */
function roundOf({ givenOn }: ImportedOpinion, acts: readonly DraftActRow[] = []): DraftActRow | null {
  return acts.findLast(({ kind, takenOn }) => kind === "OPINIONS_BEGUN" && takenOn <= givenOn) ?? null;
}

function readOpinion(record: CsvRecord): ImportedOpinion | RowFault[] {
  const cells = cellsOf(record);
  const memberOffice = cells.text("member_office");
  const opinion = cells.word("opinion", OPINIONS);
  return cells.rowOr({
    draftId: draftIdOf(cells.text("draft_key")),
    memberOffice,
    memberKey: fold(memberOffice),
    memberBodyId: cells.optionalBody("member_body_key"),
    opinion,
    comment: opinion === "AGREE" ? cells.optionalText("comment") : cells.text("comment"),
    givenOn: cells.day("given_on"),
  });
}
