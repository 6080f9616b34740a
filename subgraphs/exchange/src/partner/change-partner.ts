import { LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType } from "type-graphql";
import { isRefusal, refusalToBody } from "../refusals.js";
import { findPartnerToChange } from "./find-partner-to-change.js";
import { findPartner } from "./find-partners.js";
import { refusalToClientId } from "./partner.rules.js";
import type { PartnerRow } from "./partner.table.js";
import { refusalToTakenClient } from "./refusal-to-taken-client.js";

@InputType({ description: "What `changePartner` needs; what is left out stays as it is." })
export class ChangePartnerInput extends CommandInputType {
  @Field(() => ID, { description: "The partner." })
  partnerId: string;

  @Field(() => String, { nullable: true, description: "What the system is called from now on." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "How the identity provider names it from now on." })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: "The body whose system it is from now on; null for none." })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: "The office to turn to from now on; name nobody." })
  contactOffice?: string | null;
}

/** Changes what is recorded of a partner. Another client id ends the streams of the old one. */
export function changePartner(context: RequestContext, input: ChangePartnerInput): Promise<CommandResult<PartnerRow>> {
  const act = (inside: RequestContext) => change(inside, input);
  return runCommand(context, { name: "changePartner", input, act, read: findPartner });
}

async function change(context: RequestContext, input: ChangePartnerInput) {
  const found = await findPartnerToChange(context, input.partnerId);
  if (isRefusal(found)) return [found];

  const { partner } = found;
  const { id, version } = partner;
  const { organisation = partner.organisationId } = input;
  const after = {
    name: (input.name ?? partner.name).trim(),
    clientId: input.clientId ?? partner.clientId,
    organisationId: organisation,
    contactOffice: (input.contactOffice ?? partner.contactOffice).trim(),
  };
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter((field) => after[field] !== partner[field]);
  const refused =
    refusalToText(after.name, "name", LONGEST_TITLE) ??
    refusalToText(after.contactOffice, "contactOffice", LONGEST_TITLE) ??
    refusalToBody(organisation, "organisation") ??
    refusalToClientId(after.clientId) ??
    (changed.includes("clientId") ? await refusalToTakenClient(context, after.clientId) : null) ??
    (changed.length === 0 ? refusal("ALREADY_DONE", [], "Nothing differs from what is recorded.") : null);
  if (refused !== null) return [refused];

  Object.assign(partner, after);
  recordRestrictedChange(context, "PartnerChanged", { id, version, organisationId: organisation }, changed);
  return id;
}
