import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { findArea } from "../area/find-areas.js";
import { addOrganisation } from "./add-organisation.js";
import { DecisionCitationInput } from "./decision-citation.type.js";
import { refusalToEstablish } from "./establish-organisation.rules.js";
import { findNamesBelow } from "./find-names-below.js";
import { findOrganisation } from "./find-organisations.js";
import { mayChangeOrganisations } from "./organisation.rules.js";
import type { OrganisationRow } from "./organisation.table.js";
import { Organisation } from "./organisation.type.js";
import type { OrganisationKind, OrganisationLevel } from "./organisation-kind.rules.js";
import { OrganisationKindEnum, OrganisationLevelEnum } from "./organisation-kind.type.js";
import { HOME_AFFAIRS_ACT, notAllowed, notFound } from "./refusals.rules.js";

@InputType({ description: "A new body, as the decision that founds it says." })
export class EstablishOrganisationInput extends CommandInputType {
  @Field(() => String, { description: "The full name (tên gọi)." })
  name: string;

  @Field(() => String, { nullable: true, description: "The name in short, such as UBND tỉnh Nam Định." })
  shortName?: string | null;

  @Field(() => OrganisationKindEnum, { description: "What it is." })
  kind: OrganisationKind;

  @Field(() => OrganisationLevelEnum, { description: "At which level it acts; no DISTRICT since 1 July 2025." })
  level: OrganisationLevel;

  @Field(() => ID, { nullable: true, description: "The body directly above it; null for none." })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: "The administrative area it serves; null for the whole country." })
  areaId?: string | null;

  @Field(() => PlainDateScalar, { description: "Its first day, not before the decision." })
  foundedOn: PlainDate;

  @Field(() => DecisionCitationInput, { description: "The decision that founds it (quyết định thành lập)." })
  decision: DecisionCitationInput;
}

export const EstablishOrganisationPayload = payloadOf("establishOrganisation", "organisation", () => Organisation);

/** Records that a body was founded. */
export function establishOrganisation(
  context: RequestContext,
  input: EstablishOrganisationInput,
): Promise<CommandResult<OrganisationRow>> {
  const act = (inside: RequestContext) => establish(inside, input);
  return runCommand(context, { name: "establishOrganisation", input, act, read: findOrganisation });
}

async function establish(context: RequestContext, input: EstablishOrganisationInput): Promise<string | Refusal[]> {
  const { name, kind, level, foundedOn, shortName = null, parentId = null, areaId = null } = input;
  const { number, decidedOn, issuerId = null } = input.decision;
  const decision = { number, decidedOn, issuerId };
  const [parent, area, issuer] = await Promise.all([
    findOrganisation(context, parentId),
    areaId === null ? null : findArea(context, areaId),
    findOrganisation(context, issuerId),
  ]);

  if (!mayChangeOrganisations(context.actor)) return [notAllowed(HOME_AFFAIRS_ACT)];

  if (parentId !== null && parent === null) return [notFound("parentId", "body")];
  if (areaId !== null && area === null) return [notFound("areaId", "area")];
  if (issuerId !== null && issuer === null) return [notFound(["decision", "issuerId"], "body")];
  const siblingNames = await findNamesBelow(context, parentId, foundedOn);
  const refused = refusalToEstablish({ name, level, foundedOn, decision, parent, siblingNames });
  if (refused) return [refused];

  return addOrganisation(context, { name, shortName, kind, level, parentId, areaId, foundedOn, decision });
}
