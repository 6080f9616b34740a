import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { unfilteredCursor } from "@lienthong/kernel/service/change/change-cursor.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CursorScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, InputType } from "type-graphql";
import { actOnEndpoint, EndpointInput } from "./act-on-endpoint.js";
import { filterOf } from "./change-filter.js";
import { tryAtOnce } from "./try-at-once.js";

@InputType({ description: "What `replayWebhookEndpoint` needs." })
export class ReplayWebhookEndpointInput extends EndpointInput {
  @Field(() => CursorScalar, {
    description: "All after it is sent again: of a message, of the stream with this filter, or of a snapshot.",
  })
  after: string;
}

/** Sends an endpoint again, in order, all that came after a cursor; also the way on once a cursor has expired. */
export function replayWebhookEndpoint(context: RequestContext, input: ReplayWebhookEndpointInput) {
  return actOnEndpoint(context, {
    name: "replayWebhookEndpoint",
    input,
    event: { type: "WebhookEndpointReplayed", changedFields: ["cursor"] },
    act({ cursorKey }, { endpoint, progress }) {
      const { stream, filter } = endpoint;
      const cursor = unfilteredCursor(cursorKey, { stream, filter: filterOf(filter), cursor: input.after });
      if (cursor === null) return badCursor(stream);
      progress.cursor = cursor;
      tryAtOnce(progress);
      return null;
    },
  });
}

/** That a cursor is not of the stream with the filter. */
export const badCursor = (stream: string) =>
  refusal(
    "INVALID_VALUE",
    "after",
    `This is no cursor of the stream ${stream} with this filter, nor one of a snapshot.`,
  );
