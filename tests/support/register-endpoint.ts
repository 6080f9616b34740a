import { expect } from "vitest";
import type { World } from "./world.js";

const REGISTER = `mutation ($input: RegisterWebhookEndpointInput!) { made: registerWebhookEndpoint(input: $input) {
  endpoint { id } userErrors { code field message } } }`;

/** Registers an endpoint of a partner, as itself, for what is to come in a stream; gives its id. */
export async function registerEndpoint(
  world: World,
  partner: string,
  endpoint: { url: string; stream: string; query: string; filter?: object },
): Promise<string> {
  const { data } = await world.ask(`{ after: ${endpoint.stream}SnapshotCursor }`, {}, partner);
  const input = { clientMutationId: crypto.randomUUID(), after: data!.after, ...endpoint };
  const answer = await world.ask(REGISTER, { input }, partner);
  const { made } = answer.data as { made: { endpoint: { id: string }; userErrors: object[] } };
  expect(made.userErrors).toEqual([]);
  return made.endpoint.id;
}
