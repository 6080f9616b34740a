import { LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { notYours, refusalToBody } from "../refusals.js";
import { findPartner } from "./find-partners.js";
import { refusalToClientId } from "./partner.rules.js";
import { type PartnerRow, PartnerTable } from "./partner.table.js";
import { mayManagePartners } from "./partner-access.rules.js";
import { refusalToTakenClient } from "./refusal-to-taken-client.js";

@InputType({ description: "What `registerPartner` needs." })
export class RegisterPartnerInput extends CommandInputType {
  @Field(() => String, { description: "What the system is called, in at most 1000 characters." })
  name: string;

  @Field(() => String, {
    description: "How the identity provider names it: `client_id`, `azp` or `sub` of its tokens.",
  })
  clientId: string;

  @Field(() => ID, { nullable: true, description: "The body whose system it is; left out where it is none's." })
  organisation?: string | null;

  @Field(() => String, { description: "The office to turn to about it; name nobody." })
  contactOffice: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "Its first day; today when left out." })
  validFrom?: PlainDate | null;
}

/** Registers a system that is to follow the graph. It reads public data; grants open more. */
export function registerPartner(
  context: RequestContext,
  input: RegisterPartnerInput,
): Promise<CommandResult<PartnerRow>> {
  const act = (inside: RequestContext) => register(inside, input);
  return runCommand(context, { name: "registerPartner", input, act, read: findPartner });
}

async function register(context: RequestContext, input: RegisterPartnerInput) {
  const { em, actor, today, now } = context;
  if (!mayManagePartners(actor)) return [notYours([])];

  const { name, clientId, organisation = null, contactOffice, validFrom } = input;
  const refused =
    refusalToText(name, "name", LONGEST_TITLE) ??
    refusalToText(contactOffice, "contactOffice", LONGEST_TITLE) ??
    refusalToBody(organisation, "organisation") ??
    refusalToClientId(clientId) ??
    (await refusalToTakenClient(context, clientId));
  if (refused !== null) return [refused];

  const row = em.create(PartnerTable, {
    ...{ id: newId("Partner", now.getTime()), name: name.trim(), clientId, organisationId: organisation },
    ...{ contactOffice: contactOffice.trim(), validFrom: validFrom ?? today, validTo: null },
    ...{ origin: "SOURCE", source: "registerPartner" },
  });
  em.persist(row);
  recordRestrictedChange(context, "PartnerRegistered", { id: row.id, organisationId: organisation }, [
    ...["name", "clientId", "organisationId", "contactOffice", "validFrom"],
  ]);
  return row.id;
}
