import type { PageFamily } from "@lienthong/gateway/door/pages/page.js";
import { isIdOf } from "@lienthong/kernel/domain/id.js";
import type { AskSubgraph } from "./ask-subgraph.js";

const QUESTION = "query ($id: ID!) { webhookKeys(endpointId: $id) { kid x } }";

/** The public keys of each webhook endpoint, at `/.well-known/webhook-keys/<id>.json`, for whoever verifies messages. */
export function webhookKeyPages(ask: AskSubgraph): PageFamily {
  return {
    prefix: "/.well-known/webhook-keys/",
    contentType: "application/jwk-set+json",
    async bodyOf(name) {
      const id = name.replace(/\.json$/, "");
      if (id === name || !isIdOf("WebhookEndpoint", id)) return null;
      const { webhookKeys } = (await ask(QUESTION, { id })) as { webhookKeys: { kid: string; x: string }[] };
      if (webhookKeys.length === 0) return null;
      const about = { kty: "OKP", crv: "Ed25519", alg: "EdDSA", use: "sig" };
      return JSON.stringify({ keys: webhookKeys.map((key) => ({ ...about, ...key })) });
    },
  };
}
