import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { coveredDays, type ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import { loadInPeriod, type OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { database } from "../tables.js";
import type { ActKind } from "./draft-step.rules.js";
import { isReadable } from "./find-draft-pages.js";
import { countNormativeWork, type NormativeWorkCounts, type NormativeWorkFact } from "./normative-work.rules.js";

/** How a body kept its programme in a reporting period, over the drafts the actor may read. */
export async function findNormativeWork(
  context: RequestContext,
  ref: OrganisationPeriodRef,
): Promise<NormativeWorkCounts> {
  const facts = await loadInPeriod(context, "normative work", findNormativeWorkFacts, ref);
  return countNormativeWork(facts ?? [], context.today);
}

/** The same over all drafts, whoever asks: for computations inside the graph, never for a reader. */
export async function findTrueNormativeWork(
  context: RequestContext,
  ref: OrganisationPeriodRef,
): Promise<NormativeWorkCounts> {
  const facts = await loadInPeriod(context, "true normative work", findTrueFacts, ref);
  return countNormativeWork(facts ?? [], context.today);
}

const findTrueFacts: typeof findNormativeWorkFacts = (context, period, draftingBodyIds) =>
  findNormativeWorkFacts({ ...context, actor: OPERATOR }, period, draftingBodyIds);

/** What counts of the drafts due in a period, by drafting body: one statement for many bodies. */
export async function findNormativeWorkFacts(
  context: RequestContext,
  period: ReportingPeriod,
  draftingBodyIds: readonly string[],
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
