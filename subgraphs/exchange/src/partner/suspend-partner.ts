import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { isRefusal } from "../refusals.js";
import { findPartnerToChange } from "./find-partner-to-change.js";
import { findPartner } from "./find-partners.js";
import { refusalToSuspend } from "./partner.rules.js";
import { type PartnerRow, PartnerSuspensionTable } from "./partner.table.js";
import { recordStanding } from "./record-standing.js";

@InputType({ description: "What `suspendPartner` needs." })
export class SuspendPartnerInput extends CommandInputType {
  @Field(() => ID, { description: "The partner." })
  partnerId: string;

  @Field(() => String, { description: "Why, in at most 4000 characters; name nobody." })
  reason: string;

  @Field(() => PlainDateScalar, { nullable: true, description: "The first day; today, at once, when left out." })
  from?: PlainDate | null;
}

/** Suspends a partner: its tokens are refused and its streams closed within five seconds. */
export function suspendPartner(
  context: RequestContext,
  input: SuspendPartnerInput,
): Promise<CommandResult<PartnerRow>> {
  const act = (inside: RequestContext) => suspend(inside, input);
  return runCommand(context, { name: "suspendPartner", input, act, read: findPartner });
}

async function suspend(context: RequestContext, { partnerId, reason, from }: SuspendPartnerInput) {
  const { em, today, now } = context;
  const found = await findPartnerToChange(context, partnerId);
  if (isRefusal(found)) return [found];

  const { partner, suspensions } = found;
  const validFrom = from ?? today;
  const refused =
    refusalToText(reason, "reason", LONGEST_TEXT) ?? refusalToSuspend(partner, suspensions, { from: validFrom, today });
  if (refused !== null) return [refused];

  em.persist(
    em.create(PartnerSuspensionTable, {
      ...{ id: newId("PartnerSuspension", now.getTime()), partnerId, validFrom, validTo: null, reason: reason.trim() },
    }),
  );
  recordStanding(context, partner, "PartnerSuspended", ["status", "suspensions"]);
  return partnerId;
}
