import { stableId } from "@lienthong/kernel/domain/id.js";
import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { drawOf } from "../draw.js";
import { database } from "../tables.js";
import type { IndexField } from "./index.rules.js";
import type { IndexCriterionRow, IndexEvidenceRow, IndexScoreRow, IndexYearRow } from "./index.table.js";

/** Documents that a made-up score may rest on: they are there, whatever the score. */
const PROOFS: Partial<Record<IndexField, string>> = {
  DIRECTION: stableId("Directive", "34/CT-UBND (UBND tỉnh Nam Định, 2021)"),
  INSTITUTIONS: stableId("LegalDocument", "34/CT-UBND (UBND tỉnh Nam Định, 2021)"),
  PROCEDURES: stableId("LegalDocument", "2084/QĐ-UBND (UBND tỉnh Nam Định, 2021)"),
};

/** Makes up the scores of every index year that is marked as made up: always the same ones. */
export async function seedScores(context: RequestContext): Promise<void> {
  const years = await database(context)
    .selectFrom("index_year")
    .selectAll()
    .where("origin", "=", "SYNTHETIC")
    .execute();
  const criteria = await database(context).selectFrom("index_criterion").selectAll().execute();
  const lines = years.flatMap((year) =>
    criteria.filter(({ index }) => index === year.index).map((criterion) => ({ year, criterion })),
  );
  await upsertRows(context.em, "index_score", lines.flatMap(scoresOf) as never);
  await upsertRows(context.em, "index_evidence", lines.flatMap(evidenceOf) as never);
  const told = years.map(({ id, version, organisationId }) => ({
    ...{ type: "IndexSelfScored", subjectId: id, subjectVersion: version, changedFields: ["SELF"], organisationId },
  }));
  await recordEvents(context, context.em, told);
}

interface Line {
  year: IndexYearRow;
  criterion: IndexCriterionRow;
}

function scoresOf({ year, criterion }: Line): Omit<IndexScoreRow, "version">[] {
  const { maxScore, scoredBy, code } = criterion;
  const draw = drawOf(year.organisationId, String(year.year), code);
  const score = (stage: IndexScoreRow["stage"], part: number, scoredOn: PlainDate) => ({
    ...{ id: stableId("IndexScore", year.id, criterion.id, stage), indexYearId: year.id, criterionId: criterion.id },
    ...{ stage, score: Math.round(4 * part * maxScore) / 4, scoredOn, note: null },
  });
  const after = year.year + 1;
  if (scoredBy === "SURVEY") return [score("SURVEYED", 0.75 + 0.2 * draw, plainDate(`${after}-03-10`))];
  const self = 0.85 + 0.15 * draw;
  return [
    score("SELF", self, plainDate(`${after}-01-15`)),
    score("APPRAISED", self - (draw < 0.4 ? 0.1 : 0), plainDate(`${after}-02-20`)),
  ];
}

function evidenceOf({ year, criterion }: Line): Omit<IndexEvidenceRow, "version">[] {
  const nodeId = criterion.field === "ORGANISATION" ? year.organisationId : PROOFS[criterion.field];
  if (nodeId === undefined) return [];
  const id = stableId("IndexEvidence", year.id, criterion.id, nodeId);
  return [{ id, indexYearId: year.id, criterionId: criterion.id, nodeId, note: `Căn cứ chấm điểm ${criterion.code}` }];
}
