import { searchTerms } from "@lienthong/kernel/domain/fold.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { database } from "../tables.js";
import type { DraftRow } from "./draft.table.js";
import { mayReadUnpublished } from "./draft-access.rules.js";
import type { DraftStep } from "./draft-step.rules.js";
import type { DraftRows } from "./draft-tables.js";
import { isAtStep } from "./is-at-step.js";

/** What a list of drafts is narrowed to; null and left out alike mean "any". */
export interface DraftFilter {
  year?: number | null;
  draftingBody?: string | null;
  issuer?: string | null;
  step?: DraftStep | null;
  touchesBusiness?: boolean | null;
  query?: string | null;
}

const NEWEST_FIRST = [
  { column: "document_draft.proposedOn", descending: true },
  { column: "document_draft.id", descending: true },
];

/** A page of the drafts that the actor may read, the newest proposal first. */
export function findDrafts(
  context: RequestContext,
  filter: DraftFilter,
  page: PageArguments,
): Promise<Connection<DraftRow>> {
  const { year, draftingBody, issuer, step, touchesBusiness, query } = filter;
  let select = readableDrafts(context);
  if (year != null) select = select.where("programmeYear", "=", year);
  if (draftingBody != null) select = select.where("draftingBodyId", "=", draftingBody);
  if (issuer != null) select = select.where("issuerId", "=", issuer);
  if (touchesBusiness != null) select = select.where("touchesBusiness", "=", touchesBusiness ? 1 : 0);
  if (step != null) select = select.where((eb) => isAtStep(eb, step, context.today));
  for (const term of searchTerms(query ?? "")) {
    select = select.where("document_draft.searchText", "like", `%${term}%`);
  }
  const scope = ["drafts", year ?? null, draftingBody ?? null, issuer ?? null, step ?? null, touchesBusiness ?? null];
  return keysetPage(context, { query: select, order: NEWEST_FIRST, scope: [...scope, query ?? null], page });
}

/** A page of the drafts that a body writes and the actor may read, the newest proposal first. */
export function findDraftsOfBody(
  context: RequestContext,
  draftingBodyId: string,
  page: PageArguments,
): Promise<Connection<DraftRow>> {
  const list = { name: "drafts of a body", ownerColumn: "document_draft.draftingBodyId", order: NEWEST_FIRST, page };
  return ownedPage(context, { ...list, query: readableDrafts(context) }, draftingBodyId);
}

/** All drafts that the actor may read: `mayRead` of draft-access.rules, said in SQL. */
export function readableDrafts(context: RequestContext) {
  const select = database(context).selectFrom("document_draft").selectAll("document_draft");
  return select.where((eb) => isReadable(eb, context));
}

/** `mayRead` of draft-access.rules, said in SQL. */
export function isReadable(eb: ExpressionBuilder<DraftRows, "document_draft">, { actor }: RequestContext) {
  if (mayReadUnpublished(actor)) return sql<SqlBool>`1 = 1`;
  const isPublic = eb("document_draft.publicOn", "is not", null);
  if (actor.organisationId === null) return isPublic;
  return eb.or([isPublic, eb("document_draft.draftingBodyId", "=", actor.organisationId)]);
}
