import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import { mayRead } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { ChangeEventRow } from "./change-event.table.js";

export interface ChangeEventFilter {
  /** Number and symbol of the decision as printed; the same number may exist in every province and year. */
  decision: string | null;
  decidedInYear: number | null;
  issuerId: string | null;
  /** The first and the last effective day, both included. */
  from: PlainDate | null;
  to: PlainDate | null;
  /** A body on either side. */
  organisationId: string | null;
}

const NEWEST_FIRST = [
  { column: "change_event.effectiveOn", descending: true },
  { column: "change_event.id", descending: true },
];

/** The change of an id; null when there is none. */
export async function findChangeEvent(context: RequestContext, id: string | null): Promise<ChangeEventRow | null> {
  if (id === null || !mayRead(context.actor)) return null;
  return load(context, "change events", findChangeEventsByIds, id);
}

/** A page of changes, the newest first. */
export function findChangeEventPage(
  context: RequestContext,
  filter: ChangeEventFilter,
  page: PageArguments,
): Promise<Connection<ChangeEventRow>> {
  const { decision, decidedInYear, issuerId, from, to, organisationId } = filter;
  let events = database(context).selectFrom("change_event").selectAll("change_event");
  if (decision !== null) events = events.where("decisionNumber", "=", decision);
  if (decidedInYear !== null) events = events.where("decidedOn", "like", `${decidedInYear}-%` as PlainDate);
  if (issuerId !== null) events = events.where("decisionIssuerId", "=", issuerId);
  if (from !== null) events = events.where("effectiveOn", ">=", from);
  if (to !== null) events = events.where("effectiveOn", "<=", to);
  if (organisationId !== null) events = events.where("id", "in", changesOf(context, organisationId));
  if (!mayRead(context.actor)) events = events.where(sql<boolean>`1 = 0`);

  const scope = ["changeEvents", decision, decidedInYear, issuerId, from, to, organisationId];
  return keysetPage<ChangeEventRow>(context, { query: events as never, order: NEWEST_FIRST, scope, page });
}

function changesOf(context: RequestContext, organisationId: string) {
  return database(context)
    .selectFrom("organisation_succession")
    .select("changeEventId")
    .where((eb) => eb.or([eb("originalId", "=", organisationId), eb("resultingId", "=", organisationId)]));
}

async function findChangeEventsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("change_event").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}
