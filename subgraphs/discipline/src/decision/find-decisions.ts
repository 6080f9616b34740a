import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { findReadable } from "../access/find-readable.js";
import { noteReading } from "../access/note-reading.js";
import { accessFacts } from "../case/case-step.rules.js";
import type { ActKind } from "../case/case-words.js";
import { database } from "../tables.js";
import type { DecisionRow } from "./decision.table.js";

/** The decision of an id; null when there is none that the actor may read. */
export function findDecision(context: RequestContext, id: string): Promise<DecisionRow | null> {
  return findReadable(context, "discipline_decision", id, accessFacts);
}

/** The decisions of a case that the actor was given, the earliest first: whoever sees the case sees them. */
export async function findDecisionsOfCase(
  context: RequestContext,
  { id }: { id: string },
): Promise<readonly DecisionRow[]> {
  const found = await loadList(context, "decisions of cases", findDecisionsOfCases, id);
  return noteReading(context, found, accessFacts);
}

/** The first day of the later decision that ended one; null while none did. */
export function findReplacedOn(context: RequestContext, { id }: DecisionRow): Promise<PlainDate | null> {
  return load(context, "replacements of decisions", findReplacements, id);
}

/** Decisions on a person with the kinds of act that they were for; for rules, which say no more than whether one repeats. */
export function findKindsDecided(context: RequestContext, officialId: string) {
  return loadList(context, "kinds decided on officials", findKindsOf, officialId);
}

async function findDecisionsOfCases(context: RequestContext, caseIds: readonly string[]) {
  const query = database(context).selectFrom("discipline_decision").selectAll().where("caseId", "in", caseIds);
  return grouped(await query.orderBy("decidedOn").orderBy("id").execute(), ({ caseId }) => caseId);
}

async function findReplacements(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("discipline_decision")
    .select(["endsDecisionId", "effectiveOn"])
    .where("endsDecisionId", "in", ids)
    .where("cancelledOn", "is", null)
    .execute();
  const days = byKey(rows, ({ endsDecisionId }) => endsDecisionId!);
  return new Map([...days].map(([id, { effectiveOn }]) => [id, effectiveOn]));
}

interface KindDecided {
  caseId: string;
  kind: ActKind;
  decision: DecisionRow;
}

async function findKindsOf(context: RequestContext, officialIds: readonly string[]) {
  const decisions = await database(context)
    .selectFrom("discipline_decision")
    .selectAll()
    .where("officialId", "in", officialIds)
    .execute();
  if (decisions.length === 0) return new Map<string, KindDecided[]>();
  const caseIds = decisions.map(({ caseId }) => caseId);
  const acts = await database(context)
    .selectFrom("discipline_act")
    .select(["caseId", "kind"])
    .where("caseId", "in", caseIds)
    .execute();
  const kinds = decisions.flatMap((decision): KindDecided[] =>
    acts.filter(({ caseId }) => caseId === decision.caseId).map(({ caseId, kind }) => ({ caseId, kind, decision })),
  );
  return grouped(kinds, ({ decision }) => decision.officialId);
}
