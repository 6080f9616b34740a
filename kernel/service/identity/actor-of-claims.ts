import { type Actor, ANONYMOUS, actorOf, isRole, OPERATOR, type Role } from "../../domain/actor.js";
import { isPartnerScope } from "../../domain/data-scope.js";
import { typeOfId } from "../../domain/id.js";

/** What a verified token says; nothing else is ever taken for an identity. */
export type Claims = Readonly<Record<string, unknown>>;

/** Where an issuer's tokens say what, as paths through their claims (`realm_access.roles`), and what its roles mean. */
export interface ClaimMapping {
  roles: string;
  organisation: string;
  official: string;
  /** The issuer's own names of roles, as ours; a name that is not here is read as ours where it is one. */
  roleNames: ReadonlyMap<string, Role>;
}

export const OUR_CLAIMS: ClaimMapping = {
  roles: "roles",
  organisation: "organisation",
  official: "official_id",
  roleNames: new Map(),
};

/** Names of actors that are no token's: rows that carry them mean somebody else. */
const RESERVED: readonly string[] = [ANONYMOUS.id, OPERATOR.id];

/** The actor that verified claims stand for; roles nobody knows are none, and no token makes an operator. */
export function actorOfClaims(claims: Claims | null, mapping: ClaimMapping = OUR_CLAIMS): Actor {
  if (claims === null || RESERVED.includes(String(claims.sub))) return ANONYMOUS;
  const roles = textsOf(at(claims, mapping.roles)).map((name) => roleOf(name, mapping));
  const mine = roles.filter((role) => role !== null && role !== "OPERATOR") as Role[];
  const kind = isSystem(claims) || mine.includes("PARTNER") ? "system" : "person";
  return actorOf({
    kind,
    id: String(claims.sub),
    officialId: kind === "person" ? idAt(claims, mapping.official, "Official") : null,
    organisationId: idAt(claims, mapping.organisation, "Organisation"),
    roles: [...new Set(mine)],
    scopes: scopesOf(claims),
  });
}

/** What was granted to the token: `scope` as OAuth writes it, or a list under `scp`. What partners may read, none grants. */
export function scopesOf(claims: Claims): string[] {
  const scopes = typeof claims.scope === "string" ? claims.scope.split(" ").filter(Boolean) : textsOf(claims.scp);
  return scopes.filter((scope) => !isPartnerScope(scope));
}

/** How the provider names the system that the token is for: `client_id` (RFC 9068), `azp` (OpenID Connect), else `sub`. */
export function clientOf({ client_id, azp, sub }: Claims): string {
  return String(client_id ?? azp ?? sub);
}

/** Client credentials: the subject is the client itself (RFC 9068, 2.2). */
export function isSystem({ sub, client_id, azp }: Claims): boolean {
  return sub === client_id || sub === azp;
}

/** `personnel-office` and `PERSONNEL_OFFICE` are one role. */
function roleOf(name: string, { roleNames }: ClaimMapping): Role | null {
  const ours = name.toUpperCase().replaceAll("-", "_");
  return roleNames.get(name) ?? (isRole(ours) ? ours : null);
}

/** The id of a type that stands somewhere in the claims; null where anything else does. */
function idAt(claims: Claims, path: string, type: string): string | null {
  const value = at(claims, path);
  return typeof value === "string" && typeOfId(value) === type ? value : null;
}

function at(claims: Claims, path: string): unknown {
  let value: unknown = claims;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Claims)[name];
  }
  return value;
}

function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === "string");
}
