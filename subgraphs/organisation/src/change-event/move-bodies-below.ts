import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { getOrganisation } from "../organisation/find-organisations.js";
import { OrganisationStateTable } from "../organisation/organisation.table.js";
import { raiseVersion } from "../organisation/raise-version.js";

/** Puts a body under another from a day on, in the unit of work of the change. */
export async function moveBody(
  context: RequestContext,
  organisationId: string,
  parentId: string,
  on: PlainDate,
): Promise<void> {
  const { em } = context;
  const organisation = await getOrganisation(context, organisationId);
  const [last] = await em.find(OrganisationStateTable, { organisationId }, { orderBy: { validFrom: -1 }, limit: 1 });
  const version = await raiseVersion(context, "organisation", organisation);
  const { name, shortName, foldedName, sortName, kind, level, areaId, validTo } = last!;
  const kept = { name, shortName, foldedName, sortName, kind, level, areaId, validTo };
  const id = newId("OrganisationState", context.now.getTime());
  last!.validTo = on;
  em.create(OrganisationStateTable, { id, organisationId, ...kept, parentId, validFrom: on });
  const type = "OrganisationMoved";
  const happening = { type, subjectId: organisationId, subjectVersion: version, changedFields: ["parent"] };
  recordEvent(context, { ...happening, organisationId });
}
