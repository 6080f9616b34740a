import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { loadList } from "@lienthong/kernel/service/loader.js";
import type { SubmissionMethod } from "../channel/channel-words.js";
import { findChannelTimes } from "../channel/find-channels.js";
import type { ProcessingTime } from "../channel/processing-time.rules.js";
import { method766 } from "../deadline/on-time-766.rules.js";
import type { ExecutionRow } from "../execution/execution.table.js";
import { findCases } from "../procedure/find-parts.js";
import { findEditions, findProcedure } from "../procedure/find-procedures.js";
import { editionNearest } from "../procedure/procedure.rules.js";
import { procedureOfCase } from "../procedure/procedure-code.rules.js";
import { database } from "../tables.js";
import { possibleTimes, refusalToPlace } from "./placement.rules.js";

/** Which procedure at which body a dossier is of. */
export interface AskedPlacement {
  procedureId: string;
  bodyId: string;
  caseCode: string | null;
  method: SubmissionMethod | null;
}

export interface Placement {
  /** The times out of which the dossier's is one; empty where none is published. */
  times: readonly ProcessingTime[];
}

/** What holds for a dossier of a procedure that begins at a body on a day, or why none can. */
export async function findPlacement(
  context: RequestContext,
  { procedureId, bodyId, caseCode, method }: AskedPlacement,
  day: PlainDate,
): Promise<Placement | Refusal> {
  const procedure = await findProcedure(context, procedureId);
  if (procedure === null) return refusal("NOT_FOUND", "procedureId", "There is no procedure of this id.");
  const editions = await findEditions(context, procedureId);
  const executions = await findExecutionsAt(context, bodyId, procedureId);
  const refused = refusalToPlace({ editions, executions }, day);
  if (refused !== null) return refused;

  const edition = editionNearest(editions, day)!;
  const cases = caseCode === null ? [] : await findCases(context, edition.id);
  const found = cases.find(({ code }) => code === caseCode) ?? null;
  if (caseCode !== null && (found === null || procedureOfCase(caseCode) !== procedure.code)) {
    return refusal("NOT_FOUND", "caseCode", `${procedure.code} has no case ${caseCode} on ${day}.`);
  }
  const published = (await findChannelTimes(context, edition.id)).filter((time) => time.method === method766(method));
  const execution = executions.find((each) => holdsOn(each, day))!;
  return { times: possibleTimes(execution, found, published) };
}

/** When a body has carried out a procedure, or does. */
export function findExecutionsAt(context: RequestContext, bodyId: string, procedureId: string) {
  return loadList(context, "executions of a procedure at a body", findAll, `${bodyId} ${procedureId}`);
}

async function findAll(context: RequestContext, pairs: readonly string[]) {
  const bodies = [...new Set(pairs.map((pair) => pair.slice(0, pair.indexOf(" "))))];
  const query = database(context).selectFrom("service_at_organisation").selectAll();
  const rows = await query.where("organisationId", "in", bodies).orderBy("validFrom").execute();
  return Map.groupBy(rows, pairOf) as Map<string, ExecutionRow[]>;
}

const pairOf = ({ organisationId, procedureId }: ExecutionRow) => `${organisationId} ${procedureId}`;
