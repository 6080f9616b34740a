// What our subgraphs ask of whoever asks them: an envelope of this installation (DATA_DIR) that says "nobody in particular".
import { randomUUID } from "node:crypto";
import { readSettings } from "../../deploy/dist/settings.js";
import { ANONYMOUS } from "../../kernel/dist/domain/actor.js";
import { ENVELOPE_HEADER, sealEnvelope } from "../../kernel/dist/service/envelope/envelope.js";

const { envelopeKeys } = readSettings(0);

/** The headers of one request to one subgraph. */
export function sealedHeaders(subgraph) {
  const requestId = randomUUID();
  const envelope = sealEnvelope(envelopeKeys, ANONYMOUS, { subgraph: subgraph.toLowerCase(), requestId });
  return { "x-request-id": requestId, [ENVELOPE_HEADER]: envelope };
}
