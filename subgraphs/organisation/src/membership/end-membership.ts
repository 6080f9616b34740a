import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { notAllowed, notFound } from "../organisation/refusals.rules.js";
import { findPost } from "../post/find-posts.js";
import { PERSONNEL_ACT } from "./appoint.js";
import { findMembership } from "./find-memberships.js";
import { mayAppoint, refusalToEnd } from "./membership.rules.js";
import { type MembershipRow, MembershipTable } from "./membership.table.js";
import { Membership } from "./membership.type.js";

@InputType({ description: "The end of a membership (thôi giữ chức vụ)." })
export class EndMembershipInput extends CommandInputType {
  @Field(() => ID, { description: "The membership." })
  membershipId: string;

  @Field(() => PlainDateScalar, { description: "The first day no longer in the post." })
  endsOn: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day of the decision that ends it; null without one.",
  })
  decidedOn?: PlainDate | null;
}

export const EndMembershipPayload = payloadOf("endMembership", "membership", () => Membership);

/** Ends a membership on a day. */
export function endMembership(
  context: RequestContext,
  input: EndMembershipInput,
): Promise<CommandResult<MembershipRow>> {
  const act = (inside: RequestContext) => end(inside, input);
  return runCommand(context, { name: "endMembership", input, act, read: findMembership });
}

async function end(context: RequestContext, input: EndMembershipInput): Promise<string | Refusal[]> {
  const { membershipId, endsOn, decidedOn = null } = input;
  const membership = await context.em.findOne(MembershipTable, membershipId);
  const post = membership && (await findPost(context, membership.postId));
  if (!membership || !post) return [notFound("membershipId", "membership")];

  if (!mayAppoint(context.actor, post.organisationId)) return [notAllowed(PERSONNEL_ACT)];

  const days = { validFrom: membership.validFrom, validTo: membership.validTo ?? null };
  const refused = refusalToEnd({ membership: days, endsOn, decidedOn });
  if (refused) return [refused];

  membership.validTo = endsOn;
  const { id, version } = membership;
  const happening = { type: "MembershipEnded", subjectId: id, subjectVersion: version + 1, changedFields: ["validTo"] };
  recordEvent(context, { ...happening, organisationId: post.organisationId });
  return id;
}
