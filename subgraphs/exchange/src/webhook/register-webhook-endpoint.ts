import { partnerOf } from "@lienthong/kernel/domain/data-scope.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { unfilteredCursor } from "@lienthong/kernel/service/change/change-cursor.js";
import { ChangeFilter } from "@lienthong/kernel/service/change/change-filter.input.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { CursorScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { PartnerTable } from "../partner/partner.table.js";
import { mayReadPartner } from "../partner/partner-access.rules.js";
import { unknownRecord } from "../refusals.js";
import { storedFilterOf } from "./change-filter.js";
import { findEndpoint } from "./find-endpoints.js";
import { type Outbound, outboundOf, refusalToTarget } from "./outbound.js";
import { badCursor } from "./replay-webhook-endpoint.js";
import { refusalToStoredQuery } from "./stored-query.js";
import type { Stream } from "./streams.js";
import { type WebhookEndpointRow, WebhookEndpointTable, WebhookProgressTable } from "./webhook-endpoint.table.js";
import { ChangeStreamEnum } from "./webhook-enums.type.js";

@InputType({ description: "What `registerWebhookEndpoint` needs." })
export class RegisterWebhookEndpointInput extends CommandInputType {
  @Field(() => ID, { nullable: true, description: "The partner; a partner registers for itself and may leave it out." })
  partnerId?: string | null;

  @Field(() => String, { description: "Where messages are sent: https, and on the public Internet." })
  url: string;

  @Field(() => ChangeStreamEnum, { description: "The stream whose changes are sent." })
  stream: Stream;

  @Field(() => ChangeFilter, { nullable: true, description: "Which changes are sent; all when left out." })
  filter?: ChangeFilter | null;

  @Field(() => String, {
    description:
      "What is sent of every change: a GraphQL document of fragments, one of them `fragment Payload on RecordChange`.",
  })
  query: string;

  @Field(() => CursorScalar, {
    nullable: true,
    description: "All after it is sent; from the first look of the sender on, some seconds from now, when left out.",
  })
  after?: string | null;
}

const MOST_ENDPOINTS = 20;

/** Registers where a partner wants to be sent the changes of a stream. Whether its query fits, the first look shows. */
export async function registerWebhookEndpoint(
  context: RequestContext,
  input: RegisterWebhookEndpointInput,
  outbound: Outbound = outboundOf(),
): Promise<CommandResult<WebhookEndpointRow>> {
  const badTarget = await refusalToTarget(input.url, outbound);
  const act = (inside: RequestContext) => register(inside, input, badTarget);
  return runCommand(context, { name: "registerWebhookEndpoint", input, act, read: findEndpoint });
}

async function register(
  context: RequestContext,
  input: RegisterWebhookEndpointInput,
  badTarget: Awaited<ReturnType<typeof refusalToTarget>>,
) {
  const { em, actor, now, today, cursorKey } = context;
  const partnerId = input.partnerId ?? partnerOf(actor);
  if (partnerId === null) return [refusal("MISSING_VALUE", "partnerId", "Say for which partner.")];
  const partner = await em.findOne(PartnerTable, { id: partnerId });
  if (partner === null || !mayReadPartner(actor, partnerId)) return [unknownRecord("partnerId")];

  const { stream, query, after } = input;
  const cursor =
    after == null ? null : unfilteredCursor(cursorKey, { stream, filter: input.filter ?? null, cursor: after });
  const count = await em.count(WebhookEndpointTable, { partnerId });
  const refused =
    badTarget ??
    refusalToStoredQuery(query) ??
    (after != null && cursor === null ? badCursor(stream) : null) ??
    (partner.validTo !== null && partner.validTo <= today
      ? refusal("ENDED", "partnerId", `It is no partner from ${partner.validTo} on.`)
      : null) ??
    (count >= MOST_ENDPOINTS
      ? refusal(
          "CONDITION_NOT_MET",
          "partnerId",
          `A partner has at most ${MOST_ENDPOINTS} endpoints; change one of them.`,
        )
      : null);
  if (refused !== null) return [refused];

  const id = newId("WebhookEndpoint", now.getTime());
  em.persist([
    em.create(WebhookEndpointTable, {
      ...{ id, partnerId, url: input.url, stream, filter: storedFilterOf(input.filter), query },
      ...{ keyGeneration: 1, previousKeyUntil: null, pausedAt: null, pausedFor: null, pauseDetail: null },
      ...{ disabledAt: null, disabledFor: null, turns: 0, registeredAt: now.toISOString() },
    }),
    em.create(WebhookProgressTable, {
      ...{ endpointId: id, cursor, lastSequence: 0, lastDeliveredAt: null, failures: 0, failingSince: null },
      ...{ nextAttemptAt: null, leaseHolder: null, leaseUntil: null },
    }),
  ]);
  const { organisationId } = partner;
  const fields = ["partnerId", "url", "stream", "filter", "query"];
  recordRestrictedChange(context, "WebhookEndpointRegistered", { id, organisationId }, fields);
  return id;
}
