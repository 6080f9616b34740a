import { type Actor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { actorOfClaims } from "@lienthong/kernel/service/identity/actor-of-claims.js";
import { type Canary, canariesIn } from "./canaries.js";
import { claimsOfActor } from "./claims-of-actor.js";
import type { World } from "./world.js";

const body = (key: string) => stableId("Organisation", key);
export const WARD = body("ninh-binh.phuong-nam-dinh.ubnd.2025");
export const HOME_AFFAIRS = body("ninh-binh.so-noi-vu.2025");
const HEALTH = body("ninh-binh.so-y-te.2025");

/** Bodies whose records of discipline the personnel office of home affairs deals with: its own and those it took over. */
const OF_HOME_AFFAIRS = [HOME_AFFAIRS, ...["nam-dinh.so-noi-vu.2025", "nam-dinh.so-noi-vu"].map(body)];
/** Bodies whose dossiers the seed grants to the partner of land: the department's own and those it took over. */
export const OF_LAND = [
  ...["ninh-binh.so-nong-nghiep-va-moi-truong.2025", "nam-dinh.so-nong-nghiep-va-moi-truong"],
  ...["nam-dinh.so-nong-nghiep-va-phat-trien-nong-thon", "nam-dinh.so-tai-nguyen-va-moi-truong"],
].map(body);
const OF_HEALTH = [HEALTH, body("nam-dinh.so-y-te")];

/** Whoever asks in the world of canaries; null stands for who shows no token. */
export const PRINCIPALS: readonly (string | null)[] = [
  null,
  "CITIZEN#lan",
  "ANALYST#so-lieu",
  `CLERK@${WARD}#mai`,
  `HEAD@${WARD}#minh`,
  `CLERK@${body("ninh-binh.so-tai-chinh.2025")}#hoa`,
  `PERSONNEL_OFFICE@${HOME_AFFAIRS}#tccb`,
  `CLERK#minh=${stableId("Official", "0042")}`,
  "JUSTICE#tu-phap",
  "CHAIRMAN#chu-tich",
  "HOME_AFFAIRS#noi-vu",
  `HOME_AFFAIRS@${HOME_AFFAIRS}#noi-vu-tinh`,
  `HEAD@${HEALTH}#giam-doc-y-te`,
  "INSPECTOR#thanh-tra",
  "PARTNER#sample-partner",
  "PARTNER#synthetic-land",
  "PARTNER#synthetic-tax",
];

export const actorOf = (principal: string | null): Actor =>
  actorOfClaims(principal === null ? null : claimsOfActor(principal));

/** The restricted records of a world: by id, the bodies that deal with each. */
export interface RestrictedRecords {
  dossiers: ReadonlyMap<string, readonly string[]>;
  drafts: ReadonlyMap<string, readonly string[]>;
  discipline: ReadonlyMap<string, readonly string[]>;
  /** By the id of a case, the official concerned. */
  officials: ReadonlyMap<string, string>;
}

export async function restrictedRecords({ subgraphs }: World): Promise<RestrictedRecords> {
  const bodiesBy = async (subgraph: string, sql: string) => {
    const rows = await subgraphs
      .get(subgraph)!
      .database.fork()
      .execute<{ id: string; one: string; other: string }[]>(sql);
    return new Map(rows.map(({ id, one, other }) => [id, [one, other]]));
  };
  const cases = await subgraphs
    .get("discipline")!
    .database.fork()
    .execute<{ id: string; officialId: string }[]>('select "id", "officialId" from discipline_case');
  return {
    dossiers: await bodiesBy(
      "services",
      'select "id", "bodyId" as one, "responsibleBodyId" as other from dossier order by "id"',
    ),
    drafts: await bodiesBy(
      "legal",
      'select "id", "draftingBodyId" as one, "draftingBodyId" as other from document_draft where "publicOn" is null order by "id"',
    ),
    discipline: await bodiesBy(
      "discipline",
      `select "id", "decidingBodyId" as one, "decidingBodyId" as other from discipline_case
       union all select "id", "handlingBodyId", "handlingBodyId" from staff_complaint
       union all select "id", "bodyId", "inspectingBodyId" from duty_inspection order by "id"`,
    ),
    officials: new Map(cases.map(({ id, officialId }) => [id, officialId])),
  };
}

/** The tokens in a text that the principal may not read. */
export function leaksIn(records: RestrictedRecords, principal: string | null, text: string): object[] {
  const actor = actorOf(principal);
  return canariesIn(text)
    .filter((canary) => !mayRead(records, actor, canary))
    .map((canary) => ({ principal, ...canary }));
}

/** Written a second time, from the law and not from the code: who may read the record of a token. */
function mayRead(
  { dossiers, drafts, discipline, officials }: RestrictedRecords,
  actor: Actor,
  canary: Canary,
): boolean {
  const { recordId } = canary;
  const isOneOf = (bodies: readonly string[] = []) => bodies.includes(actor.organisationId ?? "");
  if (drafts.has(recordId)) {
    return isOneOf(drafts.get(recordId)) || hasRole(actor, "JUSTICE", "CHAIRMAN", "HOME_AFFAIRS");
  }
  const dealing = discipline.get(recordId);
  if (dealing !== undefined) {
    if (actor.officialId !== null && actor.officialId === officials.get(recordId)) return true;
    if (actor.organisationId === HOME_AFFAIRS && hasRole(actor, "HOME_AFFAIRS")) return true;
    const own = hasRole(actor, "PERSONNEL_OFFICE") ? OF_HOME_AFFAIRS : hasRole(actor, "HEAD") ? OF_HEALTH : [];
    return isOneOf([HOME_AFFAIRS, HEALTH]) && dealing.some((each) => own.includes(each));
  }
  if (hasRole(actor, "PARTNER")) {
    const isOfLand = dossiers.get(recordId)?.some((each) => OF_LAND.includes(each)) ?? false;
    return actor.id === "sample-partner" || (actor.id === "synthetic-land" && isOfLand);
  }
  const theirs = isOneOf(dossiers.get(recordId)) && hasRole(actor, "CLERK", "HEAD");
  return theirs || hasRole(actor, "HOME_AFFAIRS", "INSPECTOR");
}
