import { later, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { HeadcountTable } from "../headcount/headcount.table.js";
import { MembershipTable } from "../membership/membership.table.js";
import type { Decision } from "../organisation/decision.rules.js";
import { IdentifierTable } from "../organisation/identifier.table.js";
import { OrganisationStateTable, OrganisationTable } from "../organisation/organisation.table.js";
import { PostTable } from "../post/post.table.js";

/** Ends a body in the unit of work, and with it its codes, its posts, who holds them, and its numbers of staff. */
export async function endOrganisation(
  context: RequestContext,
  organisationId: string,
  on: PlainDate,
  decision: Decision,
): Promise<void> {
  const { em } = context;
  const open = { organisationId, validTo: null };
  const organisation = await em.findOneOrFail(OrganisationTable, organisationId);
  const states = await em.find(OrganisationStateTable, open);
  const identifiers = await em.find(IdentifierTable, open);
  const headcounts = await em.find(HeadcountTable, open);
  const posts = await em.find(PostTable, open);
  const memberships = await em.find(MembershipTable, { postId: { $in: posts.map(({ id }) => id) }, validTo: null });

  organisation.validTo = on;
  organisation.endingNumber = decision.number;
  organisation.endingDecidedOn = decision.decidedOn;
  organisation.endingIssuerId = decision.issuerId;
  // What was to begin later never does: it ends as it begins, and so has no days.
  for (const row of [...states, ...identifiers, ...headcounts, ...posts, ...memberships]) {
    row.validTo = later(row.validFrom, on);
  }

  const ended = (type: string, row: { id: string; version: number }, changedFields: string[]) => {
    const happening = { type, subjectId: row.id, subjectVersion: row.version + 1, changedFields };
    recordEvent(context, { ...happening, organisationId });
  };
  ended("OrganisationEnded", organisation, ["endedOn", "endingDecision", "identifiers"]);
  for (const each of headcounts) ended("HeadcountSuperseded", each, ["validTo"]);
  for (const each of posts) ended("PostEnded", each, ["validTo"]);
  for (const each of memberships) ended("MembershipEnded", each, ["validTo"]);
}
