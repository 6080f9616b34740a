import { ANONYMOUS as NOBODY, type Principal } from "@lienthong/gateway/door/identity/principal.js";
import { sharedStreams } from "@lienthong/gateway/transport/shared-streams.js";
import type { SubgraphRequest, Transport } from "@lienthong/gateway/transport/transport.js";
import { type Actor, actorOf } from "@lienthong/kernel/domain/actor.js";
import { ENVELOPE_HEADER, sealEnvelope } from "@lienthong/kernel/service/envelope/envelope.js";
import type { EnvelopeKeys } from "@lienthong/kernel/service/envelope/envelope-keys.js";
import { actorOfClaims, type ClaimMapping } from "@lienthong/kernel/service/identity/actor-of-claims.js";

import { actorOfSender } from "./sender-issuer.js";

/** Says to subgraphs who asks. */
export interface Seal {
  actorOf(principal: Principal): Actor;
  /** Says in an envelope who asks a subgraph in a request. */
  envelope(subgraph: string, requestId: string, principal: Principal): string;
}

/** Seals with these keys; what a principal's claims mean, and what the register adds, is read once for each. */
export function sealWith(keys: EnvelopeKeys, mapping: ClaimMapping): Seal {
  const actors = new WeakMap<Principal, Actor>();
  const actorFor = (principal: Principal): Actor => {
    const known = actors.get(principal);
    if (known) return known;
    const said = actorOfSender(principal.claims) ?? actorOfClaims(principal.claims, mapping);
    const actor = actorOf({ ...said, scopes: [...said.scopes, ...(principal.scopes ?? [])] });
    actors.set(principal, actor);
    return actor;
  };
  return {
    actorOf: actorFor,
    envelope: (subgraph, requestId, principal) => sealEnvelope(keys, actorFor(principal), { subgraph, requestId }),
  };
}

/** The way to a subgraph on which every question carries its envelope. */
export function sealedTransport(subgraph: string, transport: Transport, seal: Seal): Transport {
  const sealed = (request: SubgraphRequest): SubgraphRequest => {
    const { headers, requestId, principal = NOBODY } = request.scope;
    const envelope = seal.envelope(subgraph, requestId, principal);
    return { ...request, scope: { ...request.scope, headers: { ...headers, [ENVELOPE_HEADER]: envelope } } };
  };
  return {
    ...transport,
    execute: (request) => transport.execute(sealed(request)),
    subscribe: (request) => transport.subscribe(sealed(request)),
  };
}

/** The same to a subgraph of another process, whose streams are shared by all whom it takes for the same actor. */
export function servedTransport(subgraph: string, transport: Transport, seal: Seal): Transport {
  const alike = ({ principal = NOBODY, headers }: SubgraphRequest["scope"]) =>
    JSON.stringify([seal.actorOf(principal), headers]);
  return sharedStreams(sealedTransport(subgraph, transport, seal), alike);
}
