import { isRole, type Role } from "@lienthong/kernel/domain/actor.js";
import { type Reader, readEnvironment, text } from "@lienthong/kernel/service/environment.js";
import { type ClaimMapping, OUR_CLAIMS } from "@lienthong/kernel/service/identity/actor-of-claims.js";

/** An identity provider of the operator's choice, and how its tokens are read. */
export interface ProviderSettings {
  issuer: string;
  audience: string;
  algorithms: readonly string[];
  /** Where its keys are; null where its discovery document says. */
  jwksUrl: string | null;
  mapping: ClaimMapping;
}

/**
 * The provider that the environment names; null where it names none, which production does not allow. Throws
 * `EnvironmentError` with every fault at once.
 */
export function readProvider(source: NodeJS.ProcessEnv = process.env): ProviderSettings | null {
  const isNamed = source.LIENTHONG_MODE === "production" || Boolean(source.OIDC_ISSUER);
  if (!isNamed) return null;
  const values = readEnvironment(
    {
      OIDC_ISSUER: secureUrl(),
      OIDC_AUDIENCE: text(),
      OIDC_ALGORITHMS: algorithms(),
      OIDC_JWKS_URL: optionally(secureUrl()),
      OIDC_ROLES_CLAIM: text(OUR_CLAIMS.roles),
      OIDC_ORGANISATION_CLAIM: text(OUR_CLAIMS.organisation),
      OIDC_OFFICIAL_CLAIM: text(OUR_CLAIMS.official),
      OIDC_ROLE_NAMES: roleNames(),
    },
    source,
  );
  return {
    issuer: values.OIDC_ISSUER,
    audience: values.OIDC_AUDIENCE,
    algorithms: values.OIDC_ALGORITHMS,
    jwksUrl: values.OIDC_JWKS_URL,
    mapping: {
      roles: values.OIDC_ROLES_CLAIM,
      organisation: values.OIDC_ORGANISATION_CLAIM,
      official: values.OIDC_OFFICIAL_CLAIM,
      roleNames: values.OIDC_ROLE_NAMES,
    },
  };
}

/** A URL whose answers nobody on the way can change: https, or this machine. */
function secureUrl(): Reader<string> {
  return (value) => {
    if (value === undefined) return { fault: "is not set; give the URL of the identity provider" };
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "127.0.0.1")) return { value };
    return { fault: "is not a URL beginning with https://" };
  };
}

function optionally<T>(read: Reader<T>): Reader<T | null> {
  return (value) => (value === undefined ? { value: null } : read(value));
}

const ALGORITHMS: readonly string[] = ["EdDSA", "ES256", "RS256"];

function algorithms(): Reader<string[]> {
  return (value) => {
    const names = value?.split(",").map((name) => name.trim()) ?? [...ALGORITHMS];
    if (names.every((name) => ALGORITHMS.includes(name))) return { value: names };
    return { fault: `names algorithms other than ${ALGORITHMS.join(", ")}` };
  };
}

/** `their-name=OUR_ROLE,…`: what the provider calls the roles of this graph. */
function roleNames(): Reader<Map<string, Role>> {
  return (value) => {
    const pairs = (value ?? "").split(",").flatMap((pair) => (pair.trim() === "" ? [] : [pair.trim().split("=")]));
    const wrong = pairs.find(([theirs, ours = ""]) => !theirs || !isRole(ours) || ours === "OPERATOR");
    if (wrong) return { fault: `has "${wrong.join("=")}"; write their-name=OUR_ROLE, with roles such as HOME_AFFAIRS` };
    return { value: new Map(pairs as [string, Role][]) };
  };
}
