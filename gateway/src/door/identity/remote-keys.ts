import type { JSONWebKeySet } from "jose";

const TIMEOUT_MS = 5_000;

/** Reads the keys of an OpenID provider: from `jwksUrl`, else from where its discovery document says. */
export function remoteKeys(issuer: string, jwksUrl: string | null): () => Promise<JSONWebKeySet> {
  let url = jwksUrl;
  return async () => {
    url ??= await discover(issuer);
    const keys = await readJson(url);
    if (!Array.isArray(keys.keys)) throw new Error(`What ${url} answers is no set of keys.`);
    return keys as unknown as JSONWebKeySet;
  };
}

async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const { issuer: named, jwks_uri: keys } = await readJson(url);
  if (named === issuer && typeof keys === "string") return keys;
  throw new Error(`${url} does not speak for the issuer ${issuer}.`);
}

async function readJson(url: string): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: "error",
    headers: { accept: "application/json" },
  });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`);
  return (await answer.json()) as Record<string, unknown>;
}
