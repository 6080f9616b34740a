import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { findRecord } from "../find-record.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database } from "../tables.js";
import type { EmulationAwardRow } from "./emulation-award.table.js";

const NEWEST_FIRST = [
  { column: "proposedOn", descending: true },
  { column: "id", descending: true },
];

/** The proposal of an id; null when there is none. */
export const findEmulationAward = (context: RequestContext, id: string): Promise<EmulationAwardRow | null> =>
  findRecord(context, "emulation_award", id);

/** A page of the proposals for a body, the newest first. */
export function findEmulationAwardsOf(
  context: RequestContext,
  organisationId: string,
  page: PageArguments,
): Promise<Connection<EmulationAwardRow>> {
  const all = database(context).selectFrom("emulation_award").selectAll();
  const query = mayReadProgramme(context.actor) ? all : all.where("id", "is", null);
  const list = { name: "emulation awards", query, ownerColumn: "organisationId", order: NEWEST_FIRST, page };
  return ownedPage<EmulationAwardRow>(context, list, organisationId);
}
