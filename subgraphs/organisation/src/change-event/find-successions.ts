import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import { mayRead } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { OrganisationSuccessionRow } from "./change-event.table.js";
import { KINDS_OF_SUCCESSION } from "./change-kind.rules.js";

type Side = "changeEventId" | "originalId" | "resultingId";

/** A step of a change with the day on which it took effect. */
export interface SuccessionRow extends OrganisationSuccessionRow {
  effectiveOn: string;
}

/** Every step of a change: which body came out of which. */
export function findSteps(context: RequestContext, changeEventId: string): Promise<readonly SuccessionRow[]> {
  return read(context, "steps of changes", changeEventId, (inside, ids) => findBy("changeEventId", inside, ids));
}

/** What came after a body, the earliest first: bodies, nobody, or an unknown one. A body never follows itself. */
export function findSuccessors(context: RequestContext, organisationId: string): Promise<readonly SuccessionRow[]> {
  return read(context, "successors", organisationId, (inside, ids) => findOthersBy("originalId", inside, ids));
}

/** What came before a body, the earliest first. */
export function findPredecessors(context: RequestContext, organisationId: string): Promise<readonly SuccessionRow[]> {
  return read(context, "predecessors", organisationId, (inside, ids) => findOthersBy("resultingId", inside, ids));
}

type Batch = (context: RequestContext, ids: readonly string[]) => Promise<Map<string, SuccessionRow[]>>;

async function read(context: RequestContext, name: string, id: string, batch: Batch) {
  if (!mayRead(context.actor)) return [];
  return loadList<string, SuccessionRow>(context, name, batch, id);
}

async function findBy(side: Side, context: RequestContext, ids: readonly string[]) {
  return grouped(await steps(context, side, ids).execute(), (step) => step[side]!);
}

async function findOthersBy(side: Side, context: RequestContext, ids: readonly string[]) {
  const rows = await steps(context, side, ids).where("event.kind", "in", KINDS_OF_SUCCESSION).execute();
  const others = rows.filter(({ originalId, resultingId }) => originalId !== resultingId);
  return grouped(others, (step) => step[side]!);
}

function steps(context: RequestContext, side: Side, ids: readonly string[]) {
  return database(context)
    .selectFrom("organisation_succession as step")
    .innerJoin("change_event as event", "event.id", "step.changeEventId")
    .selectAll("step")
    .select("event.effectiveOn")
    .where(`step.${side}`, "in", ids)
    .orderBy("event.effectiveOn")
    .orderBy("step.id");
}
