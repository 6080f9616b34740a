import { fold, sortKeyVietnamese } from "@lienthong/kernel/domain/fold.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import type { Decision } from "./decision.rules.js";
import { OrganisationStateTable, OrganisationTable } from "./organisation.table.js";
import type { OrganisationKind, OrganisationLevel } from "./organisation-kind.rules.js";

/** What the source of rows says that a command wrote. */
export const RECORDED_HERE = "recorded through this graph";

export interface NewOrganisation {
  name: string;
  shortName: string | null;
  kind: OrganisationKind;
  level: OrganisationLevel;
  parentId: string | null;
  areaId: string | null;
  foundedOn: PlainDate;
  decision: Decision;
}

/** Adds a new body to the unit of work, with its first state and its event, and gives its id. */
export function addOrganisation(context: RequestContext, body: NewOrganisation): string {
  const { em } = context;
  const { name, shortName, kind, level, parentId, areaId, foundedOn, decision } = body;
  const id = newId("Organisation", context.now.getTime());
  em.create(OrganisationTable, {
    id,
    validFrom: foundedOn,
    foundedOn,
    foundingNumber: decision.number,
    foundingDecidedOn: decision.decidedOn,
    foundingIssuerId: decision.issuerId,
    certainty: "CERTAIN",
    source: RECORDED_HERE,
  });
  em.create(OrganisationStateTable, {
    ...{ id: newId("OrganisationState", context.now.getTime()), organisationId: id, validFrom: foundedOn },
    ...{ ...namesToStore(name, shortName), kind, level, parentId, areaId },
  });
  const changedFields = ["name", "kind", "level", "parent", "area", "foundedOn", "foundingDecision"];
  const type = "OrganisationEstablished";
  recordEvent(context, { type, subjectId: id, subjectVersion: 1, changedFields, organisationId: id });
  return id;
}

/** What a state stores of a name: itself, in short, for search and for order. */
export function namesToStore(name: string, shortName: string | null) {
  const foldedName = fold(shortName === null ? name : `${name} ${shortName}`);
  return { name, shortName, foldedName, sortName: sortKeyVietnamese(name) };
}
