import { randomUUID } from "node:crypto";
import { type Actor, ANONYMOUS, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { AskOrganisation } from "@lienthong/kernel/service/body-scope.js";
import { ENVELOPE_HEADER, sealEnvelope } from "@lienthong/kernel/service/envelope/envelope.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { graphql } from "graphql";
import { subgraphUrls } from "./ports.js";
import type { Settings } from "./settings.js";

/** Puts a question to a subgraph and gives its data. Rejects when there is no whole answer. */
export type AskSubgraph = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

const TIMEOUT_MS = 2_000;

/** Asks the organisation subgraph, all of which is public: `here` where it runs in this process, else over HTTP. */
export function askOrganisation(
  here: () => Subgraph | undefined,
  settings: Pick<Settings, "envelopeKeys">,
  url: string = subgraphUrls().SUBGRAPH_URL_ORGANISATION!,
): AskOrganisation {
  return askAs(ANONYMOUS, "organisation", here, settings, url);
}

/** Asks the exchange subgraph as this installation itself. */
export function askExchange(
  here: () => Subgraph | undefined,
  settings: Pick<Settings, "envelopeKeys">,
  url: string = subgraphUrls().SUBGRAPH_URL_EXCHANGE!,
): AskSubgraph {
  return askAs(OPERATOR, "exchange", here, settings, url);
}

function askAs(
  actor: Actor,
  name: string,
  here: () => Subgraph | undefined,
  { envelopeKeys }: Pick<Settings, "envelopeKeys">,
  url: string,
): AskSubgraph {
  const post = async (question: object) => {
    const requestId = randomUUID();
    const envelope = sealEnvelope(envelopeKeys, actor, { subgraph: name, requestId });
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-request-id": requestId, [ENVELOPE_HEADER]: envelope },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return (await response.json()) as { data?: unknown; errors?: unknown[] };
  };
  return async (source, variableValues) => {
    const subgraph = here();
    const { data, errors } = subgraph
      ? await graphql({ schema: subgraph.schema, contextValue: subgraph.contextOf(actor), source, variableValues })
      : await post({ query: source, variables: variableValues });
    if (!data || errors?.length) throw new Error(`The ${name} subgraph gave no whole answer.`, { cause: errors });
    return data;
  };
}
