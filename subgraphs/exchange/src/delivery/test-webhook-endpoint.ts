import { newId } from "@lienthong/kernel/domain/id.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { unknownRecord } from "../refusals.js";
import { EndpointInput, findEndpointToChange, recordEndpointChange } from "../webhook/act-on-endpoint.js";
import { type DeliveryRow, DeliveryTable } from "./delivery.table.js";
import { findDelivery } from "./find-deliveries.js";

@InputType({ description: "What `testWebhookEndpoint` needs." })
export class TestWebhookEndpointInput extends EndpointInput {}

/** Asks for a signed test message; how that went is told by the delivery. */
export function testWebhookEndpoint(
  context: RequestContext,
  input: TestWebhookEndpointInput,
): Promise<CommandResult<DeliveryRow>> {
  const act = (inside: RequestContext) => test(inside, input);
  return runCommand(context, { name: "testWebhookEndpoint", input, act, read: findDelivery });
}

async function test(context: RequestContext, { endpointId }: TestWebhookEndpointInput) {
  const { em, now } = context;
  const found = await findEndpointToChange(context, endpointId);
  if (found === null) return [unknownRecord("endpointId")];

  const id = newId("Delivery", now.getTime());
  const at = now.toISOString();
  em.persist(
    em.create(DeliveryTable, {
      ...{ id, endpointId, kind: "TEST", sequence: 0, messageKey: id, eventType: "Test", subjectId: null },
      ...{ previousCursor: null, beganAt: at, deliveredAt: null, givenUpAt: null, askedAt: at, attemptCount: 0 },
    }),
  );
  await recordEndpointChange(context, found.endpoint, { type: "WebhookEndpointTested", changedFields: ["deliveries"] });
  return id;
}
