import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType, Int } from "type-graphql";
import { addChangeEvent } from "../change-event/add-change-event.js";
import { namesToStore } from "./add-organisation.js";
import { DecisionCitationInput } from "./decision-citation.type.js";
import { findNamesBelow } from "./find-names-below.js";
import { findOrganisation } from "./find-organisations.js";
import { mayChangeOrganisations } from "./organisation.rules.js";
import { type OrganisationRow, OrganisationStateTable } from "./organisation.table.js";
import { Organisation } from "./organisation.type.js";
import { checkVersion, raiseVersion } from "./raise-version.js";
import { HOME_AFFAIRS_ACT, notAllowed, notFound } from "./refusals.rules.js";
import { refusalToRename } from "./rename-organisation.rules.js";

@InputType({ description: "A new name for a body that stays the same body (đổi tên)." })
export class RenameOrganisationInput extends CommandInputType {
  @Field(() => ID, { description: "The body." })
  organisationId: string;

  @Field(() => Int, { nullable: true, description: "The version you read; CONFLICT when it has been changed since." })
  expectedVersion?: number | null;

  @Field(() => String, { description: "The new full name." })
  name: string;

  @Field(() => String, { nullable: true, description: "The new name in short; null for none." })
  shortName?: string | null;

  @Field(() => PlainDateScalar, { description: "The first day of the name, not before the decision." })
  effectiveOn: PlainDate;

  @Field(() => DecisionCitationInput, { description: "The decision that renames it." })
  decision: DecisionCitationInput;
}

export const RenameOrganisationPayload = payloadOf("renameOrganisation", "organisation", () => Organisation);

/** Gives a body another name from a day on; it stays the same body. */
export function renameOrganisation(
  context: RequestContext,
  input: RenameOrganisationInput,
): Promise<CommandResult<OrganisationRow>> {
  const act = (inside: RequestContext) => rename(inside, input);
  return runCommand(context, { name: "renameOrganisation", input, act, read: findOrganisation });
}

async function rename(context: RequestContext, input: RenameOrganisationInput): Promise<string | Refusal[]> {
  const { organisationId, name, shortName = null, effectiveOn, expectedVersion = null } = input;
  const { number, decidedOn, issuerId = null } = input.decision;
  const organisation = await findOrganisation(context, organisationId);
  if (organisation === null) return [notFound("organisationId", "body")];
  if (issuerId !== null && !(await findOrganisation(context, issuerId))) {
    return [notFound(["decision", "issuerId"], "body")];
  }
  const [last] = await context.em.find(
    OrganisationStateTable,
    { organisationId },
    { orderBy: { validFrom: -1 }, limit: 1 },
  );

  if (!mayChangeOrganisations(context.actor)) return [notAllowed(HOME_AFFAIRS_ACT)];

  checkVersion(organisation, expectedVersion);
  const decision = { number, decidedOn, issuerId };
  const siblingNames = await findNamesBelow(context, last!.parentId ?? null, effectiveOn, [organisationId]);
  const lastName = { ...last!, shortName: last!.shortName ?? null, validTo: last!.validTo ?? null };
  const refused = refusalToRename({ name, shortName, effectiveOn, decision, last: lastName, siblingNames });
  if (refused) return [refused];

  const version = await raiseVersion(context, "organisation", organisation);
  last!.validTo = effectiveOn;
  context.em.create(OrganisationStateTable, {
    ...{ id: newId("OrganisationState", context.now.getTime()), organisationId, validFrom: effectiveOn },
    ...{ kind: last!.kind, level: last!.level, parentId: last!.parentId, areaId: last!.areaId },
    ...namesToStore(name, shortName),
  });
  const step = { originalId: organisationId, resultingId: organisationId, extent: "FULL" as const };
  addChangeEvent(context, { kind: "RENAME", effectiveOn, decision, steps: [step] });
  const type = "OrganisationRenamed";
  const happening = { type, subjectId: organisationId, subjectVersion: version, changedFields: ["name"] };
  recordEvent(context, { ...happening, organisationId });
  return organisationId;
}
