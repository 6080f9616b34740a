import { type LocalIssuer, makeIssuerKey, openLocalIssuer } from "@lienthong/gateway/door/identity/local-issuer.js";
import { keptText } from "../secret-key.js";

/** What tokens of an installation without an identity provider say of where they come from and whom they are for. */
const EMBEDDED = { issuer: "lienthong-embedded", audience: "lienthong" };

/** The issuer of an installation without another: its key is made at the first start and kept beside the data. */
export async function openEmbeddedIssuer(dataFolder: string): Promise<LocalIssuer> {
  const made = JSON.stringify(await makeIssuerKey());
  return openLocalIssuer(JSON.parse(keptText(dataFolder, "issuer-key.json", () => made)), EMBEDDED);
}
