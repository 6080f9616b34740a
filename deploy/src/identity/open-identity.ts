import { Identity, type TrustedIssuer } from "@lienthong/gateway/door/identity/identity.js";
import { keySource } from "@lienthong/gateway/door/identity/key-source.js";
import { LOCAL_ALGORITHM, type LocalIssuer } from "@lienthong/gateway/door/identity/local-issuer.js";
import type { Register } from "@lienthong/gateway/door/identity/register.js";
import { remoteKeys } from "@lienthong/gateway/door/identity/remote-keys.js";
import type { SignIn } from "@lienthong/gateway/door/identity/sign-in-desk.js";
import type { Page } from "@lienthong/gateway/door/pages/page.js";
import { actorOfClaims, type ClaimMapping, OUR_CLAIMS } from "@lienthong/kernel/service/identity/actor-of-claims.js";
import type { Settings } from "../settings.js";
import { openEmbeddedIssuer } from "./embedded-issuer.js";
import { readProvider } from "./identity-settings.js";
import { claimsOf, SAMPLE_PEOPLE } from "./sample-people.js";
import { type Seal, sealWith } from "./sealed-transport.js";
import { openSenderIssuer } from "./sender-issuer.js";

/** How a gateway of this graph tells who asks, and says so to subgraphs. */
export interface OpenedIdentity {
  identity: Identity;
  seal: Seal;
  /** Lets the page sign in as somebody; undefined where an identity provider does that. */
  signIn: SignIn | undefined;
  pages: readonly Page[];
}

/** What an identity knows beside its main issuer. */
export interface Beside {
  register?: Register | undefined;
  others?: readonly TrustedIssuer[];
}

/** The provider that the environment names, else an issuer of this installation's own; and who is welcome beside that. */
export async function openIdentity(
  settings: Settings,
  register?: Register,
  source?: NodeJS.ProcessEnv,
): Promise<OpenedIdentity> {
  const provider = readProvider(source);
  const beside = { register, others: [(await openSenderIssuer(settings.cursorKey)).trusted] };
  if (provider === null) return identityOf(await openEmbeddedIssuer(settings.dataFolder), settings, beside);

  const { issuer, audience, algorithms, jwksUrl, mapping } = provider;
  const keys = keySource(remoteKeys(issuer, jwksUrl));
  const identity = new Identity({ issuer, audience, algorithms, keys, grantsOf: grantsBy(mapping), ...beside });
  return { identity, seal: sealWith(settings.envelopeKeys, mapping), signIn: undefined, pages: [] };
}

/** Takes the tokens of a local issuer, and shows its public key. */
export function identityOf(
  local: LocalIssuer,
  { envelopeKeys }: Pick<Settings, "envelopeKeys">,
  beside: Beside = {},
): OpenedIdentity {
  const { issuer, audience, keys } = local;
  const grantsOf = grantsBy(OUR_CLAIMS);
  const find = keySource(async () => keys);
  return {
    identity: new Identity({ issuer, audience, algorithms: [LOCAL_ALGORITHM], keys: find, grantsOf, ...beside }),
    seal: sealWith(envelopeKeys, OUR_CLAIMS),
    signIn: {
      people: SAMPLE_PEOPLE,
      tokenFor: (id) => local.issue(claimsOf(SAMPLE_PEOPLE.find((person) => person.id === id)!), SIGNED_IN_S),
    },
    pages: [{ path: "/.well-known/jwks.json", contentType: "application/json", body: JSON.stringify(keys) }],
  };
}

const SIGNED_IN_S = 8 * 3600;

/** Roles are what the schema calls policies. */
function grantsBy(mapping: ClaimMapping) {
  return (claims: Readonly<Record<string, unknown>>) => {
    const { roles, scopes } = actorOfClaims(claims, mapping);
    return { scopes: new Set(scopes), policies: new Set<string>(roles) };
  };
}
