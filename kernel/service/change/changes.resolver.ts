import { Arg, type ClassType, Ctx, Int, Query, Resolver, Root, Subscription } from "type-graphql";
import { noteAccess } from "../access-log/note-access.js";
import type { RequestContext } from "../context.js";
import { CursorScalar } from "../schema/scalars.js";
import { ChangeMessage, ChangePage, type RecordChange } from "./change.type.js";
import { snapshotCursor } from "./change-cursor.js";
import { ChangeFilter } from "./change-filter.input.js";
import { findChanges } from "./find-changes.js";
import { type FollowedChanges, followChanges } from "./follow-changes.js";

const AFTER = "Go on after this cursor; else error BAD_CURSOR or CURSOR_EXPIRED.";
const FILTER = "Which changes are told; all when left out.";

const made = new Map<string, ClassType>();

/** The root fields of a subgraph's stream, named after it: `legalChanges`, `legalSnapshotCursor`, `legalChanged`. */
export function changesResolverOf(stream: string, eventTypes: readonly string[]): ClassType {
  const resolver = made.get(stream) ?? makeResolver(stream, eventTypes);
  made.set(stream, resolver);
  return resolver;
}

function makeResolver(stream: string, eventTypes: readonly string[]): ClassType {
  @Resolver()
  class ChangesResolver {
    @Query(() => ChangePage, {
      name: `${stream}Changes`,
      nullable: true,
      description: `Changes of ${stream} to catch up with, the oldest first. Null with an error alone, so that streams asked for together do not fall together. Types of events: ${eventTypes.join(", ")}.`,
    })
    changes(
      @Ctx() context: RequestContext,
      @Arg("after", () => CursorScalar, { nullable: true, description: `${AFTER} From the oldest kept when left out.` })
      after: string | null,
      @Arg("first", () => Int, { defaultValue: 100, description: "How many at most: 1 to 100." }) first: number,
      @Arg("filter", () => ChangeFilter, { nullable: true, description: FILTER }) filter: ChangeFilter | null,
    ): Promise<ChangePage> {
      return findChanges(context, { after, first, filter });
    }

    @Query(() => CursorScalar, {
      name: `${stream}SnapshotCursor`,
      description: `The place of now in the stream of ${stream}: take it, read the data whole, then follow from it.`,
    })
    snapshotCursor(@Ctx() context: RequestContext): Promise<string> {
      return snapshotCursor(context);
    }

    @Subscription(() => ChangeMessage, {
      name: `${stream}Changed`,
      subscribe: ({ args, context }) => followFrom(context as RequestContext, args) as never,
      description: `Changes of ${stream} as they are committed, at least once each, with checkpoints and notices.`,
    })
    changed(
      @Root() message: RecordChange,
      @Ctx() context: RequestContext,
      @Arg("after", () => CursorScalar, { nullable: true, description: `${AFTER} From now on when left out.` })
      _after: string | null,
      @Arg("filter", () => ChangeFilter, { nullable: true, description: FILTER }) _filter: ChangeFilter | null,
    ): typeof ChangeMessage {
      // The event is settled with a context of its own: that its record was seen is noted there.
      if (message.seenBy) noteAccess(context, message.subjectId, message.seenBy);
      return message;
    }
  }
  return ChangesResolver;
}

/** A gateway that goes on for a subscriber names the place itself; the subscriber's own `after` lies before it. */
function followFrom(context: RequestContext, { after, filter }: FollowedChanges) {
  return followChanges(context, { after: context.goOnAfter ?? after ?? null, filter: filter ?? null });
}
