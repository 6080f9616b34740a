import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { isRefusal } from "../refusals.js";
import { findPartnerToChange } from "./find-partner-to-change.js";
import { findPartner } from "./find-partners.js";
import { refusalToEnd } from "./partner.rules.js";
import type { PartnerRow } from "./partner.table.js";
import { recordStanding } from "./record-standing.js";

@InputType({ description: "What `endPartner` needs." })
export class EndPartnerInput extends CommandInputType {
  @Field(() => ID, { description: "The partner." })
  partnerId: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day on which it is no partner any more; today, at once, when left out.",
  })
  on?: PlainDate | null;
}

/** Ends a partner for good; what was recorded of it stays. */
export function endPartner(context: RequestContext, input: EndPartnerInput): Promise<CommandResult<PartnerRow>> {
  const act = (inside: RequestContext) => end(inside, input);
  return runCommand(context, { name: "endPartner", input, act, read: findPartner });
}

async function end(context: RequestContext, input: EndPartnerInput) {
  const found = await findPartnerToChange(context, input.partnerId);
  if (isRefusal(found)) return [found];

  const { partner } = found;
  const { today } = context;
  const on = input.on ?? today;
  const refused = refusalToEnd(partner, { on, today });
  if (refused !== null) return [refused];

  partner.validTo = on;
  recordStanding(context, partner, "PartnerEnded", ["status", "validTo"]);
  return partner.id;
}
