import { fold, searchTerms } from "@lienthong/kernel/domain/fold.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import { holdsOnDay } from "../holds-on-day.js";
import { database } from "../tables.js";
import { citationKey } from "./citation.rules.js";
import { FULL_BY_DEFAULT_FROM } from "./online.rules.js";
import { mayRead } from "./procedure.rules.js";
import type { ProcedureRow } from "./procedure.table.js";
import { citesDocument, concernsBody } from "./procedure-conditions.js";
import { COLUMN_OF_LEVEL, type OnlineKind, type ProcedureKind, type ProcedureLevel } from "./procedure-words.js";

/** What a list of procedures is narrowed to; null means "any". */
export interface ProcedureFilter {
  on: PlainDate;
  query: string | null;
  field: string | null;
  kind: ProcedureKind | null;
  level: ProcedureLevel | null;
  onlineKind: OnlineKind | null;
  organisationId: string | null;
  /** A citation, or a number alone. */
  legalBasis: string | null;
  decidedBefore: PlainDate | null;
}

/** Vietnamese alphabetical order of names; the id breaks ties. */
const BY_NAME = [
  { column: "state.sortName", property: "sortName" },
  { column: "state.procedureId", property: "id" },
];

/** A page of the procedures in use on a day, in Vietnamese alphabetical order. Public. */
export function listProcedures(
  context: RequestContext,
  filter: ProcedureFilter,
  page: PageArguments,
): Promise<Connection<ProcedureRow>> {
  const { on, query, field, kind, level, onlineKind, organisationId, legalBasis, decidedBefore } = filter;
  let list = proceduresOn(context, on);
  for (const term of searchTerms(query ?? "")) list = list.where("state.foldedName", "like", `%${term}%`);
  if (field !== null) list = list.where("state.foldedField", "=", fold(field));
  if (kind !== null) list = list.where("state.kind", "=", kind);
  if (level !== null) list = list.where(`state.${COLUMN_OF_LEVEL[level]}`, "=", 1);
  if (onlineKind !== null) list = list.where(isOfKind(onlineKind, on));
  if (organisationId !== null) list = list.where(concernsBody(organisationId, on));
  if (legalBasis !== null) list = list.where(citesDocument(legalBasis));
  if (decidedBefore !== null) list = list.where("state.decidedOn", "<", decidedBefore);

  const scope = ["procedures", on, query, field, kind, level, onlineKind, organisationId, legalBasis, decidedBefore];
  return keysetPage<ProcedureRow>(context, { query: list as never, order: BY_NAME, scope, page });
}

/** A page of the procedures that rest on a document on a day, perhaps only those decided before another. Public. */
export function listProceduresResting(
  context: RequestContext,
  citation: string,
  { on, decidedBefore }: Pick<ProcedureFilter, "on" | "decidedBefore">,
  page: PageArguments,
): Promise<Connection<ProcedureRow>> {
  let list = proceduresOn(context, on)
    .innerJoin("legal_basis as basis", "basis.editionId", "state.id")
    .select("basis.citationKey")
    .groupBy(["basis.citationKey", "procedure.id", "state.procedureId", "state.sortName"]);
  if (decidedBefore !== null) list = list.where("state.decidedOn", "<", decidedBefore);
  const owned = {
    name: `procedures resting ${on} ${decidedBefore}`,
    query: list as never,
    ownerColumn: "basis.citationKey",
    order: BY_NAME,
    page,
  };
  return ownedPage<ProcedureRow>(context, owned, citationKey(citation) ?? "");
}

function proceduresOn(context: RequestContext, on: PlainDate) {
  const list = database(context)
    .selectFrom("procedure_edition as state")
    .innerJoin("procedure", "procedure.id", "state.procedureId")
    .selectAll("procedure")
    .select("state.sortName")
    .where(holdsOnDay("state", on));
  return mayRead(context.actor) ? list : list.where(sql<boolean>`1 = 0`);
}

/** `onlineKindOn` of online.rules, said in SQL for lists; a test holds the two equal. */
function isOfKind(kind: OnlineKind, on: PlainDate) {
  const byDefault = on >= FULL_BY_DEFAULT_FROM ? "FULL" : "";
  return sql<boolean>`coalesce("state"."onlineKind", ${byDefault}) = ${kind}`;
}
