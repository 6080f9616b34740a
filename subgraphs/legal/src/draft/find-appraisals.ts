import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { database } from "../tables.js";
import { APPRAISAL_CRITERIA } from "./appraisal.rules.js";
import type { DraftActRow } from "./draft-act.table.js";
import type { DraftFindingRow } from "./draft-finding.table.js";

/** What an appraisal found on the five criteria, in the directive's order; none for another act. */
export async function findFindings(context: RequestContext, act: DraftActRow): Promise<readonly DraftFindingRow[]> {
  if (act.kind !== "APPRAISED") return [];
  const found = await loadList(context, "draft findings", findFindingsOfActs, act.id);
  const place = ({ criterion }: DraftFindingRow) => APPRAISAL_CRITERIA.indexOf(criterion);
  return found.toSorted((a, b) => place(a) - place(b));
}

async function findFindingsOfActs(context: RequestContext, actIds: readonly string[]) {
  const rows = await database(context).selectFrom("draft_finding").selectAll().where("actId", "in", actIds).execute();
  return grouped(rows, ({ actId }) => actId);
}
