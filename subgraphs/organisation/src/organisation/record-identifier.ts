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
import { RECORDED_HERE } from "./add-organisation.js";
import { findOrganisation } from "./find-organisations.js";
import { givesWayTo, type IdentifierScheme, refusalToRecord } from "./identifier.rules.js";
import { IdentifierTable } from "./identifier.table.js";
import { IdentifierSchemeEnum } from "./identifier.type.js";
import { mayChangeOrganisations } from "./organisation.rules.js";
import type { OrganisationRow } from "./organisation.table.js";
import { Organisation } from "./organisation.type.js";
import { checkVersion, raiseVersion } from "./raise-version.js";
import { HOME_AFFAIRS_ACT, notAllowed, notFound } from "./refusals.rules.js";

@InputType({
  description: "A code by which a body is known from a day on. Its open code of the same official scheme ends.",
})
export class RecordIdentifierInput extends CommandInputType {
  @Field(() => ID, { description: "The body." })
  organisationId: string;

  @Field(() => Int, { nullable: true, description: "The version you read; CONFLICT when it has been changed since." })
  expectedVersion?: number | null;

  @Field(() => IdentifierSchemeEnum, { description: "The rules that the code follows." })
  scheme: IdentifierScheme;

  @Field(() => String, { description: "The code as written." })
  value: string;

  @Field(() => PlainDateScalar, { description: "The first day on which it names the body." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it no longer does; null while open.",
  })
  validTo?: PlainDate | null;
}

export const RecordIdentifierPayload = payloadOf("recordIdentifier", "organisation", () => Organisation);

/** Records a code of a body. */
export function recordIdentifier(
  context: RequestContext,
  input: RecordIdentifierInput,
): Promise<CommandResult<OrganisationRow>> {
  const act = (inside: RequestContext) => record(inside, input);
  return runCommand(context, { name: "recordIdentifier", input, act, read: findOrganisation });
}

async function record(context: RequestContext, input: RecordIdentifierInput): Promise<string | Refusal[]> {
  const { organisationId, scheme, value, validFrom, validTo = null, expectedVersion = null } = input;
  const organisation = await findOrganisation(context, organisationId);
  if (organisation === null) return [notFound("organisationId", "body")];
  const stored = await context.em.find(IdentifierTable, { scheme, $or: [{ organisationId }, { value }] });

  if (!mayChangeOrganisations(context.actor)) return [notAllowed(HOME_AFFAIRS_ACT)];

  checkVersion(organisation, expectedVersion);
  const code = { organisationId, scheme, value, validFrom, validTo };
  const recorded = stored.map((each) => ({ ...each, validTo: each.validTo ?? null }));
  const others = recorded.map((each) => (givesWayTo(each, code) ? { ...each, validTo: validFrom } : each));
  const refused = refusalToRecord(code, others);
  if (refused) return [refused];

  const version = await raiseVersion(context, "organisation", organisation);
  recorded.forEach((each, at) => {
    if (givesWayTo(each, code)) stored[at]!.validTo = validFrom;
  });
  const id = newId("OrganisationIdentifier", context.now.getTime());
  context.em.create(IdentifierTable, { id, ...code, certainty: "CERTAIN", source: RECORDED_HERE });
  const type = "OrganisationIdentifierRecorded";
  const happening = { type, subjectId: organisationId, subjectVersion: version, changedFields: ["identifiers"] };
  recordEvent(context, { ...happening, organisationId });
  return organisationId;
}
