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
import { PERSONNEL_ACT } from "../membership/appoint.js";
import { mayAppoint } from "../membership/membership.rules.js";
import { RECORDED_HERE } from "../organisation/add-organisation.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import { holdRow } from "../organisation/hold-row.js";
import { OrganisationTable } from "../organisation/organisation.table.js";
import { notAllowed, notFound } from "../organisation/refusals.rules.js";
import { refusalToEstablishPost } from "./establish-post.rules.js";
import { findPost } from "./find-posts.js";
import type { Leadership } from "./post.rules.js";
import { type PostRow, PostTable } from "./post.table.js";
import { LeadershipEnum, Post } from "./post.type.js";

@InputType({ description: "A post of a body, to which officials can then be appointed." })
export class EstablishPostInput extends CommandInputType {
  @Field(() => ID, { description: "The body." })
  organisationId: string;

  @Field(() => String, { description: "Its title, such as Giám đốc Sở Nội vụ." })
  title: string;

  @Field(() => LeadershipEnum, { description: "Where it stands in the leadership of the body; a body has one HEAD." })
  leadership: Leadership;

  @Field(() => Int, { description: "Order of precedence in the body, 1 first." })
  rank: number;

  @Field(() => Int, { nullable: true, description: "How many may hold it on a day; 1 when left out." })
  seats?: number | null;

  @Field(() => PlainDateScalar, { description: "Its first day." })
  validFrom: PlainDate;
}

export const EstablishPostPayload = payloadOf("establishPost", "post", () => Post);

/** Gives a body a post. */
export function establishPost(context: RequestContext, input: EstablishPostInput): Promise<CommandResult<PostRow>> {
  const act = (inside: RequestContext) => establish(inside, input);
  return runCommand(context, { name: "establishPost", input, act, read: findPost });
}

async function establish(context: RequestContext, input: EstablishPostInput): Promise<string | Refusal[]> {
  const { organisationId, title, leadership, rank, validFrom } = input;
  const seats = input.seats ?? 1;
  const body = await findOrganisation(context, organisationId);
  if (body === null) return [notFound("organisationId", "body")];
  await holdRow(context, OrganisationTable, organisationId);
  const lasting = { $or: [{ validTo: null }, { validTo: { $gt: validFrom } }] };
  const posts = await context.em.find(PostTable, { organisationId, ...lasting });

  if (!mayAppoint(context.actor, organisationId)) return [notAllowed(PERSONNEL_ACT)];

  const refused = refusalToEstablishPost({ title, leadership, rank, seats, validFrom, body, posts });
  if (refused) return [refused];

  const id = newId("Post", context.now.getTime());
  const origin = { origin: "SOURCE" as const, source: RECORDED_HERE };
  context.em.create(PostTable, { id, organisationId, title, leadership, rank, seats, validFrom, ...origin });
  const changedFields = ["title", "leadership", "rank", "seats", "validFrom"];
  recordEvent(context, { type: "PostEstablished", subjectId: id, subjectVersion: 1, changedFields, organisationId });
  return id;
}
