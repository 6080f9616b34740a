import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import type { Expression } from "kysely";
import { KINDS_OF_SUCCESSION } from "../change-event/change-kind.rules.js";
import { database } from "../tables.js";
import { mayRead } from "./organisation.rules.js";
import type { OrganisationRow } from "./organisation.table.js";

/**
 * A body and all for which it answers on a day: those below it, those that ended below one of them, and those that one
 * of them took over whole. Empty where the body does not exist on that day. Public.
 */
export async function findBodiesWithin(
  context: RequestContext,
  body: OrganisationRow,
  on: PlainDate,
): Promise<readonly { id: string }[]> {
  if (!holdsOn(body, on) || !mayRead(context.actor)) return [];
  const steps = (inside: RequestContext) => belowOn(inside, on).unionAll(takenOverBy(inside, on));
  return loadList(context, `bodies within on ${on}`, reachedBy(steps), body.id);
}

/** A body and those that it took over whole by a day, at any remove. Empty where it does not exist then. Public. */
export async function findBodiesTakenOver(
  context: RequestContext,
  body: OrganisationRow,
  on: PlainDate,
): Promise<readonly { id: string }[]> {
  if (!holdsOn(body, on) || !mayRead(context.actor)) return [];
  return loadList(
    context,
    `bodies taken over by ${on}`,
    reachedBy((inside) => takenOverBy(inside, on)),
    body.id,
  );
}

/** From each body to all that can be reached from it, itself among them. */
function reachedBy(stepsIn: (context: RequestContext) => Expression<Step>) {
  return async (context: RequestContext, roots: readonly string[]) => {
    const rows = await database(context)
      .withRecursive("step", () => stepsIn(context))
      .withRecursive("reached(rootId, id)", (query) =>
        query
          .selectFrom("organisation")
          .select(["id as rootId", "id"])
          .where("id", "in", roots)
          .union(
            query
              .selectFrom("reached")
              .innerJoin("step", "step.fromId", "reached.id")
              .select(["reached.rootId", "step.toId as id"]),
          ),
      )
      .selectFrom("reached")
      .selectAll()
      .execute();
    return grouped(rows, ({ rootId }) => rootId);
  };
}

/** From a body to those below it on the day; one that ended stays below the body under which it stood last. */
function belowOn(context: RequestContext, on: PlainDate) {
  return database(context)
    .selectFrom("organisation_state as state")
    .innerJoin("organisation as body", "body.id", "state.organisationId")
    .select(["state.parentId as fromId", "state.organisationId as toId"])
    .where("state.parentId", "is not", null)
    .where("state.validFrom", "<=", on)
    .where((eb) =>
      eb.or([
        eb("state.validTo", "is", null),
        eb("state.validTo", ">", on),
        eb("state.validTo", "=", eb.ref("body.validTo")),
      ]),
    )
    .$castTo<Step>();
}

/** From a body to those that it took over whole by the day. */
function takenOverBy(context: RequestContext, on: PlainDate) {
  return database(context)
    .selectFrom("organisation_succession as succession")
    .innerJoin("change_event as event", "event.id", "succession.changeEventId")
    .select(["succession.resultingId as fromId", "succession.originalId as toId"])
    .where("succession.resultingId", "is not", null)
    .where("succession.extent", "=", "FULL")
    .where("event.kind", "in", KINDS_OF_SUCCESSION)
    .where("event.effectiveOn", "<=", on)
    .$castTo<Step>();
}

interface Step {
  fromId: string;
  toId: string;
}
