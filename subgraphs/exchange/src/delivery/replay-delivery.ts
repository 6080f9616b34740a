import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType } from "type-graphql";
import { unknownRecord } from "../refusals.js";
import { findEndpointToChange, recordEndpointChange } from "../webhook/act-on-endpoint.js";
import { type DeliveryRow, DeliveryTable } from "./delivery.table.js";
import { findDelivery } from "./find-deliveries.js";

@InputType({ description: "What `replayDelivery` needs." })
export class ReplayDeliveryInput extends CommandInputType {
  @Field(() => ID, { description: "The message." })
  deliveryId: string;
}

/** Asks for one more attempt at a message, out of the order; how that went is told by the delivery. */
export function replayDelivery(
  context: RequestContext,
  input: ReplayDeliveryInput,
): Promise<CommandResult<DeliveryRow>> {
  const act = (inside: RequestContext) => replay(inside, input);
  return runCommand(context, { name: "replayDelivery", input, act, read: findDelivery });
}

async function replay(context: RequestContext, { deliveryId }: ReplayDeliveryInput) {
  const delivery = await context.em.findOne(DeliveryTable, { id: deliveryId });
  const found = delivery && (await findEndpointToChange(context, delivery.endpointId));
  if (found === null || delivery === null) return [unknownRecord("deliveryId")];
  if (delivery.askedAt !== null) return [refusal("ALREADY_DONE", "deliveryId", "It is asked for already.")];

  delivery.askedAt = context.now.toISOString();
  await recordEndpointChange(context, found.endpoint, { type: "DeliveryReplayed", changedFields: ["deliveries"] });
  return delivery.id;
}
