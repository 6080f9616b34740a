import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { unfilteredCursor } from "@lienthong/kernel/service/change/change-cursor.js";
import { ChangeFilter } from "@lienthong/kernel/service/change/change-filter.input.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType } from "type-graphql";
import { actOnEndpoint, EndpointInput } from "./act-on-endpoint.js";
import { filterOf, storedFilterOf } from "./change-filter.js";
import { type Outbound, outboundOf, refusalToTarget } from "./outbound.js";
import { refusalToStoredQuery } from "./stored-query.js";

@InputType({ description: "What `changeWebhookEndpoint` needs; what is left out stays as it is." })
export class ChangeWebhookEndpointInput extends EndpointInput {
  @Field(() => String, { nullable: true, description: "Where messages are sent from now on." })
  url?: string | null;

  @Field(() => ChangeFilter, { nullable: true, description: "Which changes are told from now on; null for all." })
  filter?: ChangeFilter | null;

  @Field(() => String, { nullable: true, description: "What is sent of every change from now on." })
  query?: string | null;
}

/** Changes where messages go, which are sent and what they hold. The place in the stream stays; so does a pause. */
export async function changeWebhookEndpoint(
  context: RequestContext,
  input: ChangeWebhookEndpointInput,
  outbound: Outbound = outboundOf(),
) {
  const { url, query } = input;
  const badTarget = url == null ? null : await refusalToTarget(url, outbound);
  return actOnEndpoint(context, {
    name: "changeWebhookEndpoint",
    input,
    event: { type: "WebhookEndpointChanged", changedFields: ["url", "filter", "query"] },
    act({ cursorKey }, { endpoint, progress }) {
      const { stream } = endpoint;
      const filter = input.filter === undefined ? endpoint.filter : storedFilterOf(input.filter);
      const after = { url: url ?? endpoint.url, filter, query: query ?? endpoint.query };
      const isSame = after.url === endpoint.url && filter === endpoint.filter && after.query === endpoint.query;
      const refused =
        badTarget ??
        (query == null ? null : refusalToStoredQuery(query)) ??
        (isSame ? refusal("ALREADY_DONE", [], "Nothing differs from what is recorded.") : null);
      if (refused !== null) return refused;

      if (progress.cursor !== null && filter !== endpoint.filter) {
        const old = { stream, filter: filterOf(endpoint.filter), cursor: progress.cursor };
        progress.cursor = unfilteredCursor(cursorKey, old) ?? progress.cursor;
      }
      Object.assign(endpoint, after);
      return null;
    },
  });
}
