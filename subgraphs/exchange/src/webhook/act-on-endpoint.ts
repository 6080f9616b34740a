import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType } from "type-graphql";
import { PartnerTable } from "../partner/partner.table.js";
import { mayReadPartner } from "../partner/partner-access.rules.js";
import { unknownRecord } from "../refusals.js";
import { findEndpoint } from "./find-endpoints.js";
import {
  type WebhookEndpointRow,
  WebhookEndpointTable,
  type WebhookProgressRow,
  WebhookProgressTable,
} from "./webhook-endpoint.table.js";

/** What every command on an endpoint needs. */
@InputType()
export class EndpointInput extends CommandInputType {
  @Field(() => ID, { description: "The endpoint." })
  endpointId: string;
}

/** An endpoint within the transaction of a command. */
export interface FoundEndpoint {
  endpoint: WebhookEndpointRow;
  progress: WebhookProgressRow;
}

export interface EndpointAct {
  /** The name of the mutation. */
  name: string;
  input: EndpointInput;
  /** The event, and which fields it names. */
  event: { type: string; changedFields: readonly string[] };
  /** Changes what was found, or says why not. */
  act(context: RequestContext, found: FoundEndpoint): Refusal | null | Promise<Refusal | null>;
}

/** Does something to an endpoint, for its partner and for the office that runs the sharing platform. */
export function actOnEndpoint(context: RequestContext, given: EndpointAct): Promise<CommandResult<WebhookEndpointRow>> {
  const { name, input } = given;
  return runCommand(context, { name, input, act: (inside) => change(inside, given), read: findEndpoint });
}

/** An endpoint to be changed, within the transaction of a command; null when there is none that the actor may know of. */
export async function findEndpointToChange({ em, actor }: RequestContext, id: string): Promise<FoundEndpoint | null> {
  const endpoint = await em.findOne(WebhookEndpointTable, { id });
  if (endpoint === null || !mayReadPartner(actor, endpoint.partnerId)) return null;
  return { endpoint, progress: await em.findOneOrFail(WebhookProgressTable, { endpointId: id }) };
}

/** Records that an endpoint was changed in this unit of work. The row is written though something else alone changed. */
export async function recordEndpointChange(
  context: RequestContext,
  endpoint: WebhookEndpointRow,
  { type, changedFields }: EndpointAct["event"],
): Promise<void> {
  const { id, version, partnerId } = endpoint;
  const { organisationId } = await context.em.findOneOrFail(PartnerTable, { id: partnerId });
  endpoint.turns += 1;
  recordRestrictedChange(context, type, { id, version, organisationId }, changedFields);
}

async function change(context: RequestContext, { input, event, act }: EndpointAct): Promise<string | Refusal[]> {
  const found = await findEndpointToChange(context, input.endpointId);
  if (found === null) return [unknownRecord("endpointId")];

  const refused = await act(context, found);
  if (refused !== null) return [refused];

  await recordEndpointChange(context, found.endpoint, event);
  return found.endpoint.id;
}
