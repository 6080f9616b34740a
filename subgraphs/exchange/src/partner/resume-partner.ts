import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { isRefusal } from "../refusals.js";
import { findPartnerToChange } from "./find-partner-to-change.js";
import { findPartner } from "./find-partners.js";
import { openSuspension, refusalToResume } from "./partner.rules.js";
import type { PartnerRow } from "./partner.table.js";
import { recordStanding } from "./record-standing.js";

@InputType({ description: "What `resumePartner` needs." })
export class ResumePartnerInput extends CommandInputType {
  @Field(() => ID, { description: "The partner." })
  partnerId: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it is given data again; today, at once, when left out.",
  })
  on?: PlainDate | null;
}

/** Ends the suspension of a partner: it goes on after its last cursor. */
export function resumePartner(context: RequestContext, input: ResumePartnerInput): Promise<CommandResult<PartnerRow>> {
  const act = (inside: RequestContext) => resume(inside, input);
  return runCommand(context, { name: "resumePartner", input, act, read: findPartner });
}

async function resume(context: RequestContext, input: ResumePartnerInput) {
  const found = await findPartnerToChange(context, input.partnerId);
  if (isRefusal(found)) return [found];

  const { partner, suspensions } = found;
  const { today } = context;
  const on = input.on ?? today;
  const refused = refusalToResume(partner, suspensions, { on, today });
  if (refused !== null) return [refused];

  openSuspension(suspensions)!.validTo = on;
  recordStanding(context, partner, "PartnerResumed", ["status", "suspensions"]);
  return partner.id;
}
