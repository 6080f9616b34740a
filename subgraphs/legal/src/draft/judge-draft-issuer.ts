import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Competence } from "../competence/competence.type.js";
import { judgeCompetence } from "../competence/judge-competence.js";
import type { DraftRow } from "./draft.table.js";

/** Whether the issuer of a draft may issue it on a day, and by which rule. */
export function judgeDraftIssuer(
  context: RequestContext,
  { issuerKind, type }: Pick<DraftRow, "issuerKind" | "type">,
  on: PlainDate,
): Promise<Competence> {
  return judgeCompetence(context, { family: "NORMATIVE", issuerKind, type, on });
}
