/** The closed list of roles; a role opens operations, single records are decided by their attributes. */
export const ROLES = [
  { role: "INSPECTOR", meaning: "Inspects duty and handles cases assigned to him or her (thanh tra)." },
  { role: "PERSONNEL_OFFICE", meaning: "Keeps the personnel records of its body (cơ quan tổ chức cán bộ)." },
  { role: "CHAIRMAN", meaning: "Chairman of a People's Committee (Chủ tịch UBND)." },
  { role: "HOME_AFFAIRS", meaning: "Department of Home Affairs, the standing body of the reform (Sở Nội vụ)." },
  { role: "CLERK", meaning: "Receives and handles dossiers and documents of its body (công chức chuyên môn)." },
  { role: "HEAD", meaning: "Head of a body, answerable for it (người đứng đầu)." },
  { role: "CITIZEN", meaning: "A person or business dealing with the administration (người dân, doanh nghiệp)." },
  { role: "ANALYST", meaning: "Reads statistics, never single restricted records." },
  { role: "PARTNER", meaning: "Another information system, by client credentials." },
  { role: "JUSTICE", meaning: "Department of Justice, which appraises drafts (Sở Tư pháp)." },
  {
    role: "DATA_OFFICE",
    meaning: "Runs the province's data sharing platform (đơn vị quản lý nền tảng tích hợp, chia sẻ dữ liệu).",
  },
  { role: "OPERATOR", meaning: "Seed, import and the command line of this installation; never given by a token." },
] as const satisfies readonly { role: string; meaning: string }[];

/** One role of the closed list. */
export type Role = (typeof ROLES)[number]["role"];

interface Principal {
  /** The subject of the identity, stable and unique; "anonymous" when there is none, so it never equals a null column. */
  readonly id: string;
  /** The Official that this person is, whose own records are his or hers; null for whoever is none. */
  readonly officialId: string | null;
  /** The body for which the actor acts, an Organisation id; null when it acts for none. */
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
}

/** Who asks: a signed-in person, a system (partner or this installation itself), or nobody in particular. */
export type Actor = Principal & { readonly kind: "person" | "system" | "anonymous" };

/** Whoever has not signed in: public data only. */
export const ANONYMOUS: Actor = actorOf({ kind: "anonymous", id: "anonymous" });

/** Seed, import and command line. */
export const OPERATOR: Actor = actorOf({ kind: "system", id: "operator", roles: ["OPERATOR"] });

/** An actor from what is known of it, frozen: a request cannot give itself another role on the way. */
export function actorOf(known: Pick<Actor, "kind" | "id"> & Partial<Actor>): Actor {
  const { kind, id, officialId = null, organisationId = null, roles = [], scopes = [] } = known;
  return Object.freeze({
    kind,
    id,
    officialId,
    organisationId,
    roles: Object.freeze([...roles]),
    scopes: Object.freeze([...scopes]),
  });
}

/** Whether the actor has at least one of these roles. */
export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}

/** Whether the actor was given this scope. */
export function hasScope(actor: Actor, scope: string): boolean {
  return actor.scopes.includes(scope);
}

/** Whether the actor is this very official; whoever is none is no one's, also where no official is named. */
export function isOfficial(actor: Actor, officialId: string | null): boolean {
  return officialId !== null && actor.officialId === officialId;
}

/** Whether the actor acts for this very body; an actor without a body acts for none, also when the body is null. */
export function actsFor(actor: Actor, organisationId: string | null): boolean {
  return organisationId !== null && actor.organisationId === organisationId;
}

/** Whether a text is a role of the closed list. */
export function isRole(text: string): text is Role {
  return ROLES.some(({ role }) => role === text);
}
