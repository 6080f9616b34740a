import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { findMembershipsOfPost } from "../../membership/find-memberships.js";
import { refusalToAppoint } from "../../membership/membership.rules.js";
import { findOrganisation } from "../../organisation/find-organisations.js";
import { faultsOfUnknown } from "../../organisation/import/check-known.js";
import type { HolderRecord, PostRecord } from "./post-record.js";

type Rows = readonly ReadRow<PostRecord>[];

/** Faults of rows of posts against each other, the bodies they name, and what is stored. */
export async function faultsOfPosts(context: RequestContext, rows: Rows): Promise<RowFault[]> {
  const unknown = await faultsOfUnknown(context, rows, "organisation", [
    { column: "organisation", idOf: ({ organisationId }) => organisationId },
  ]);
  const wrong = [...unknown, ...faultsOfContradictions(rows)];
  if (wrong.length > 0) return wrong;
  const lives = await Promise.all(rows.map((row) => faultsOfLife(context, row)));
  const posts = [...Map.groupBy(rows, ({ row }) => row.postId).values()];
  const holders = await Promise.all(posts.map((each) => faultsOfHolders(context, each)));
  return [...lives, ...holders].flat();
}

function faultsOfContradictions(rows: Rows): RowFault[] {
  const first = new Map<string, PostRecord>();
  return rows.flatMap(({ record, row }) => {
    const other = first.get(row.postId) ?? row;
    first.set(row.postId, other);
    if (saysOf(other) === saysOf(row)) return [];
    const reason = "Another row of this post gives another leadership, rank, number of seats or end.";
    return [fault(record, "title", "CONTRADICTION", reason, "Make the rows of a post agree.")];
  });
}

const saysOf = ({ leadership, rank, seats, validTo }: PostRecord) => JSON.stringify([leadership, rank, seats, validTo]);

/** A post lasts no longer than its body. */
async function faultsOfLife(context: RequestContext, { record, row }: ReadRow<PostRecord>): Promise<RowFault[]> {
  const body = (await findOrganisation(context, row.organisationId))!;
  const outlives = body.validTo !== null && (row.validTo === null || row.validTo > body.validTo);
  if (row.validFrom >= body.validFrom && !outlives) return [];
  const reason = `The body exists from ${body.validFrom}${body.validTo ? ` to ${body.validTo}` : " on"}.`;
  return [fault(record, "valid_from", "BODY_NOT_THERE", reason, "Keep the post within the life of the body.")];
}

/** On a day a post has no more holders than seats. */
async function faultsOfHolders(context: RequestContext, rows: Rows): Promise<RowFault[]> {
  const post = rows[0]!.row;
  const listed = new Set(rows.map(({ row }) => row.holder?.membershipId));
  const stored = (await findMembershipsOfPost(context, post.postId)).filter(({ id }) => !listed.has(id));
  const memberships: (HolderRecord | (typeof stored)[number])[] = [...stored];
  return rows.flatMap(({ record, row: { holder } }) => {
    if (holder === null) return [];
    const refused = refusalToAppoint({ ...holder, decidedOn: null, post, memberships });
    memberships.push(holder);
    if (refused === null) return [];
    return [fault(record, "held_from", refused.code, refused.message, "Correct the days, or the seats of the post.")];
  });
}
