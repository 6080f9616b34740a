import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { RECORDED_HERE } from "../organisation/add-organisation.js";
import { DecisionCitationInput } from "../organisation/decision-citation.type.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import { holdRow } from "../organisation/hold-row.js";
import { notAllowed, notFound } from "../organisation/refusals.rules.js";
import { findPost } from "../post/find-posts.js";
import { PostTable } from "../post/post.table.js";
import { findMembership, findMembershipsOfPost, findOfficial } from "./find-memberships.js";
import { mayAppoint, refusalToAppoint } from "./membership.rules.js";
import { type MembershipRow, MembershipTable, OfficialTable } from "./membership.table.js";
import { Membership } from "./membership.type.js";

/** Whose act it is to fill a post. */
export const PERSONNEL_ACT = "the body's head, its personnel office, or the home affairs department (Sở Nội vụ)";

@InputType({ description: "Who holds a post from a day on (bổ nhiệm, tuyển dụng)." })
export class AppointInput extends CommandInputType {
  @Field(() => ID, { description: "The post." })
  postId: string;

  @Field(() => ID, { nullable: true, description: "The official; null when `newOfficialName` is given." })
  officialId?: string | null;

  @Field(() => String, { nullable: true, description: "The name to show of a person not yet recorded as an official." })
  newOfficialName?: string | null;

  @Field(() => PlainDateScalar, { description: "The first day in the post." })
  validFrom: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first day no longer in the post; null while open.",
  })
  validTo?: PlainDate | null;

  @Field(() => DecisionCitationInput, { nullable: true, description: "The appointing decision (quyết định bổ nhiệm)." })
  decision?: DecisionCitationInput | null;
}

export const AppointPayload = payloadOf("appoint", "membership", () => Membership);

/** Gives a post to an official. */
export function appoint(context: RequestContext, input: AppointInput): Promise<CommandResult<MembershipRow>> {
  const act = (inside: RequestContext) => giveThePost(inside, input);
  return runCommand(context, { name: "appoint", input, act, read: findMembership });
}

async function giveThePost(context: RequestContext, input: AppointInput): Promise<string | Refusal[]> {
  const { postId, officialId = null, validFrom, validTo = null, decision = null } = input;
  const name = input.newOfficialName?.trim() ?? null;
  const post = await findPost(context, postId);
  if (post === null) return [notFound("postId", "post")];
  await holdRow(context, PostTable, postId);
  const memberships = await findMembershipsOfPost(context, postId);

  if (!mayAppoint(context.actor, post.organisationId)) return [notAllowed(PERSONNEL_ACT)];

  if ((officialId === null) === (name === null || name === "")) {
    return [refusal("MISSING_VALUE", "officialId", "Give either `officialId` or `newOfficialName`.")];
  }
  if (officialId !== null && !(await findOfficial(context, officialId))) return [notFound("officialId", "official")];
  if (decision?.issuerId != null && !(await findOrganisation(context, decision.issuerId))) {
    return [notFound(["decision", "issuerId"], "body")];
  }
  const decidedOn = decision?.decidedOn ?? null;
  const refused = refusalToAppoint({ officialId, validFrom, validTo, decidedOn, post, memberships });
  if (refused) return [refused];

  const holderId = officialId ?? addOfficial(context, name!, post.organisationId);
  const id = newId("Membership", context.now.getTime());
  context.em.create(MembershipTable, {
    ...{ id, postId, officialId: holderId, validFrom, validTo, origin: "SOURCE", source: RECORDED_HERE },
    ...{ decisionNumber: decision?.number, decidedOn, decisionIssuerId: decision?.issuerId },
  });
  const happening = { subjectVersion: 1, changedFields: ["post", "official", "validFrom", "validTo"] };
  recordEvent(context, { type: "OfficialAppointed", subjectId: id, ...happening, organisationId: post.organisationId });
  return id;
}

function addOfficial(context: RequestContext, displayName: string, organisationId: string): string {
  const id = newId("Official", context.now.getTime());
  context.em.create(OfficialTable, { id, displayName, origin: "SOURCE", source: RECORDED_HERE });
  const happening = { type: "OfficialRegistered", subjectId: id, subjectVersion: 1, changedFields: ["displayName"] };
  recordEvent(context, { ...happening, organisationId });
  return id;
}
