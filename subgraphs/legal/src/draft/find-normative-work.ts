import { coveredDays, parseReportingPeriod, type ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { GraphQLError } from "graphql";
import { database } from "../tables.js";
import type { ActKind } from "./draft-step.rules.js";
import { isReadable } from "./find-draft-pages.js";
import { countNormativeWork, type NormativeWorkCounts, type NormativeWorkFact } from "./normative-work.rules.js";

/** How a body kept its programme in a reporting period, over the drafts the actor may read; throws BAD_USER_INPUT. */
export async function findNormativeWork(
  context: RequestContext,
  draftingBodyId: string,
  periodText: string,
): Promise<NormativeWorkCounts & { period: string }> {
  const period = parseReportingPeriod(periodText);
  if (period === null) throw badPeriod(periodText);
  const batch = (inside: RequestContext, ids: readonly string[]) => findNormativeWorkFacts(inside, ids, period);
  const facts = await loadList(context, `normative work ${period.text}`, batch, draftingBodyId);
  return { period: period.text, ...countNormativeWork(facts, context.today) };
}

/** What counts of the drafts due in a period, by drafting body: one statement for many bodies. */
export async function findNormativeWorkFacts(
  context: RequestContext,
  draftingBodyIds: readonly string[],
  period: ReportingPeriod,
): Promise<Map<string, (NormativeWorkFact & { draftingBodyId: string })[]>> {
  const { firstDay, lastDay } = coveredDays(period);
  const rows = await database(context)
    .selectFrom("document_draft")
    .select(["document_draft.draftingBodyId", "document_draft.dueOn"])
    .select((eb) => {
      const first = (kind: ActKind) =>
        eb
          .selectFrom("draft_act")
          .select(({ fn }) => fn.min("draft_act.takenOn").as("day"))
          .whereRef("draft_act.draftId", "=", "document_draft.id")
          .where("draft_act.kind", "=", kind);
      const checked = eb
        .selectFrom("draft_act")
        .innerJoin("document_check", "document_check.documentId", "draft_act.documentId")
        .select(({ fn }) => fn.min("document_check.checkedOn").as("day"))
        .whereRef("draft_act.draftId", "=", "document_draft.id")
        .where("draft_act.kind", "=", "ISSUED");
      return [
        first("ISSUED").as("issuedOn"),
        first("WITHDRAWN").as("withdrawnOn"),
        first("APPRAISED").as("appraisedOn"),
        checked.as("checkedOn"),
      ];
    })
    .where("document_draft.draftingBodyId", "in", draftingBodyIds)
    .where("document_draft.dueOn", ">=", firstDay)
    .where("document_draft.dueOn", "<=", lastDay)
    .where((eb) => isReadable(eb, context))
    .execute();
  return grouped(
    rows.map((row) => ({ ...row, dueOn: row.dueOn! })),
    (row) => row.draftingBodyId,
  );
}

function badPeriod(text: string): GraphQLError {
  const message = `"${text}" is not a reporting period: write 2026, 2026-Q3, 2026-H1 or 2026-9M.`;
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", argument: "period" } });
}
