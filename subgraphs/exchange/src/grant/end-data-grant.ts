import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { findPartnerToChange } from "../partner/find-partner-to-change.js";
import { isRefusal, notYours, unknownRecord } from "../refusals.js";
import { refusalToEndGrant } from "./data-grant.rules.js";
import { type DataGrantRow, DataGrantTable } from "./data-grant.table.js";
import { findDataGrant } from "./find-data-grants.js";

@InputType({ description: "What `endDataGrant` needs." })
export class EndDataGrantInput extends CommandInputType {
  @Field(() => ID, { description: "The grant." })
  grantId: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it is in force no more; today, at once, when left out.",
  })
  on?: PlainDate | null;
}

/** Ends a grant: from that day on the partner sees nothing by it, in streams within five seconds. */
export function endDataGrant(context: RequestContext, input: EndDataGrantInput): Promise<CommandResult<DataGrantRow>> {
  const act = (inside: RequestContext) => end(inside, input);
  return runCommand(context, { name: "endDataGrant", input, act, read: findDataGrant });
}

async function end(context: RequestContext, input: EndDataGrantInput) {
  const { em, today } = context;
  const grant = await em.findOne(DataGrantTable, { id: input.grantId });
  const found = grant && (await findPartnerToChange(context, grant.partnerId));
  if (grant === null || found === null) return [unknownRecord("grantId")];
  if (isRefusal(found)) return [found.code === "NOT_ALLOWED" ? notYours("grantId") : unknownRecord("grantId")];

  const on = input.on ?? today;
  const refused = refusalToEndGrant(grant, { on, today });
  if (refused !== null) return [refused];

  grant.validTo = on;
  const { id, version } = grant;
  recordRestrictedChange(context, "DataGrantEnded", { id, version, organisationId: found.partner.organisationId }, [
    "validTo",
  ]);
  return id;
}
