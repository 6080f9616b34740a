import { randomUUID } from "node:crypto";
import { ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import type { AskOrganisation } from "@lienthong/kernel/service/body-scope.js";
import { ENVELOPE_HEADER, sealEnvelope } from "@lienthong/kernel/service/envelope/envelope.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { graphql } from "graphql";
import { subgraphUrls } from "./ports.js";
import type { Settings } from "./settings.js";

const TIMEOUT_MS = 2_000;

/** Asks the organisation subgraph, all of which is public: `here` where it runs in this process, else over HTTP. */
export function askOrganisation(
  here: () => Subgraph | undefined,
  settings: Pick<Settings, "envelopeKeys">,
  url: string = subgraphUrls().SUBGRAPH_URL_ORGANISATION!,
): AskOrganisation {
  return async (source, variableValues) => {
    const subgraph = here();
    const { data, errors } = subgraph
      ? await graphql({ schema: subgraph.schema, contextValue: subgraph.contextOf(ANONYMOUS), source, variableValues })
      : await post(url, settings, { query: source, variables: variableValues });
    if (!data || errors?.length) throw new Error("The organisation subgraph gave no whole answer.", { cause: errors });
    return data;
  };
}

async function post(url: string, { envelopeKeys }: Pick<Settings, "envelopeKeys">, question: object) {
  const requestId = randomUUID();
  const envelope = sealEnvelope(envelopeKeys, ANONYMOUS, { subgraph: "organisation", requestId });
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "x-request-id": requestId, [ENVELOPE_HEADER]: envelope },
    body: JSON.stringify(question),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return (await response.json()) as { data?: unknown; errors?: unknown[] };
}
