import type { Actor } from "@lienthong/kernel/domain/actor.js";
import { ENVELOPE_HEADER, sealEnvelope } from "@lienthong/kernel/service/envelope/envelope.js";
import { graphql } from "graphql";
import { TEST_ENVELOPE_KEYS } from "./each-engine.js";
import type { World } from "./world.js";

const requestId = "r-1";

/** What a subgraph answers to whoever asks it straight, with a valid envelope: over HTTP where it is served so. */
export async function askSubgraph(
  { subgraphs, subgraphUrls }: World,
  name: string,
  actor: Actor,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<string> {
  const envelope = sealEnvelope(TEST_ENVELOPE_KEYS, actor, { subgraph: name, requestId });
  const url = subgraphUrls.get(name);
  if (url === undefined) {
    const { schema, contextFor } = subgraphs.get(name)!;
    const contextValue = contextFor({ requestId, headers: { [ENVELOPE_HEADER]: envelope } });
    return JSON.stringify(await graphql({ schema, source, variableValues, contextValue }));
  }
  const headers = { "content-type": "application/json", "x-request-id": requestId, [ENVELOPE_HEADER]: envelope };
  const body = JSON.stringify({ query: source, variables: variableValues });
  return (await fetch(url, { method: "POST", headers, body })).text();
}
