import "reflect-metadata";
import { Ctx, createUnionType, Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { ReadingAuthority } from "../../domain/reading-authority.js";
import type { RequestContext } from "../context.js";
import { enumOf } from "../schema/enum.js";
import { Node } from "../schema/node.type.js";
import { CursorScalar, DateTimeScalar } from "../schema/scalars.js";

const CURSOR = "Go on after this one: signed, for this stream and this filter.";
const PREVIOUS = "The last cursor this subscriber was given before; null for the first. No match means a hole.";

/** That something changed, thin, with what changed as it is now. */
@Directive("@shareable")
@ObjectType("RecordChange", {
  description:
    "That a record changed (sự kiện thay đổi): ids, a version and names, and the record as it is now. Told to those who may see the record at the moment of telling.",
})
export class RecordChange {
  readonly __typename = "RecordChange";

  @Field(() => ID, { description: "The same whenever it is told again: drop what you have had." })
  eventKey: string;

  @Field(() => CursorScalar, { description: CURSOR })
  cursor: string;

  @Field(() => CursorScalar, { nullable: true, description: PREVIOUS })
  previousCursor: string | null;

  @Field(() => String, { description: "A verb of the trade in the past, such as `ProcedureChanged`." })
  type: string;

  @Field(() => String, { description: "The type of the record that changed." })
  subjectType: string;

  @Field(() => ID, { description: "The id of the record that changed: ask for it again where `subject` is null." })
  subjectId: string;

  @Field(() => Int, { description: "The version the record had after the change; 1 for a new one." })
  subjectVersion: number;

  @Field(() => [String], { description: "Names of the fields that changed; never their values." })
  changedFields: string[];

  @Field(() => DateTimeScalar, { description: "When it was written. Order is by cursor, not by clock." })
  occurredAt: Date;

  /** By which authority its restricted record was seen when it was told of; null where none had to be. */
  seenBy: ReadingAuthority | null;

  /** Whether it is told to each by itself, so that each telling of restricted data is written down. */
  isForOne: boolean;

  @Field(() => Node, {
    nullable: true,
    description:
      "The record as it is now, not as it was; null when it is gone, hidden from you, or cannot be read now.",
  })
  subject(@Ctx() context: RequestContext): Promise<object | null> {
    return context.feed.findSubject(context, this.subjectType, this.subjectId);
  }
}

/** That nothing more is to be told up to a place. */
@Directive("@shareable")
@ObjectType("ChangeCheckpoint", {
  description:
    "That you have been told all that concerns you up to here: every 15 seconds, and after changes that are not for you.",
})
export class ChangeCheckpoint {
  readonly __typename = "ChangeCheckpoint";

  @Field(() => CursorScalar, { description: CURSOR })
  cursor: string;

  @Field(() => CursorScalar, { nullable: true, description: PREVIOUS })
  previousCursor: string | null;
}

export const ChangeNoticeCode = enumOf("ChangeNoticeCode", "Why a stream tells of itself: a closed list.", {
  GOING_AWAY: "This server stops or changes its plan: connect again and go on after your last cursor.",
  AUTH_EXPIRING: "The token ends soon: connect again with a new one.",
  RIGHTS_CHANGED:
    "What you may see has changed, or you may not follow now: connect again, go on after your last cursor.",
  CURSOR_EXPIRED: "What followed your cursor is not kept: read the data whole, then follow from `snapshotCursor`.",
  USE_CATCH_UP: "You are more than 10 000 events behind: page through the query of this stream, then follow again.",
});

/** What a subscriber is told about the stream itself. */
@Directive("@shareable")
@ObjectType("ChangeNotice", { description: "A word about the stream itself; it ends after it, AUTH_EXPIRING aside." })
export class ChangeNotice {
  readonly __typename = "ChangeNotice";

  @Field(() => ChangeNoticeCode, { description: "What is so and what to do." })
  code: keyof typeof ChangeNoticeCode;

  @Field(() => CursorScalar, {
    nullable: true,
    description: "With CURSOR_EXPIRED, the cursor before the oldest event that is kept; else null.",
  })
  oldestCursor: string | null;

  @Field(() => CursorScalar, {
    nullable: true,
    description: "With CURSOR_EXPIRED, a cursor of now, to take before the data are read whole; else null.",
  })
  snapshotCursor: string | null;
}

export const ChangeMessage = createUnionType({
  name: "ChangeMessage",
  description: "What a subscriber is told: a change, a checkpoint, or a notice.",
  types: () => [RecordChange, ChangeCheckpoint, ChangeNotice] as const,
  resolveType: ({ __typename }) => __typename,
});

/** Changes to catch up with. */
@Directive("@shareable")
@ObjectType("ChangePage", { description: "Changes after a cursor, the oldest first." })
export class ChangePage {
  @Field(() => [RecordChange], { description: "The changes that are for you; may be empty while more follow." })
  events: RecordChange[];

  @Field(() => CursorScalar, { description: "Go on after this one, also when there are no events in this page." })
  endCursor: string;

  @Field(() => Boolean, { description: "Whether more had happened by then: ask again at once." })
  hasMore: boolean;
}
