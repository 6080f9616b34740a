import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../tables.js";
import { holdsOnDay } from "./holds-on-day.js";

/** The names of the bodies directly below one on a day, some of them left out; empty for no parent. For commands. */
export async function findNamesBelow(
  context: RequestContext,
  parentId: string | null,
  on: PlainDate,
  exceptIds: readonly string[] = [],
): Promise<string[]> {
  if (parentId === null) return [];
  const rows = await database(context)
    .selectFrom("organisation_state as state")
    .select(["state.name", "state.organisationId"])
    .where("state.parentId", "=", parentId)
    .where(holdsOnDay("state", on))
    .execute();
  return rows.filter(({ organisationId }) => !exceptIds.includes(organisationId)).map(({ name }) => name);
}
