import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { ImportKind, ReadRow, WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { type UpsertedRow, upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { checkAgain } from "../../organisation/import/check-again.js";
import { countRecords, once } from "../../organisation/import/raise-owners.js";
import { faultsOfPosts } from "./check-posts.js";
import { type PostRecord, readPost } from "./post-record.js";

/** Posts and who held them: every row is a post with one of its holders, or without any. */
export const postsImport: ImportKind<PostRecord> = {
  kind: "posts",
  description: "Posts of bodies and who held them, from one day to another",
  required: ["organisation", "title", "leadership", "rank", "seats", "valid_from", "valid_to", "origin", "source"],
  optional: ["official", "official_name", "held_from", "held_to"],
  read: readPost,
  check: (context, rows) => checkAgain(rows, (good) => faultsOfPosts(context, good)),
  write,
};

async function write(
  context: RequestContext,
  rows: readonly ReadRow<PostRecord>[],
  progress: (done: number) => void,
): Promise<WriteCounts> {
  const { em } = context;
  const records = rows.map(({ row }) => row);
  const posts = (await upsertRows(em, "post", once(records.map(postOf)))).changes;
  const officials = (await upsertRows(em, "official", once(records.flatMap(officialOf)))).changes;
  const memberships = (await upsertRows(em, "membership", once(records.flatMap(membershipOf)), progress)).changes;

  const bodyOf = new Map(
    records.flatMap(({ postId, organisationId, holder }) =>
      [postId, holder?.officialId, holder?.membershipId].map((id) => [id, organisationId] as const),
    ),
  );
  const happenings = (changes: UpsertedRow[], recorded: string, corrected: string) =>
    changes.map(({ id, version, changedFields, isNew }) => ({
      type: isNew ? recorded : corrected,
      ...{ subjectId: id, subjectVersion: version, changedFields, organisationId: bodyOf.get(id) ?? null },
    }));
  await recordEvents(context, em, [
    ...happenings(posts, "PostRecorded", "PostCorrected"),
    ...happenings(officials, "OfficialRecorded", "OfficialCorrected"),
    ...happenings(memberships, "MembershipRecorded", "MembershipCorrected"),
  ]);
  const idsOf = ({ postId, holder }: PostRecord) => (holder ? [holder.membershipId, holder.officialId] : [postId]);
  return countRecords(rows, idsOf, [...posts, ...officials.filter(({ isNew }) => !isNew), ...memberships]);
}

function postOf(record: PostRecord) {
  const { postId, organisationId, title, leadership, rank, seats, validFrom, validTo, origin, source } = record;
  return { id: postId, organisationId, title, leadership, rank, seats, validFrom, validTo, origin, source };
}

function officialOf({ holder, origin, source }: PostRecord) {
  return holder ? [{ id: holder.officialId, displayName: holder.displayName, origin, source }] : [];
}

function membershipOf({ postId, holder, origin, source }: PostRecord) {
  if (holder === null) return [];
  const { membershipId, officialId, validFrom, validTo } = holder;
  return [{ id: membershipId, postId, officialId, validFrom, validTo, ...NO_DECISION, origin, source }];
}

const NO_DECISION = { decisionNumber: null, decidedOn: null, decisionIssuerId: null };
