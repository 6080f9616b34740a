import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import {
  type DirectedDocumentRow,
  DirectedDocumentTable,
  type DirectiveRow,
  DirectiveTable,
  type FocusTaskRow,
  FocusTaskTable,
} from "./directive/directive.table.js";

/** Every table this subgraph owns. */
export const tables = [DirectiveTable, DirectedDocumentTable, FocusTaskTable];

export interface Rows {
  directive: DirectiveRow;
  directed_document: DirectedDocumentRow;
  focus_task: FocusTaskRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
